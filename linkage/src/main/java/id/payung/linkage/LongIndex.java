package id.payung.linkage;

/// Rows by a 64-bit key that may repeat: a hash table of chains over the caller's own key column, 4 bytes a row for the
/// chains and 4 to 8 for the heads. Key 0 means "none" and is not indexed. Immutable, safe to share.
public final class LongIndex {
    private static final int END = -1;

    private final long[] keys;
    private final int[] heads;
    private final int[] next;
    private final int shift;

    /// @param keys one key a row; kept, not copied
    /// @param rows how many of `keys` count
    public LongIndex(long[] keys, int rows) {
        this.keys = keys;
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(Math.max(1, rows - 1)));
        this.shift = 64 - bits;
        this.heads = new int[1 << bits];
        this.next = new int[rows];
        java.util.Arrays.fill(heads, END);
        // From the last row to the first, so that a chain gives its rows in ascending order.
        for (int row = rows - 1; row >= 0; row--) {
            if (keys[row] == 0) {
                continue;
            }
            int slot = slot(keys[row]);
            next[row] = heads[slot];
            heads[slot] = row;
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L) >>> shift);
    }

    /// The first row with this key, or -1.
    public int first(long key) {
        return key == 0 ? END : from(heads[slot(key)], key);
    }

    /// The row after `row` with the same key, or -1.
    public int after(int row) {
        return from(next[row], keys[row]);
    }

    private int from(int start, long key) {
        int row = start;
        while (row != END && keys[row] != key) {
            row = next[row];
        }
        return row;
    }
}
