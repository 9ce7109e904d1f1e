package id.payung.linkage;

/// Rows by a number that may repeat. Numbers that agree in all but their last digits, the stem, stand side by side, so
/// that all rows one slip of these digits away are found in the same few cache lines. 12 bytes a row, 1 to 2 for the
/// heads, 1 to 2 for a filter (Bloom, CACM 13:7, 1970) that is small enough to stay near the processor and turns away
/// most numbers that no row has. Number 0 means "none" and is not indexed. Immutable, safe to share.
///
/// A place counts the rows in the order of the index: `start(number) <= place < end(number)` holds all rows of the
/// number's stem, among others, rows of one number in ascending order.
public final class StemIndex {
    private static final int NONE = -1;
    /// Rows a group aimed at.
    private static final int ROWS_OF_GROUP = 4;
    /// Of the filter, a row.
    private static final int FILTER_BITS = 16;

    private final long unit;
    private final int shift;
    private final Groups groups;
    private final long[] numbers;
    private final long[] filter;

    /// @param keys one number a row, none negative
    /// @param rows how many of `keys` count
    /// @param unit what to divide a number by to get its stem
    public StemIndex(long[] keys, int rows, long unit) {
        this.unit = unit;
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(Math.max(1, rows / ROWS_OF_GROUP)));
        this.shift = 64 - bits;
        this.groups = new Groups(rows, 1 << bits, row -> keys[row] == 0 ? NONE : group(keys[row]));
        this.numbers = new long[groups.total()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = keys[groups.item(place)];
        }
        this.filter = new long[Math.max(1, Integer.highestOneBit(rows) * FILTER_BITS / Long.SIZE)];
        for (long number : numbers) {
            long hash = mixed(number);
            filter[word(hash)] |= bits(hash);
        }
    }

    private static long mixed(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    }

    private int word(long hash) {
        return (int) (hash >>> 32) & filter.length - 1;
    }

    /// Two bits of one word.
    private static long bits(long hash) {
        return 1L << hash | 1L << (hash >>> 6);
    }

    /// False where surely no row has this number.
    public boolean mayHave(long number) {
        long hash = mixed(number);
        long bits = bits(hash);
        return (filter[word(hash)] & bits) == bits;
    }

    private int group(long number) {
        return (int) (mixed(number / unit) >>> shift);
    }

    /// Places of all rows together.
    public int total() {
        return numbers.length;
    }

    public int start(long number) {
        return groups.start(group(number));
    }

    public int end(long number) {
        return groups.end(group(number));
    }

    public long number(int place) {
        return numbers[place];
    }

    public int row(int place) {
        return groups.item(place);
    }

    /// The first row with this number, or -1.
    public int first(long number) {
        int place = number == 0 ? NONE : next(number, start(number));
        return place == NONE ? NONE : row(place);
    }

    /// Whether two rows or more have this number.
    public boolean isShared(long number) {
        int first = number == 0 ? NONE : next(number, start(number));
        return first != NONE && next(number, first + 1) != NONE;
    }

    /// The first place of the number at or after a place of its stem, or -1.
    public int next(long number, int from) {
        int end = end(number);
        for (int place = from; place < end; place++) {
            if (numbers[place] == number) {
                return place;
            }
        }
        return NONE;
    }
}
