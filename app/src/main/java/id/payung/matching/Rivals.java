package id.payung.matching;

import java.util.Arrays;

/// The residents compared with one row, each once, with their weights. Not thread-safe; reused from row to row.
final class Rivals {
    private int[] residents = new int[64];
    private double[] weights = new double[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean contains(int resident) {
        for (int i = 0; i < size; i++) {
            if (residents[i] == resident) {
                return true;
            }
        }
        return false;
    }

    void add(int resident, double weight) {
        if (size == residents.length) {
            residents = Arrays.copyOf(residents, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        residents[size] = resident;
        weights[size++] = weight;
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
