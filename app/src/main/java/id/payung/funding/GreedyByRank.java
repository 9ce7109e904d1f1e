package id.payung.funding;

/// Whom the seats can hold when limits are caps on single funds only. People, caps and seats then form a gammoid,
/// which is a matroid: taking people by rank, and keeping each for whom a seat can be freed without unseating
/// anybody kept, is exactly optimal, as in [TransversalMatroid]. (Mason, *On a class of matroids arising from
/// paths in graphs*, 1972.)
final class GreedyByRank {
    private final FlowNetwork network;
    private final PersonClasses classes;

    GreedyByRank(FlowNetwork network, PersonClasses classes) {
        this.network = network;
        this.classes = classes;
    }

    /// How many of each class are kept.
    ///
    /// @param entry of each class the node from which its people go to their seats
    int[] kept(int[] entry, int sink) {
        var detour = new Detour(network);
        var kept = new int[entry.length];
        for (int person = 0; person < classes.people(); person++) {
            int number = classes.of(person);
            if (detour.send(entry[number], sink)) {
                kept[number]++;
            }
        }
        return kept;
    }
}
