package id.payung.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a comma-separated file by the names of its columns, handing out each field as bytes of the reader's own
/// buffer: millions of rows without a string a field. The first record is the header; columns nobody asked for are
/// passed over.
public abstract class CsvColumns {
    private static final int ABSENT = -1;

    private final List<String> needed;
    private final List<String> optional;

    /// @param needed names of columns the file must have; a column's number is its place in `needed`, then `optional`
    /// @param optional names of columns it may have
    protected CsvColumns(List<String> needed, List<String> optional) {
        this.needed = List.copyOf(needed);
        this.optional = List.copyOf(optional);
    }

    /// One field of the current row, as UTF-8. Empty fields are handed out as well; fields that the row does not have
    /// are not.
    protected abstract void field(int column, byte[] text, int start, int length);

    /// After the last field of a row.
    ///
    /// @param line first physical line of the row, 1-based
    protected abstract void endOfRow(long line);

    /// Reads the whole file.
    ///
    /// @param headers the file's own header for a name of ours, where it differs
    /// @throws UnreadableTable if the file cannot be read or lacks a needed column
    public final void read(Path file, Map<String, String> headers) throws UnreadableTable {
        long line = 0;
        try (var records = new CsvScanner(Utf8Input.open(file))) {
            if (!records.next()) {
                throw new UnreadableTable(file, 0, "berkas kosong");
            }
            int[] places = places(file, headers(records), headers);
            while (records.next()) {
                line = records.line();
                handOut(records, places);
                endOfRow(line);
            }
        } catch (CsvScanner.Malformed e) {
            throw new UnreadableTable(file, e.line(), "baris ini tidak terbaca sebagai CSV");
        } catch (IOException e) {
            throw new UnreadableTable(file, line, "berkas tidak terbaca (" + e.getMessage() + ")");
        }
    }

    private void handOut(CsvScanner records, int[] places) {
        for (int column = 0; column < places.length; column++) {
            int place = places[column];
            if (place != ABSENT && place < records.fields()) {
                field(column, records.bytes(), records.start(place), records.length(place));
            }
        }
    }

    private static List<String> headers(CsvScanner records) {
        var headers = new ArrayList<String>();
        for (int field = 0; field < records.fields(); field++) {
            headers.add(text(records.bytes(), records.start(field), records.length(field))
                    .strip()
                    .toLowerCase(Locale.ROOT));
        }
        return headers;
    }

    /// Where our columns stand in the file.
    private int[] places(Path file, List<String> header, Map<String, String> headers) throws UnreadableTable {
        var places = new int[needed.size() + optional.size()];
        var missing = new ArrayList<String>();
        for (int column = 0; column < places.length; column++) {
            boolean must = column < needed.size();
            var name = must ? needed.get(column) : optional.get(column - needed.size());
            var own = headers.getOrDefault(name, name);
            places[column] = header.indexOf(own.toLowerCase(Locale.ROOT));
            if (must && places[column] == ABSENT) {
                missing.add(own);
            }
        }
        if (!missing.isEmpty()) {
            throw new UnreadableTable(file, 1, "kolom tidak ada: " + String.join(", ", missing));
        }
        return places;
    }

    // What fields are made of.

    protected static String text(byte[] text, int start, int length) {
        return new String(text, start, length, StandardCharsets.UTF_8);
    }

    /// The field as a number, or -1 where it is not made of 1 to 18 digits only.
    protected static long number(byte[] text, int start, int length) {
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
    protected static int isoDay(byte[] text, int start, int length) {
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
            return (int) LocalDate.of((int) year, (int) month, (int) day).toEpochDay();
        } catch (DateTimeException e) {
            return NO_DATE;
        }
    }
}
