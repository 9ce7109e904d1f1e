package id.payung.screening;

import id.payung.linkage.LongIndex;
import id.payung.platform.CsvColumns;
import id.payung.platform.UnreadableTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Welfare deciles by NIK, with their vintage: CSV with the columns `nik, decile, vintage`. Aid refers to these data
/// and
/// they are renewed every three months (Inpres 4/2025), so a decile never stands without its vintage.
final class Poverty extends CsvColumns {
    private long[] niks = new long[1 << 12];
    private byte[] deciles = new byte[1 << 12];
    private String[] vintages = new String[1 << 12];
    private String lastVintage = "";
    private int size;

    private Poverty() {
        super(List.of("nik", "decile", "vintage"), List.of());
        vintages[0] = "";
    }

    /// The table, ready for look-up.
    static Table load(Path file, Map<String, String> headers) throws UnreadableTable {
        var poverty = new Poverty();
        poverty.read(file, headers);
        return new Table(new LongIndex(poverty.niks, poverty.size), poverty.deciles, poverty.vintages);
    }

    static Table none() {
        return new Table(new LongIndex(new long[0], 0), new byte[0], new String[0]);
    }

    @Override
    protected void field(int column, char[] text, int start, int length) {
        switch (column) {
            case 0 -> niks[size] = Math.max(0, number(text, start, length));
            case 1 -> deciles[size] = (byte) decile(number(text, start, length));
            default -> vintages[size] = vintage(text, start, length);
        }
    }

    private static long decile(long number) {
        return number >= 1 && number <= 10 ? number : 0;
    }

    private String vintage(char[] text, int start, int length) {
        if (!lastVintage.contentEquals(java.nio.CharBuffer.wrap(text, start, length))) {
            lastVintage = new String(text, start, length);
        }
        return lastVintage;
    }

    @Override
    protected void endOfRow(long line) {
        if (++size == niks.length) {
            niks = Arrays.copyOf(niks, size * 2);
            deciles = Arrays.copyOf(deciles, size * 2);
            vintages = Arrays.copyOf(vintages, size * 2);
        }
        vintages[size] = lastVintage;
    }

    /// Immutable, safe to share.
    static final class Table {
        private final LongIndex niks;
        private final byte[] deciles;
        private final String[] vintages;

        private Table(LongIndex niks, byte[] deciles, String[] vintages) {
            this.niks = niks;
            this.deciles = deciles;
            this.vintages = vintages;
        }

        /// 1, the poorest tenth, to 10; empty where the data do not say.
        OptionalInt decile(long nik) {
            int row = niks.first(nik);
            return row < 0 || deciles[row] == 0 ? OptionalInt.empty() : OptionalInt.of(deciles[row]);
        }

        Optional<String> vintage(long nik) {
            int row = niks.first(nik);
            return row < 0 ? Optional.empty() : Optional.of(vintages[row]);
        }
    }
}
