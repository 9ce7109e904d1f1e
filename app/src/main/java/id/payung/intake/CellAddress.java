package id.payung.intake;

/// Addresses as a workbook writes them: `B7` is column 1 of line 7.
final class CellAddress {
    /// A sheet has no more, in any version of Excel.
    static final int COLUMNS = 16_384;
    static final int LINES = 1_048_576;

    private CellAddress() {}

    /// @return column from 0, -1 where the address is none or lies outside a sheet
    static int column(CharSequence address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at) - 'A' + 1;
            if (column > COLUMNS) {
                return -1;
            }
            at++;
        }
        return column - 1;
    }

    /// @return line from 1, -1 where the address is none or lies outside a sheet
    static int line(CharSequence address) {
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            at++;
        }
        int line = 0;
        for (; at < address.length(); at++) {
            int digit = address.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            line = line * 10 + digit;
            if (line > LINES) {
                return -1;
            }
        }
        return line == 0 ? -1 : line;
    }

    static String of(int column, int line) {
        return letters(column) + line;
    }

    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
