package id.payung.verification;

import java.util.Arrays;
import java.util.BitSet;

/// Keeps places in the order of names while some are put in anew.
final class NameOrder {
    private final Columns columns;

    NameOrder(Columns columns) {
        this.columns = columns;
    }

    /// The order with some places put in, or moved to where their names stand now.
    int[] with(int[] order, int[] changed) {
        var moved = new BitSet();
        Arrays.stream(changed).forEach(moved::set);
        var sorted = moved.stream()
                .boxed()
                .sorted(columns::compare)
                .mapToInt(Integer::intValue)
                .toArray();
        var kept = Arrays.stream(order).filter(place -> !moved.get(place)).toArray();
        return merged(kept, sorted);
    }

    private int[] merged(int[] kept, int[] sorted) {
        var merged = new int[kept.length + sorted.length];
        int from = 0;
        int at = 0;
        for (int place : sorted) {
            int until = after(kept, from, place);
            System.arraycopy(kept, from, merged, at, until - from);
            at += until - from;
            from = until;
            merged[at++] = place;
        }
        System.arraycopy(kept, from, merged, at, kept.length - from);
        return merged;
    }

    /// How many of the kept stand before the place, by bisection.
    private int after(int[] kept, int from, int place) {
        int low = from;
        int high = kept.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.compare(kept[middle], place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
