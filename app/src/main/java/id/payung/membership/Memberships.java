package id.payung.membership;

import id.payung.linkage.LongIndex;
import java.util.EnumSet;
import java.util.Set;

/// Active memberships by NIK, 13 bytes a membership and 8 for looking it up. Immutable, safe to share.
public final class Memberships {
    private final LongIndex byNik;
    private final byte[] segments;
    private final int size;

    Memberships(long[] niks, byte[] segments, int active, int size) {
        this.byNik = new LongIndex(niks, active);
        this.segments = segments;
        this.size = size;
    }

    /// All memberships read, active or not.
    public int size() {
        return size;
    }

    /// Segments in which the holder of a NIK is covered now; a person may be in several.
    public Set<Segment> active(long nik) {
        var active = EnumSet.noneOf(Segment.class);
        for (int row = byNik.first(nik); row >= 0; row = byNik.after(row)) {
            active.add(Segment.values()[segments[row]]);
        }
        return active;
    }
}
