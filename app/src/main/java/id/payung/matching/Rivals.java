package id.payung.matching;

import id.payung.matching.PersonWeights.NikLevel;
import java.util.Arrays;

/// The residents compared with one row, each once, with their weights. Not thread-safe; reused from row to row.
final class Rivals {
    private int[] residents = new int[64];
    private double[] weights = new double[64];
    private NikLevel[] levels = new NikLevel[64];
    private int size;
    /// Where a resident stands, counted from 1; 0 is free. Open addressing, never more than half full.
    private int[] slots = new int[256];

    void clear() {
        // From the last to the first, so that no chain is cut before those behind it are gone.
        for (int place = size - 1; place >= 0; place--) {
            slots[slot(residents[place])] = 0;
        }
        size = 0;
    }

    boolean contains(int resident) {
        return slots[slot(resident)] != 0;
    }

    /// @param level at which the NIK was weighed
    void add(int resident, double weight, NikLevel level) {
        if (size == residents.length) {
            residents = Arrays.copyOf(residents, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
            levels = Arrays.copyOf(levels, size * 2);
            slots = new int[slots.length * 2];
            for (int place = 0; place < size; place++) {
                slots[slot(residents[place])] = place + 1;
            }
        }
        slots[slot(resident)] = size + 1;
        residents[size] = resident;
        levels[size] = level;
        weights[size++] = weight;
    }

    private int slot(int resident) {
        int slot = resident * 0x9E3779B9 >>> 8 & slots.length - 1;
        while (slots[slot] != 0 && residents[slots[slot] - 1] != resident) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Place of the heaviest; of two as heavy the one that stands first in the registry.
    int best() {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (weights[i] > weights[best] || weights[i] == weights[best] && residents[i] < residents[best]) {
                best = i;
            }
        }
        return best;
    }

    int resident(int place) {
        return residents[place];
    }

    double weight(int place) {
        return weights[place];
    }

    NikLevel level(int place) {
        return levels[place];
    }

    /// Sum of 2^weight over all but one.
    double othersSum(int place) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += i == place ? 0 : Math.pow(2, weights[i]);
        }
        return sum;
    }

    /// How many weigh within `bits` of the one at `place`, itself included.
    int within(double bits, int place) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += weights[i] >= weights[place] - bits ? 1 : 0;
        }
        return count;
    }
}
