package id.payung.funding;

import java.util.Arrays;

/// A binary heap of nodes by distance. A node may stand in it several times; the nearest comes first.
final class NodeHeap {
    private long[] distances;
    private int[] nodes;
    private int size;

    NodeHeap(int expected) {
        distances = new long[expected + 1];
        nodes = new int[expected + 1];
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Distance of the node that [#poll] gives next.
    long distance() {
        return distances[0];
    }

    void add(int node, long distance) {
        if (size == nodes.length) {
            distances = Arrays.copyOf(distances, size * 2);
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        int place = size++;
        while (place > 0 && distances[(place - 1) / 2] > distance) {
            set(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
        distances[place] = distance;
        nodes[place] = node;
    }

    int poll() {
        int nearest = nodes[0];
        size--;
        long distance = distances[size];
        int node = nodes[size];
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && distances[child + 1] < distances[child]) {
                child++;
            }
            if (distances[child] >= distance) {
                break;
            }
            set(place, child);
            place = child;
        }
        distances[place] = distance;
        nodes[place] = node;
        return nearest;
    }

    private void set(int place, int from) {
        distances[place] = distances[from];
        nodes[place] = nodes[from];
    }
}
