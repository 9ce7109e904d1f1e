package id.payung.linkage;

/// Rows by a number that may repeat. Numbers that agree in all but their last digits, the stem, stand side by side, so
/// that all rows one slip of these digits away are found in the same few cache lines. 12 bytes a row and 1 to 2 for the
/// heads. Number 0 means "none" and is not indexed. Immutable, safe to share.
///
/// A place counts the rows in the order of the index: `start(number) <= place < end(number)` holds all rows of the
/// number's stem, among others, rows of one number in ascending order.
public final class StemIndex {
    private static final int NONE = -1;
    /// Rows a group aimed at.
    private static final int ROWS_OF_GROUP = 4;

    private final long unit;
    private final int shift;
    private final Groups groups;
    private final long[] numbers;

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
    }

    private int group(long number) {
        long mixed = number / unit * 0x9E3779B97F4A7C15L;
        return (int) (((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L) >>> shift);
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
