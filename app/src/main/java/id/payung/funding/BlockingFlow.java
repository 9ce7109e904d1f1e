package id.payung.funding;

import java.util.Arrays;

/// Sends all that can be sent at the present price: layers by breadth, then depth first along them. (Dinic, 1970.)
final class BlockingFlow {
    private final FlowNetwork network;
    private final int source;
    private final int sink;
    /// Steps from the source over free arcs; -1 where none leads.
    private final int[] layer;
    /// The arc to try next at each node.
    private final int[] trial;

    private final int[] path;

    BlockingFlow(FlowNetwork network, int source, int sink) {
        this.network = network;
        this.source = source;
        this.sink = sink;
        layer = new int[network.nodes()];
        trial = new int[network.nodes()];
        path = new int[network.nodes()];
    }

    void send() {
        while (layers()) {
            for (int node = 0; node < trial.length; node++) {
                trial[node] = network.first(node);
            }
            sendAlongLayers();
        }
    }

    private boolean layers() {
        Arrays.fill(layer, -1);
        layer[source] = 0;
        var queue = new NodeQueue(layer.length);
        queue.add(source);
        while (!queue.isEmpty()) {
            int node = queue.poll();
            for (int arc = network.first(node); arc >= 0; arc = network.next(arc)) {
                int head = network.head(arc);
                if (layer[head] < 0 && network.isFree(arc)) {
                    layer[head] = layer[node] + 1;
                    if (head == sink) {
                        return true;
                    }
                    queue.add(head);
                }
            }
        }
        return false;
    }

    private void sendAlongLayers() {
        int depth = 0;
        int node = source;
        while (true) {
            if (node == sink) {
                depth = pushAlong(depth);
                node = depth == 0 ? source : network.head(path[depth - 1]);
                continue;
            }
            int arc = trial[node];
            while (arc >= 0 && !(layer[network.head(arc)] == layer[node] + 1 && network.isFree(arc))) {
                arc = network.next(arc);
            }
            trial[node] = arc;
            if (arc >= 0) {
                path[depth++] = arc;
                node = network.head(arc);
            } else if (depth == 0) {
                return;
            } else {
                layer[node] = -1;
                depth--;
                node = depth == 0 ? source : network.head(path[depth - 1]);
            }
        }
    }

    /// @return how much of the path is still open: up to its first arc that is now full
    private int pushAlong(int depth) {
        int amount = Integer.MAX_VALUE;
        for (int i = 0; i < depth; i++) {
            amount = Math.min(amount, network.residual(path[i]));
        }
        int open = depth;
        for (int i = depth - 1; i >= 0; i--) {
            network.push(path[i], amount);
            if (network.residual(path[i]) == 0) {
                open = i;
            }
        }
        return open;
    }
}
