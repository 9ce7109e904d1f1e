package id.payung.membership;

import id.payung.platform.CsvColumns;
import id.payung.platform.UnreadableTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The BPJS membership list as CSV with the columns `nik, segment, status`. What is not understood counts as active in
/// [Segment#OTHER]: somebody looks, rather than nobody.
public final class MembershipFile extends CsvColumns {
    private final Map<String, Segment> segmentsByWord = new HashMap<>();
    private long[] niks = new long[1 << 12];
    private byte[] segments = new byte[1 << 12];
    private int active;
    private int size;
    private long nik;
    private Segment segment = Segment.OTHER;
    private boolean inactive;

    private MembershipFile() {
        super(List.of("nik", "segment", "status"), List.of());
        for (var one : Segment.values()) {
            segmentsByWord.put(one.name(), one);
        }
    }

    /// @param headers the file's own header for a column of ours, where it differs
    /// @throws UnreadableTable if the file cannot be read or lacks a needed column
    public static Memberships load(Path file, Map<String, String> headers) throws UnreadableTable {
        var read = new MembershipFile();
        read.read(file, headers);
        return new Memberships(read.niks, read.segments, read.active, read.size);
    }

    @Override
    protected void field(int column, char[] text, int start, int length) {
        switch (column) {
            case 0 -> nik = length == 16 ? Math.max(0, number(text, start, length)) : 0;
            case 1 -> segment = segmentsByWord.getOrDefault(word(text, start, length), Segment.OTHER);
            default -> inactive = word(text, start, length).equals("INACTIVE");
        }
    }

    private static String word(char[] text, int start, int length) {
        return new String(text, start, length).strip().toUpperCase(Locale.ROOT);
    }

    @Override
    protected void endOfRow(long line) {
        size++;
        if (!inactive && nik != 0) {
            if (active == niks.length) {
                niks = Arrays.copyOf(niks, active * 2);
                segments = Arrays.copyOf(segments, active * 2);
            }
            niks[active] = nik;
            segments[active++] = (byte) segment.ordinal();
        }
        nik = 0;
        segment = Segment.OTHER;
        inactive = false;
    }
}
