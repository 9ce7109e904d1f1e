package id.payung.intake;

import java.util.EnumSet;

/// How much of a header a row is.
final class HeaderRow {
    private static final int LONG_NUMBER = 5;

    private HeaderRow() {}

    /// How many different columns the cells of the row name; 0 where neither NIK nor name is among them, or where a
    /// long number shows that the row is data.
    static int recognised(Row row) {
        int[] filled = row.filled();
        if (!mayBeHeader(row, filled)) {
            return 0;
        }
        var columns = EnumSet.noneOf(Column.class);
        for (int cell : filled) {
            var column = Headers.column(row.text(cell));
            if (column != null) {
                columns.add(column);
            }
        }
        return columns.contains(Column.NIK) || columns.contains(Column.NAME) ? columns.size() : 0;
    }

    /// Whether no cell holds a long number, so that the row may be one of two header rows.
    static boolean mayBeHeader(Row row) {
        return mayBeHeader(row, row.filled());
    }

    private static boolean mayBeHeader(Row row, int[] filled) {
        for (int cell : filled) {
            if (hasLongNumber(row.text(cell))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLongNumber(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            if (run >= LONG_NUMBER) {
                return true;
            }
        }
        return false;
    }
}
