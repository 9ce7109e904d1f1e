package id.payung.screening;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The three cells that stand behind each row of the CSV lists in `returned/`, read without any code that wrote them.
final class Returned {
    /// By `file:line`.
    private final Map<String, Cells> notes = new TreeMap<>();

    private Returned() {}

    record Cells(String kode, String hasil, String catatan) {}

    static Returned of(Run run) {
        var folder = run.out().resolve("returned");
        var returned = new Returned();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                returned.read(file, folder.relativize(file).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return returned;
    }

    Cells at(String place) {
        return requireNonNull(notes.get(place), place);
    }

    Collection<Cells> all() {
        return notes.values();
    }

    private void read(Path file, String name) throws IOException {
        var text = text(Files.readAllBytes(file));
        var header =
                text.lines().filter(line -> line.contains("KODE")).findFirst().orElseThrow();
        char delimiter = header.charAt(header.replace("\"", " ").indexOf("KODE") - 1);
        delimiter = delimiter == '"' ? header.charAt(header.indexOf("KODE") - 2) : delimiter;
        try (var rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            List<String> titles = List.of();
            for (var row : rows) {
                if (row.getFields().contains("KODE")) {
                    titles = row.getFields();
                } else if (!titles.isEmpty()
                        && !cell(titles, row.getFields(), "KODE").isEmpty()) {
                    notes.put(
                            name + ":" + row.getStartingLineNumber(),
                            new Cells(
                                    cell(titles, row.getFields(), "KODE"),
                                    cell(titles, row.getFields(), "HASIL"),
                                    cell(titles, row.getFields(), "CATATAN")));
                }
            }
        }
    }

    private static String cell(List<String> titles, List<String> fields, String title) {
        int column = titles.lastIndexOf(title);
        return column < fields.size() ? requireNonNull(fields.get(column)) : "";
    }

    private static String text(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16LE).substring(1);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
