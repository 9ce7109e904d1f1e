package id.payung.demo;

import java.util.Arrays;

/// Gives out the serials of NIK and KK numbers: counted from 0001 within one stem (region, date and, for a NIK, sex).
/// Some numbers are left out, as they belong to people who have long left the registry.
final class Serials {
    private static final int INDEX_BITS = 23;

    private Serials() {}

    /// Turns stems into whole numbers, in place. Neighbours with the same stem get one number together if `shared`.
    static void complete(long[] stems, int size, boolean shared, Dice dice) {
        var order = new long[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!shared || i == 0 || stems[i] != stems[i - 1]) {
                order[kept++] = stems[i] << INDEX_BITS | i;
            }
        }
        var sorted = Arrays.copyOf(order, kept);
        Arrays.parallelSort(sorted);
        long stem = -1;
        int serial = 0;
        for (long entry : sorted) {
            long own = entry >>> INDEX_BITS;
            serial = 1 + gap(dice) + (own == stem ? serial : 0);
            stem = own;
            write(stems, (int) (entry & ((1 << INDEX_BITS) - 1)), size, own * 10_000 + serial, shared);
        }
    }

    private static void write(long[] stems, int first, int size, long whole, boolean shared) {
        long stem = stems[first];
        int at = first;
        do {
            stems[at++] = whole;
        } while (shared && at < size && stems[at] == stem);
    }

    private static int gap(Dice dice) {
        double at = dice.real();
        return at < 0.80 ? 0 : at < 0.92 ? 1 : at < 0.98 ? dice.between(2, 5) : dice.between(6, 12);
    }
}
