package id.payung.funding;

import java.util.Arrays;

/// A network of arcs with capacity and cost, and the cheapest flow through it by the primal-dual method: shortest
/// paths by Dijkstra on reduced costs, then a blocking flow over the arcs whose reduced cost is zero. (Ahuja,
/// Magnanti, Orlin, *Network Flows*, 1993, sections 9.7 and 9.8.)
///
/// Arcs stand in pairs: arc `a` and its reverse `a ^ 1`. `residual[a]` is what can still be sent along `a`.
final class FlowNetwork {
    private static final long FAR = Long.MAX_VALUE / 4;

    private int nodes;
    private int arcs;
    private int[] first = new int[64];
    private int[] next = new int[256];
    private int[] to = new int[256];
    private int[] residual = new int[256];
    private long[] cost = new long[256];
    private long[] potential = {};

    int node() {
        if (nodes == first.length) {
            first = Arrays.copyOf(first, nodes * 2);
        }
        first[nodes] = -1;
        return nodes++;
    }

    int nodes() {
        return nodes;
    }

    /// @return the arc; its reverse is `arc ^ 1`
    int arc(int from, int target, int capacity, long unitCost) {
        if (arcs + 2 > to.length) {
            next = Arrays.copyOf(next, arcs * 2);
            to = Arrays.copyOf(to, arcs * 2);
            residual = Arrays.copyOf(residual, arcs * 2);
            cost = Arrays.copyOf(cost, arcs * 2);
        }
        half(from, target, capacity, unitCost);
        half(target, from, 0, -unitCost);
        return arcs - 2;
    }

    private void half(int from, int target, int capacity, long unitCost) {
        to[arcs] = target;
        residual[arcs] = capacity;
        cost[arcs] = unitCost;
        next[arcs] = first[from];
        first[from] = arcs++;
    }

    int flow(int arc) {
        return residual[arc ^ 1];
    }

    int residual(int arc) {
        return residual[arc];
    }

    void setResidual(int arc, int capacity) {
        residual[arc] = capacity;
    }

    int head(int arc) {
        return to[arc];
    }

    /// First arc out of a node, -1 for none; go on with [#next].
    int first(int node) {
        return first[node];
    }

    int next(int arc) {
        return next[arc];
    }

    /// Whether something can be sent along the arc, and once the cheapest flow is known, whether it stays the
    /// cheapest.
    boolean isFree(int arc) {
        return residual[arc] > 0
                && (potential.length == 0 || cost[arc] + potential[to[arc ^ 1]] - potential[to[arc]] == 0);
    }

    /// Takes all flow back.
    void clear() {
        for (int arc = 0; arc < arcs; arc += 2) {
            push(arc, -residual[arc ^ 1]);
        }
    }

    void push(int arc, int amount) {
        residual[arc] -= amount;
        residual[arc ^ 1] += amount;
    }

    /// Sends along ever dearer paths as long as one costs less than nothing.
    void minimiseCost(int source, int sink) {
        potential = initialPotential(source);
        var distance = new long[nodes];
        var heap = new NodeHeap(nodes);
        while (shortestPaths(source, sink, distance, heap)) {
            long nearest = distance[sink];
            if (nearest + potential[sink] - potential[source] >= 0) {
                return;
            }
            for (int node = 0; node < nodes; node++) {
                potential[node] += Math.min(distance[node], nearest);
            }
            new BlockingFlow(this, source, sink).send();
        }
    }

    /// Bellman and Ford, once: costs are negative at first. Nodes out of reach stay so, and get any price.
    private long[] initialPotential(int source) {
        var distance = new long[nodes];
        Arrays.fill(distance, FAR);
        distance[source] = 0;
        var queue = new NodeQueue(nodes);
        queue.add(source);
        while (!queue.isEmpty()) {
            int node = queue.poll();
            for (int arc = first[node]; arc >= 0; arc = next[arc]) {
                long reached = distance[node] + cost[arc];
                if (residual[arc] > 0 && reached < distance[to[arc]]) {
                    distance[to[arc]] = reached;
                    queue.add(to[arc]);
                }
            }
        }
        for (int node = 0; node < nodes; node++) {
            distance[node] = distance[node] == FAR ? 0 : distance[node];
        }
        return distance;
    }

    private boolean shortestPaths(int source, int sink, long[] distance, NodeHeap heap) {
        Arrays.fill(distance, FAR);
        heap.clear();
        distance[source] = 0;
        heap.add(source, 0);
        while (!heap.isEmpty()) {
            long reached = heap.distance();
            int node = heap.poll();
            if (reached > distance[node]) {
                continue;
            }
            if (node == sink) {
                return true;
            }
            for (int arc = first[node]; arc >= 0; arc = next[arc]) {
                long further = reached + cost[arc] + potential[node] - potential[to[arc]];
                if (residual[arc] > 0 && further < distance[to[arc]]) {
                    distance[to[arc]] = further;
                    heap.add(to[arc], further);
                }
            }
        }
        return false;
    }
}
