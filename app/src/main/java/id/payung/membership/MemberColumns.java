package id.payung.membership;

import id.payung.linkage.LongIndex;
import java.util.Arrays;

/// Memberships row by row: 21 bytes each.
final class MemberColumns {
    static final int NO_END = Integer.MAX_VALUE;
    static final long NO_KPJ = -1;

    /// By code.
    private static final Segment[] SEGMENTS = {Segment.PU, Segment.BPU, Segment.PBPU_PEMDA, Segment.OTHER};

    private static final int ACTIVE = 0x80;

    private int size;
    private long[] nik = new long[1024];
    private long[] kpj = new long[1024];
    /// Last day of cover as an epoch day, or [#NO_END].
    private int[] until = new int[1024];
    /// Code of the segment, with [#ACTIVE].
    private byte[] segment = new byte[1024];

    void add(long person, long number, Segment ground, boolean active, int lastDay) {
        if (size == nik.length) {
            int larger = size + (size >> 1);
            nik = Arrays.copyOf(nik, larger);
            kpj = Arrays.copyOf(kpj, larger);
            until = Arrays.copyOf(until, larger);
            segment = Arrays.copyOf(segment, larger);
        }
        nik[size] = person;
        kpj[size] = number;
        until[size] = lastDay;
        segment[size] = (byte) (ground.code() | (active ? ACTIVE : 0));
        size++;
    }

    int size() {
        return size;
    }

    LongIndex byNik() {
        return new LongIndex(nik, size);
    }

    long nik(int row) {
        return nik[row];
    }

    long kpj(int row) {
        return kpj[row];
    }

    int until(int row) {
        return until[row];
    }

    boolean isActive(int row) {
        return (segment[row] & ACTIVE) != 0;
    }

    Segment segment(int row) {
        return SEGMENTS[segment[row] & ~ACTIVE & 0xff];
    }
}
