package id.payung.funding;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Searches a way over free arcs from both ends at once, always going on at the end where fewer arcs were looked
/// at: a village with ten thousand classes is then never opened to find a seat that is two steps away.
///
/// What a failed search has shown is kept. Flow moves along cycles only, and no cycle crosses out of nodes that
/// no free arc leads out of, nor into nodes that none leads into; so what was out of reach stays out of reach.
final class Detour {
    private final FlowNetwork network;
    private final Side forward;
    private final Side backward;
    /// By target: all nodes that could still lead there when a search failed last.
    private final @Nullable BitSet[] leading;
    /// By start: all nodes that could still be reached from there when a search failed last.
    private final @Nullable BitSet[] reachable;

    Detour(FlowNetwork network) {
        this.network = network;
        forward = new Side(network, 0);
        backward = new Side(network, 1);
        leading = new @Nullable BitSet[network.nodes()];
        reachable = new @Nullable BitSet[network.nodes()];
    }

    /// Sends one unit from `from` to `to`, if there is a way.
    boolean send(int from, int to) {
        if (isHopeless(from, to)) {
            return false;
        }
        int meeting = meeting(from, to);
        if (meeting < 0) {
            return false;
        }
        for (int node = meeting; node != from; node = network.head(forward.arc(node) ^ 1)) {
            network.push(forward.arc(node), 1);
        }
        for (int node = meeting; node != to; node = network.head(backward.arc(node))) {
            network.push(backward.arc(node), 1);
        }
        return true;
    }

    private boolean isHopeless(int from, int to) {
        var sources = leading[to];
        var targets = reachable[from];
        return (sources != null && !sources.get(from)) || (targets != null && !targets.get(to));
    }

    /// A node that both ends reached, -1 where there is no way.
    private int meeting(int from, int to) {
        forward.start(from);
        backward.start(to);
        while (!forward.isDone() && !backward.isDone()) {
            boolean isForward = forward.effort() <= backward.effort();
            int met = isForward ? forward.goOn(backward) : backward.goOn(forward);
            if (met >= 0) {
                return met;
            }
        }
        if (backward.isDone()) {
            leading[to] = backward.reached();
        } else {
            var targets = forward.reached();
            targets.stream().forEach(node -> reachable[node] = targets);
        }
        return -1;
    }

    /// One end of the search.
    private static final class Side {
        private final FlowNetwork network;
        /// 0 where arcs are followed, 1 where they are followed backward: then the twin of each arc counts.
        private final int twin;

        private final int[] degree;
        private final int[] arc;
        private final int[] reachedIn;
        private final int[] stack;
        private int height;
        private int search;
        private long looked;

        Side(FlowNetwork network, int twin) {
            this.network = network;
            this.twin = twin;
            degree = new int[network.nodes()];
            arc = new int[network.nodes()];
            reachedIn = new int[network.nodes()];
            stack = new int[network.nodes()];
            for (int node = 0; node < degree.length; node++) {
                for (int one = network.first(node); one >= 0; one = network.next(one)) {
                    degree[node]++;
                }
            }
        }

        void start(int node) {
            search++;
            looked = 0;
            height = 0;
            stack[height++] = node;
            reachedIn[node] = search;
        }

        boolean isDone() {
            return height == 0;
        }

        /// Arcs looked at once the next node is done.
        long effort() {
            return looked + degree[stack[height - 1]];
        }

        int arc(int node) {
            return arc[node];
        }

        boolean hasReached(int node) {
            return reachedIn[node] == search;
        }

        /// Looks at the arcs of one more node.
        ///
        /// @return a node that the other end reached too, -1 for none
        int goOn(Side other) {
            looked = effort();
            int node = stack[--height];
            for (int out = network.first(node); out >= 0; out = network.next(out)) {
                int next = network.head(out);
                if (reachedIn[next] != search && network.isFree(out ^ twin)) {
                    reachedIn[next] = search;
                    arc[next] = out ^ twin;
                    if (other.hasReached(next)) {
                        return next;
                    }
                    stack[height++] = next;
                }
            }
            return -1;
        }

        BitSet reached() {
            var reached = new BitSet();
            for (int node = 0; node < reachedIn.length; node++) {
                reached.set(node, hasReached(node));
            }
            return reached;
        }
    }
}
