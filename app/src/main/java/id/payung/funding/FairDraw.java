package id.payung.funding;

/// Settles ties between classes by rank. An optimal flow says how many of each class are seated, and often several
/// flows are optimal. Person by person, best first: who is not among the seated of their class yet is seated when a
/// class behind can give up a seat for them at no cost, that is along a cycle of free arcs. A class that could
/// not be served once never can be later.
final class FairDraw {
    private final FlowNetwork network;
    private final PersonClasses classes;
    private final int[] classArc;
    private final int[] promised;
    private final boolean[] closed;
    private final Detour detour;

    FairDraw(FlowNetwork network, PersonClasses classes, int[] classArc) {
        this.network = network;
        this.classes = classes;
        this.classArc = classArc;
        promised = new int[classArc.length];
        closed = new boolean[classArc.length];
        detour = new Detour(network);
    }

    void draw() {
        for (int person = 0; person < classes.people(); person++) {
            int number = classes.of(person);
            if (closed[number]) {
                continue;
            }
            if (seated(number) > 0 || findSeat(number)) {
                // What is promised can no longer be given up.
                network.setResidual(classArc[number] ^ 1, seated(number) - 1);
                promised[number]++;
            } else {
                closed[number] = true;
                network.setResidual(classArc[number], 0);
            }
        }
        for (int number = 0; number < classArc.length; number++) {
            network.setResidual(classArc[number] ^ 1, seated(number) + promised[number]);
        }
    }

    /// How many of a class are seated and not promised their seat yet.
    private int seated(int number) {
        return network.flow(classArc[number]);
    }

    private boolean findSeat(int number) {
        int arc = classArc[number];
        if (!network.isFree(arc) || !detour.send(network.head(arc), network.head(arc ^ 1))) {
            return false;
        }
        network.push(arc, 1);
        return true;
    }
}
