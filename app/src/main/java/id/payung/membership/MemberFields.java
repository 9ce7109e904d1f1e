package id.payung.membership;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The fields of one row, copied out of the parser's buffer into one of our own: four million rows make no strings.
final class MemberFields extends AbstractBaseCsvCallbackHandler<MemberFields> {
    static final int NIK = 0;
    static final int KPJ = 1;
    static final int SEGMENT = 2;
    static final int STATUS = 3;
    static final int VALID_UNTIL = 4;
    static final long UNREADABLE = -1;

    private static final List<String> COLUMNS = List.of("nik", "kpj", "segment", "status", "valid_until");
    private static final int LONGEST = 40;

    private long line;
    /// Of each field of the file: which of our columns it is, -1 for none. Empty until the header was taken.
    private int[] column = {};

    private final List<String> header = new ArrayList<>();
    private final char[][] value = new char[COLUMNS.size()][LONGEST];
    private final int[] length = new int[COLUMNS.size()];

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        Arrays.fill(length, 0);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
        if (column.length == 0) {
            header.add(new String(buffer, offset, size));
        } else if (index < column.length && column[index] >= 0) {
            copy(column[index], buffer, offset, size);
        }
    }

    private void copy(int field, char[] buffer, int offset, int size) {
        int from = offset;
        int to = offset + size;
        while (from < to && buffer[from] <= ' ') {
            from++;
        }
        while (from < to && buffer[to - 1] <= ' ') {
            to--;
        }
        length[field] = Math.min(LONGEST, to - from);
        System.arraycopy(buffer, from, value[field], 0, length[field]);
    }

    @Override
    protected MemberFields buildRecord() {
        return this;
    }

    /// Takes the row read as the header.
    ///
    /// @return needed columns that it lacks
    List<String> takeHeader() {
        column = new int[header.size()];
        for (int i = 0; i < column.length; i++) {
            var name = header.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            column[i] = COLUMNS.indexOf(name);
        }
        return COLUMNS.stream()
                .filter(name -> Arrays.stream(column).noneMatch(found -> found == COLUMNS.indexOf(name)))
                .toList();
    }

    long line() {
        return line;
    }

    boolean isEmpty(int field) {
        return length[field] == 0;
    }

    String text(int field) {
        return new String(value[field], 0, length[field]);
    }

    boolean is(int field, String word) {
        if (length[field] != word.length()) {
            return false;
        }
        for (int i = 0; i < length[field]; i++) {
            if (value[field][i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Sixteen digits, or [#UNREADABLE].
    long nik() {
        return length[NIK] == 16 ? digits(NIK) : UNREADABLE;
    }

    /// The member number, or [MemberColumns#NO_KPJ] where it is no number.
    long kpj() {
        return length[KPJ] >= 1 && length[KPJ] <= 18 ? digits(KPJ) : MemberColumns.NO_KPJ;
    }

    private long digits(int field) {
        long number = 0;
        for (int i = 0; i < length[field]; i++) {
            int digit = value[field][i] - '0';
            if (digit < 0 || digit > 9) {
                return UNREADABLE;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
