package id.payung.intake;

import id.payung.people.Nik;
import id.payung.region.VillageNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the table of one sheet once its layout is known.
///
/// @param file name of the list as reported
/// @param keepsTyped whether the rows are kept as typed too, which takes memory
record TableReader(VillageNames villages, LocalDate asOf, String file, boolean keepsTyped) {
    private static final int FEWEST_ROUNDED = 3;

    /// What a family or a village shares may be written once in a cell merged over its rows. A NIK or a name never is.
    private static final Set<Column> SHARED =
            Set.of(Column.KK, Column.VILLAGE, Column.DISTRICT, Column.RT, Column.RW, Column.RT_RW, Column.OCCUPATION);

    /// @param columns where the three columns of a returned list stand or go
    /// @param typed the rows as typed, in their order; empty where they are not kept
    record Table(String part, List<ListRow> rows, SkippedRows skipped, ReturnColumns columns, List<TypedRow> typed) {}

    Table read(Sheet sheet, Layout layout) {
        spread(sheet, layout);
        var sorter = new RowSorter(layout);
        var kinds = sheet.rows().stream().map(sorter::kind).toList();
        var whereabouts = new Whereabouts(villages, sheet.name(), file);
        var reader = new RowReader(
                layout, whereabouts, new BirthDates(asOf, sheet.from1904()), traits(sheet, layout, kinds));
        var rows = new ArrayList<ListRow>();
        var counts = new EnumMap<RowKind, Integer>(RowKind.class);
        for (int i = 0; i < kinds.size(); i++) {
            var row = sheet.rows().get(i);
            switch (kinds.get(i)) {
                case DATA -> rows.add(reader.read(row, new Position(file, sheet.name(), row.line())));
                case TITLE -> whereabouts.title(row);
                case BLANK, HEADER, TOTAL -> {}
            }
            counts.merge(kinds.get(i), 1, Integer::sum);
        }
        var columns = returnColumns(sheet, layout, kinds);
        return new Table(sheet.part(), rows, skipped(counts), columns, typed(sheet, layout, kinds, columns));
    }

    private List<TypedRow> typed(Sheet sheet, Layout layout, List<RowKind> kinds, ReturnColumns columns) {
        var typed = new ArrayList<TypedRow>();
        var letters = letters(layout);
        boolean returned = layout.labels() != null && find(layout.labels(), ReturnColumns.HASIL, 0) == columns.hasil();
        for (int i = 0; keepsTyped && i < kinds.size(); i++) {
            if (kinds.get(i) == RowKind.DATA) {
                var row = sheet.rows().get(i);
                var code = returned ? row.text(columns.kode()).strip() : "";
                typed.add(new TypedRow(code, cells(row, layout), letters));
            }
        }
        return typed;
    }

    private static Map<String, String> letters(Layout layout) {
        var letters = new HashMap<String, String>();
        layout.columns().forEach((column, at) -> letters.put(word(column), CellAddress.letters(at)));
        return letters;
    }

    private static Map<String, String> cells(Row row, Layout layout) {
        var cells = new HashMap<String, String>();
        layout.columns().forEach((column, at) -> {
            var text = column == Column.OTHER || column == Column.NO
                    ? ""
                    : CleanText.of(row.text(at)).text();
            if (!text.isEmpty()) {
                cells.put(word(column), text);
            }
        });
        return cells;
    }

    private static String word(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static SkippedRows skipped(Map<RowKind, Integer> counts) {
        return new SkippedRows(
                counts.getOrDefault(RowKind.BLANK, 0),
                counts.getOrDefault(RowKind.TITLE, 0),
                counts.getOrDefault(RowKind.HEADER, 0),
                counts.getOrDefault(RowKind.TOTAL, 0),
                0);
    }

    private static void spread(Sheet sheet, Layout layout) {
        var rows = sheet.rows();
        var shared = SHARED.stream().map(layout::of).toList();
        int filledTo = 0;
        int column = -1;
        var merges = sheet.merges().stream()
                .filter(merge -> shared.contains(merge.column()) && merge.fromLine() > layout.lastLine())
                .sorted(Comparator.comparingInt(Sheet.Merge::column).thenComparingInt(Sheet.Merge::fromLine))
                .toList();
        for (var merge : merges) {
            if (merge.column() == column && merge.fromLine() <= filledTo) {
                continue; // Excel writes no overlapping merges
            }
            column = merge.column();
            filledTo = merge.toLine();
            int first = indexOf(rows, merge.fromLine());
            var value = first < rows.size() && rows.get(first).line() == merge.fromLine()
                    ? rows.get(first).text(column)
                    : "";
            for (int i = first;
                    !value.isEmpty() && i < rows.size() && rows.get(i).line() <= merge.toLine();
                    i++) {
                rows.get(i).fill(column, value);
            }
        }
    }

    /// The first row at or below a line.
    private static int indexOf(List<Row> rows, int line) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static RowReader.Traits traits(Sheet sheet, Layout layout, List<RowKind> kinds) {
        boolean english = false;
        int sixteen = 0;
        int endInZero = 0;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != RowKind.DATA) {
                continue;
            }
            var row = sheet.rows().get(i);
            english |= layout.text(row, Column.SEX).strip().equalsIgnoreCase("F");
            int lastDigit = lastOfSixteen(layout.text(row, Column.NIK));
            sixteen += lastDigit >= 0 ? 1 : 0;
            endInZero += lastDigit == 0 ? 1 : 0;
        }
        boolean csv = sheet.part().isEmpty();
        return new RowReader.Traits(english, csv && sixteen >= FEWEST_ROUNDED && endInZero == sixteen);
    }

    /// The last of a text's digits, -1 where they are not sixteen.
    private static int lastOfSixteen(String text) {
        int digits = 0;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                digits++;
                last = digit;
            }
        }
        return digits == Nik.DIGITS ? last : -1;
    }

    /// Behind everything the header and the data rows use; or where an earlier return put them.
    private static ReturnColumns returnColumns(Sheet sheet, Layout layout, List<RowKind> kinds) {
        int next = 0;
        for (int i = 0; i < kinds.size(); i++) {
            boolean counts = kinds.get(i) == RowKind.DATA || kinds.get(i) == RowKind.HEADER;
            next = counts ? Math.max(next, sheet.rows().get(i).width()) : next;
        }
        var labels = layout.labels();
        int kode = labels == null ? -1 : find(labels, ReturnColumns.KODE, 0);
        int hasil = labels == null ? -1 : find(labels, ReturnColumns.HASIL, 0);
        if (labels == null || kode < 0 || hasil < 0) {
            return new ReturnColumns(layout.labelLine(), next, next + 1, next + 2);
        }
        // An owner's own Catatan column stands before ours.
        int behind = find(labels, ReturnColumns.CATATAN, hasil);
        int catatan = behind >= 0 ? behind : find(labels, ReturnColumns.CATATAN, 0);
        return new ReturnColumns(layout.labelLine(), kode, hasil, catatan >= 0 ? catatan : next);
    }

    private static int find(Row labels, String name, int from) {
        for (int column = from; column < labels.width(); column++) {
            if (labels.text(column).strip().equalsIgnoreCase(name)) {
                return column;
            }
        }
        return -1;
    }
}
