package id.payung.screening;

import de.siegmar.fastcsv.reader.CsvReader;
import id.payung.platform.UnreadableTable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Which columns the registration file for BPJS has, and what stands in them: CSV with the columns `header, value`.
/// BPJS does not publish its template, so the columns are data. A value that begins with `=` is written as it stands
/// after the sign.
record RegistrationMapping(List<Column> columns) {
    /// @param text the constant, where `value` is one
    record Column(String header, Value value, String text) {}

    enum Value {
        NUMBER,
        NIK,
        NAME,
        BIRTH_PLACE,
        BIRTH_DATE,
        SEX,
        MOTHER_NAME,
        RT,
        RW,
        VILLAGE_CODE,
        OCCUPATION,
        FIRST_MONTH,
        SOURCE,
        CONSTANT
    }

    static RegistrationMapping shipped() {
        var name = "bpjs_registration.csv";
        var in = Objects.requireNonNull(RegistrationMapping.class.getResourceAsStream(name), name);
        try {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), Path.of(name));
        } catch (IOException | UnreadableTable e) {
            throw new IllegalStateException(e);
        }
    }

    static RegistrationMapping read(Path file) throws UnreadableTable {
        try {
            return read(Files.newBufferedReader(file), file);
        } catch (IOException e) {
            throw new UnreadableTable(file, 0, "berkas tidak ada atau tidak boleh dibaca");
        }
    }

    private static RegistrationMapping read(Reader text, Path file) throws IOException, UnreadableTable {
        var columns = new ArrayList<Column>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (var row : rows) {
                var value = row.getField("value");
                columns.add(
                        value.startsWith("=")
                                ? new Column(row.getField("header"), Value.CONSTANT, value.substring(1))
                                : new Column(row.getField("header"), value(value, file, row), ""));
            }
        } catch (java.util.NoSuchElementException e) {
            throw new UnreadableTable(file, 1, "perlu kolom header dan value");
        }
        return new RegistrationMapping(List.copyOf(columns));
    }

    private static Value value(String word, Path file, de.siegmar.fastcsv.reader.NamedCsvRecord row)
            throws UnreadableTable {
        try {
            return Value.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnreadableTable(file, row.getStartingLineNumber(), "nilai tidak dikenal: " + word);
        }
    }
}
