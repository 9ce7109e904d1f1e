package id.payung.screening;

import id.payung.linkage.LongIndex;
import id.payung.platform.CsvColumns;
import id.payung.platform.RepeatedField;
import id.payung.platform.UnreadableTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Welfare deciles by NIK, with their vintage: CSV with the columns `nik, decile, vintage`. Aid refers to these data
/// and they are renewed every three months (Inpres 4/2025), so a decile never stands without its vintage.
final class Poverty extends CsvColumns {
    private long[] niks = new long[1 << 12];
    private byte[] deciles = new byte[1 << 12];
    private String[] vintages = new String[1 << 12];
    private final RepeatedField<String> vintage = new RepeatedField<>(text -> text);
    private int size;

    private Poverty() {
        super(List.of("nik", "decile", "vintage"), List.of());
        vintages[0] = "";
    }

    /// The table, ready for look-up.
    static Table load(Path file, Map<String, String> headers) throws UnreadableTable {
        var poverty = new Poverty();
        poverty.read(file, headers);
        return poverty.table();
    }

    static Table none() {
        return new Poverty().table();
    }

    /// The table from rows that do not come from a file.
    static Poverty empty() {
        return new Poverty();
    }

    void add(long nik, int decile, String vintage) {
        niks[size] = nik;
        deciles[size] = (byte) decile;
        vintages[size] = vintage;
        endOfRow(0);
    }

    Table table() {
        return new Table(this);
    }

    @Override
    protected void field(int column, byte[] text, int start, int length) {
        switch (column) {
            case 0 -> niks[size] = Math.max(0, number(text, start, length));
            case 1 -> deciles[size] = (byte) decile(number(text, start, length));
            default -> vintages[size] = vintage.of(text, start, length);
        }
    }

    private static long decile(long number) {
        return number >= 1 && number <= 10 ? number : 0;
    }

    @Override
    protected void endOfRow(long line) {
        if (++size == niks.length) {
            niks = Arrays.copyOf(niks, size * 2);
            deciles = Arrays.copyOf(deciles, size * 2);
            vintages = Arrays.copyOf(vintages, size * 2);
        }
        vintages[size] = "";
    }

    /// Immutable, safe to share.
    static final class Table {
        private final int size;
        private final long[] numbers;
        private final LongIndex niks;
        private final byte[] deciles;
        private final String[] vintages;

        private Table(Poverty poverty) {
            this.size = poverty.size;
            this.numbers = poverty.niks;
            this.niks = new LongIndex(poverty.niks, poverty.size);
            this.deciles = poverty.deciles;
            this.vintages = poverty.vintages;
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

        int size() {
            return size;
        }

        long nik(int row) {
            return numbers[row];
        }

        int decileAt(int row) {
            return deciles[row];
        }

        String vintageAt(int row) {
            return vintages[row];
        }
    }
}
