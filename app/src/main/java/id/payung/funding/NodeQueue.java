package id.payung.funding;

/// Nodes waiting to be looked at, first in first out, each at most once at a time.
final class NodeQueue {
    private final int[] ring;
    private final boolean[] waiting;
    private int from;
    private int size;

    NodeQueue(int nodes) {
        ring = new int[nodes];
        waiting = new boolean[nodes];
    }

    void add(int node) {
        if (!waiting[node]) {
            waiting[node] = true;
            ring[(from + size++) % ring.length] = node;
        }
    }

    int poll() {
        int node = ring[from];
        from = (from + 1) % ring.length;
        size--;
        waiting[node] = false;
        return node;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
