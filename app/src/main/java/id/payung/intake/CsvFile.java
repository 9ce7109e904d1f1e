package id.payung.intake;

import id.payung.platform.CsvText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A list in delimited text, whatever the delimiter, encoding and line ends.
record CsvFile(Path path, Limits limits) implements Spreadsheet {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n]+");
    private static final int SAMPLE_RECORDS = 60;

    @Override
    public List<Sheet> sheets() throws IOException {
        var text = DecodedText.of(Files.readAllBytes(path)).text();
        var rows = new ArrayList<Row>();
        var budget = new TextBudget(limits);
        var records = new CsvRecords(text, delimiter(text), limits);
        while (records.next()) {
            var row = row(records);
            budget.text(row.line(), records.end(records.fields() - 1) - records.start(0));
            if (!row.isBlank()) {
                budget.row(row.line());
            }
            rows.add(row);
        }
        return List.of(new Sheet("", "", rows, List.of(), false));
    }

    /// Every byte of the owner stays; fields of ours are added behind each record, or replace those of an earlier
    /// return.
    @Override
    public void write(Path out, List<ReturnedSheet> returned) throws IOException {
        var bytes = Files.readAllBytes(path);
        var csv = DecodedText.of(bytes);
        var text = csv.lossless(bytes);
        var sheet = returned.getFirst();
        char delimiter = delimiter(csv.text());
        var edited = new StringBuilder(text.length() + text.length() / 4);
        var records = new CsvRecords(text, delimiter, limits);
        int copied = 0;
        while (records.next()) {
            var note = sheet.noteOn(records.line());
            int last = records.end(records.fields() - 1);
            edited.append(text, copied, records.start(0));
            copied = last;
            boolean quoted = text.startsWith("\"", records.start(0));
            int width = widthAfter(records, note, sheet.columns());
            for (int field = 0; field < width; field++) {
                if (field > 0) {
                    edited.append(delimiter);
                }
                var ours = note == null ? null : sheet.columns().of(note, field);
                if (ours != null) {
                    edited.append(written(csv.translated(ours), delimiter, quoted));
                } else if (field < records.fields()) {
                    edited.append(text, records.start(field), records.end(field));
                }
            }
        }
        edited.append(text, copied, text.length());
        try (var file = Files.newOutputStream(out)) {
            file.write(bytes, 0, csv.markLength());
            file.write(edited.toString().getBytes(csv.losslessCharset()));
        }
    }

    /// A title or blank record of several fields is padded too, so that the table stays rectangular.
    private static int widthAfter(CsvRecords record, @Nullable Note note, ReturnColumns columns) {
        boolean padded = note != null || record.fields() > 1;
        return padded ? Math.max(record.fields(), columns.last() + 1) : record.fields();
    }

    /// In a CSV a cell that starts like a formula would be run by Excel.
    private static String written(String text, char delimiter, boolean quoted) {
        boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        var safe = CsvText.safe(oneLine ? text : LINE_ENDS.matcher(text).replaceAll(" "));
        boolean needsQuotes = safe.indexOf(delimiter) >= 0 || safe.indexOf('"') >= 0 || !safe.equals(safe.strip());
        return quoted || needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static Row row(CsvRecords record) {
        var texts = new String[record.fields()];
        for (int field = 0; field < texts.length; field++) {
            texts[field] = record.value(field);
        }
        return new Row(record.line(), texts, new BitSet(0));
    }

    /// The one that makes a header row of the beginning; without a header the one that cuts it most evenly.
    private char delimiter(String text) throws IOException {
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            return text.charAt(4);
        }
        char best = ',';
        int bestScore = -1;
        for (char delimiter : DELIMITERS) {
            int score = score(beginning(text, delimiter));
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(List<Row> rows) {
        int headers = rows.stream().mapToInt(HeaderRow::recognised).max().orElse(0);
        var widths = new int[256];
        rows.stream().filter(row -> row.width() > 1).forEach(row -> widths[row.width() & 0xFF]++);
        int commonest = 0;
        for (int count : widths) {
            commonest = Math.max(commonest, count);
        }
        return headers * 1000 + commonest;
    }

    private List<Row> beginning(String text, char delimiter) {
        var rows = new ArrayList<Row>();
        var records = new CsvRecords(text, delimiter, limits);
        try {
            while (rows.size() < SAMPLE_RECORDS && records.next()) {
                rows.add(row(records));
            }
        } catch (Refused e) {
            // Cut at the wrong places a text may look refusable; if it is, reading it says so.
            return rows;
        }
        return rows;
    }
}
