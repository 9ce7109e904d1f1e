package id.payung.platform;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a comma-separated file by the names of its columns, handing out each field in the parser's own buffer:
/// millions
/// of rows without a string a field. The first record is the header; columns nobody asked for are passed over.
public abstract class CsvColumns {
    private static final int NOT_ASKED_FOR = -1;

    private final List<String> needed;
    private final List<String> optional;
    private int[] columns = {};

    /// @param needed names of columns the file must have; a column's number is its place in `needed`, then `optional`
    /// @param optional names of columns it may have
    protected CsvColumns(List<String> needed, List<String> optional) {
        this.needed = List.copyOf(needed);
        this.optional = List.copyOf(optional);
    }

    /// One field of the current row. Empty fields are handed out as well; fields that the row does not have are not.
    protected abstract void field(int column, char[] text, int start, int length);

    /// After the last field of a row.
    ///
    /// @param line first physical line of the row, 1-based
    protected abstract void endOfRow(long line);

    /// Reads the whole file.
    ///
    /// @param headers the file's own header for a name of ours, where it differs
    /// @throws UnreadableTable if the file cannot be read or lacks a needed column
    public final void read(Path file, Map<String, String> headers) throws UnreadableTable {
        var rows = new Rows(headers);
        try (var reader = CsvReader.builder()
                        .detectBomHeader(true)
                        .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .build(rows, file, StandardCharsets.UTF_8);
                var each = reader.iterator()) {
            while (rows.missing.isEmpty() && each.hasNext()) {
                each.next();
            }
        } catch (CsvParseException e) {
            throw new UnreadableTable(file, rows.line, "baris ini tidak terbaca sebagai CSV");
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UnreadableTable(file, rows.line, "berkas tidak terbaca (" + e.getMessage() + ")");
        }
        if (rows.header != null) {
            throw new UnreadableTable(file, 0, "berkas kosong");
        }
        if (!rows.missing.isEmpty()) {
            throw new UnreadableTable(file, 1, "kolom tidak ada: " + String.join(", ", rows.missing));
        }
    }

    private final class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final Map<String, String> headers;
        private @Nullable List<String> header = new ArrayList<>();
        private List<String> missing = List.of();
        private long line;

        Rows(Map<String, String> headers) {
            this.headers = headers;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
        }

        @Override
        protected void handleField(int index, char[] text, int start, int length, boolean quoted) {
            if (header != null) {
                header.add(new String(text, start, length).strip().toLowerCase(Locale.ROOT));
            } else if (index < columns.length && columns[index] != NOT_ASKED_FOR) {
                field(columns[index], text, start, length);
            }
        }

        @Override
        protected Boolean buildRecord() {
            if (header != null) {
                missing = place(header, headers);
                header = null;
            } else {
                endOfRow(line);
            }
            return Boolean.TRUE;
        }
    }

    /// Finds our columns in the file's header.
    ///
    /// @return needed columns that it lacks, by the file's own names
    private List<String> place(List<String> header, Map<String, String> headers) {
        columns = new int[header.size()];
        Arrays.fill(columns, NOT_ASKED_FOR);
        var missing = new ArrayList<String>();
        for (int column = 0; column < needed.size() + optional.size(); column++) {
            boolean must = column < needed.size();
            var name = must ? needed.get(column) : optional.get(column - needed.size());
            var own = headers.getOrDefault(name, name);
            int place = header.indexOf(own.toLowerCase(Locale.ROOT));
            if (place >= 0) {
                columns[place] = column;
            } else if (must) {
                missing.add(own);
            }
        }
        return missing;
    }

    // What fields are made of.

    /// The field as a number, or -1 where it is not made of 1 to 18 digits only.
    protected static long number(char[] text, int start, int length) {
        if (length == 0 || length > 18) {
            return -1;
        }
        long value = 0;
        for (int i = start; i < start + length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /// What stands for "no date".
    public static final int NO_DATE = Integer.MIN_VALUE;

    /// The field as days since 1970-01-01 where it is an ISO date, else [#NO_DATE].
    protected static int isoDay(char[] text, int start, int length) {
        if (length != 10 || text[start + 4] != '-' || text[start + 7] != '-') {
            return NO_DATE;
        }
        long year = number(text, start, 4);
        long month = number(text, start + 5, 2);
        long day = number(text, start + 8, 2);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return NO_DATE;
        }
        try {
            return (int)
                    java.time.LocalDate.of((int) year, (int) month, (int) day).toEpochDay();
        } catch (java.time.DateTimeException e) {
            return NO_DATE;
        }
    }
}
