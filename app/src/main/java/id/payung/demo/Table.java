package id.payung.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The models that ship beside the code, as rows.
final class Table {
    private Table() {}

    /// @param resource path on the class path, gzip where it ends in `.gz`
    static List<NamedCsvRecord> rows(String resource) {
        try (var raw = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
                InputStream in = resource.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                var records = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return records.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static int whole(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
