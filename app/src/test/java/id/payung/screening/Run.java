package id.payung.screening;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/// One run of `verify`, and what it left behind.
///
/// @param said on standard output
/// @param complained on standard error
record Run(int exit, String said, String complained, Path out) {
    static Run of(Path out, String... arguments) {
        var said = new StringWriter();
        var complained = new StringWriter();
        var all = Stream.concat(Arrays.stream(arguments), Stream.of("--out=" + out));
        int exit = new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(all.toArray(String[]::new));
        return new Run(exit, said.toString(), complained.toString(), out);
    }

    List<NamedCsvRecord> rows(String file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(out.resolve(file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> candidates() {
        return rows("candidates.csv");
    }

    /// The only row of the only list, or the row at a place called as in `duplicate_of`.
    NamedCsvRecord candidate(String place) {
        return candidates().stream()
                .filter(row -> placeOf(row).equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + place + " in " + candidates()));
    }

    /// `file[#sheet]:line`.
    static String placeOf(NamedCsvRecord row) {
        var sheet = row.getField("sheet");
        return row.getField("file") + (sheet.isEmpty() ? "" : "#" + sheet) + ":" + row.getField("line");
    }

    static Set<String> findings(NamedCsvRecord row) {
        return new TreeSet<>(List.of(row.getField("findings").split(";", -1)));
    }

    String text(String file) {
        try {
            return Files.readString(out.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything under `out`, relative, in order.
    List<String> files() {
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every file by its bytes, the seconds of `summary.json` left out.
    TreeMap<String, String> contents() {
        var contents = new TreeMap<String, String>();
        for (var file : files()) {
            try {
                var text =
                        new String(Files.readAllBytes(out.resolve(file)), java.nio.charset.StandardCharsets.ISO_8859_1);
                contents.put(file, file.equals("summary.json") ? withoutSeconds(text) : text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private static String withoutSeconds(String summary) {
        return summary.replaceAll("\"seconds\" : \\{[^}]*\\}", "");
    }

    /// What stands in the folder around `out`, hidden things too.
    List<String> beside() {
        try (var files = Files.list(out.toAbsolutePath().getParent())) {
            return new ArrayList<>(files.map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
