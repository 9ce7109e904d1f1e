package id.payung.funding;

import java.util.Arrays;

/// Settles ties between classes by rank. An optimal flow says how many of each class are seated, and often several
/// flows are optimal. Person by person, best first: who is not among the seated of their class yet is seated when a
/// class behind can give up a seat for them at no cost, that is along a cycle of free arcs.
///
/// A class that could not be served once never can be later, so each class fails at most once.
final class FairDraw {
    private final FlowNetwork network;
    private final PersonClasses classes;
    private final int[] classArc;
    private final int source;
    private final int[] promised;
    private final boolean[] closed;
    /// The arc over which a search reached a node.
    private final int[] reachedOver;
    /// Number of the search that reached a node last.
    private final int[] reachedIn;
    /// Nodes from which no free arcs lead back to the source, nor ever will.
    private final boolean[] dead;

    private final int[] queue;
    private int search;

    FairDraw(FlowNetwork network, PersonClasses classes, int[] classArc, int source) {
        this.network = network;
        this.classes = classes;
        this.classArc = classArc;
        this.source = source;
        promised = new int[classArc.length];
        closed = new boolean[classArc.length];
        reachedOver = new int[network.nodes()];
        reachedIn = new int[network.nodes()];
        dead = new boolean[network.nodes()];
        queue = new int[network.nodes()];
        Arrays.fill(reachedIn, -1);
    }

    void draw() {
        for (int person = 0; person < classes.people(); person++) {
            int number = classes.of(person);
            if (closed[number]) {
                continue;
            }
            if (flow(number) > 0 || findSeat(number)) {
                // What is promised can no longer be given up.
                network.setResidual(classArc[number] ^ 1, flow(number) - 1);
                promised[number]++;
            } else {
                closed[number] = true;
                network.setResidual(classArc[number], 0);
            }
        }
        for (int number = 0; number < classArc.length; number++) {
            network.setResidual(classArc[number] ^ 1, flow(number) + promised[number]);
        }
    }

    /// Seated and not promised yet.
    private int flow(int number) {
        return network.flow(classArc[number]);
    }

    private boolean findSeat(int number) {
        int arc = classArc[number];
        if (!network.isFree(arc)) {
            return false;
        }
        int from = network.head(arc);
        int back = network.head(arc ^ 1);
        if (!reaches(from, back)) {
            return false;
        }
        network.push(arc, 1);
        for (int node = back; node != from; node = network.head(reachedOver[node] ^ 1)) {
            network.push(reachedOver[node], 1);
        }
        return true;
    }

    private boolean reaches(int from, int back) {
        search++;
        int added = 0;
        queue[added++] = from;
        reachedIn[from] = search;
        for (int taken = 0; taken < added; taken++) {
            int node = queue[taken];
            for (int arc = network.first(node); arc >= 0; arc = network.next(arc)) {
                int head = network.head(arc);
                boolean hopeless = back == source && dead[head];
                if (reachedIn[head] != search && !hopeless && network.isFree(arc)) {
                    reachedIn[head] = search;
                    reachedOver[head] = arc;
                    queue[added++] = head;
                    if (head == back) {
                        return true;
                    }
                }
            }
        }
        if (back == source) {
            for (int i = 0; i < added; i++) {
                dead[queue[i]] = true;
            }
        }
        return false;
    }
}
