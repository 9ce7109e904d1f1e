package id.payung.intake;

import java.util.EnumSet;

/// How much of a header a row is.
final class HeaderRow {
    private static final int LONG_NUMBER = 5;

    private HeaderRow() {}

    /// How many different columns the cells of the row name; 0 where neither NIK nor name is among them, or where a
    /// long number shows that the row is data.
    static int recognised(Row row) {
        var columns = EnumSet.noneOf(Column.class);
        for (int cell : row.filled()) {
            var text = row.text(cell);
            if (hasLongNumber(text)) {
                return 0;
            }
            var column = Headers.column(text);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns.contains(Column.NIK) || columns.contains(Column.NAME) ? columns.size() : 0;
    }

    /// Whether no cell holds a long number, so that the row may be one of two header rows.
    static boolean mayBeHeader(Row row) {
        for (int cell : row.filled()) {
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
