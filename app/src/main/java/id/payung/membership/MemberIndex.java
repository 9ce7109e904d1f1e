package id.payung.membership;

import java.util.Arrays;

/// Rows by NIK: an open hash table of first rows, and for each row the next of the same NIK.
final class MemberIndex {
    private static final int EMPTY = -1;

    private final MemberColumns rows;
    private final int[] slots;
    private final int[] next;
    private final int mask;

    MemberIndex(MemberColumns rows) {
        this.rows = rows;
        slots = new int[Integer.highestOneBit(Math.max(1, rows.size())) * 4];
        next = new int[rows.size()];
        mask = slots.length - 1;
        Arrays.fill(slots, EMPTY);
        // Backwards, so that the rows of a NIK come in the order of the file.
        for (int row = rows.size() - 1; row >= 0; row--) {
            int slot = slot(rows.nik(row));
            next[row] = slots[slot];
            slots[slot] = row;
        }
    }

    /// First row of a NIK, -1 where there is none.
    int first(long nik) {
        return slots[slot(nik)];
    }

    /// Next row of the same NIK, -1 after the last.
    int next(int row) {
        return next[row];
    }

    private int slot(long nik) {
        long mixed = nik * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (slots[slot] != EMPTY && rows.nik(slots[slot]) != nik) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
