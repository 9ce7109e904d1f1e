package id.payung.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the header of a sheet, whatever stands above it, and what each column holds. Headers come first; what the
/// cells hold decides where headers are missing, doubled or plainly wrong.
final class LayoutSearch {
    /// Titles, letterheads and instructions above a table take no more rows than this.
    private static final int ROWS_SEARCHED = 40;

    private static final int ROWS_SAMPLED = 300;

    private final List<Row> rows;

    LayoutSearch(Sheet sheet) {
        this.rows = sheet.rows().stream()
                .filter(row -> !row.isBlank())
                .limit(ROWS_SEARCHED + ROWS_SAMPLED)
                .toList();
    }

    /// Empty where the sheet holds no list of people.
    ///
    /// @throws Refused where two columns may be the NIK
    Optional<Layout> find() throws Refused {
        int header = headerIndex();
        return header < 0 ? headerless() : withHeader(header);
    }

    /// The headers of the fullest row near the top, for the refusal.
    String seen() {
        return rows.stream()
                .limit(ROWS_SEARCHED)
                .max(Comparator.comparingInt(row -> row.filled().length))
                .map(LayoutSearch::quoted)
                .orElse("");
    }

    private int headerIndex() {
        int best = -1;
        int most = 1;
        for (int i = 0; i < Math.min(rows.size(), ROWS_SEARCHED); i++) {
            int recognised = HeaderRow.recognised(rows.get(i));
            if (recognised > most) {
                best = i;
                most = recognised;
            }
        }
        return best >= 0 ? best : loneHeader();
    }

    /// The header of a list with one column we know: a known spelling above cells that fit it.
    private int loneHeader() {
        for (int i = 0; i < Math.min(rows.size(), ROWS_SEARCHED); i++) {
            var row = rows.get(i);
            if (HeaderRow.recognised(row) == 0) {
                continue;
            }
            for (int cell : row.filled()) {
                var below = Contents.of(below(i + 1), cell);
                var column = Headers.isKnown(row.text(cell)) ? Headers.column(row.text(cell)) : null;
                if ((column == Column.NIK && below.areNumbers()) || (column == Column.NAME && below.areNames())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Optional<Layout> withHeader(int header) throws Refused {
        int first = header > 0 && opens(rows.get(header - 1), rows.get(header)) ? header - 1 : header;
        int last = header + 1 < rows.size() && continues(rows.get(header), rows.get(header + 1)) ? header + 1 : header;
        var named = new ArrayList<@Nullable Column>();
        int width = 0;
        for (int i = first; i <= last; i++) {
            width = Math.max(width, rows.get(i).width());
        }
        for (int column = 0; column < width; column++) {
            named.add(columnAt(column, first, header, last));
        }
        var labels = rows.get(header);
        var below = below(last + 1);
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int column = 0; column < named.size(); column++) {
            var name = named.get(column);
            if (name != null) {
                columns.merge(name, column, (old, next) -> better(labels, old, next));
            }
        }
        nikColumn(named, labels, below).ifPresent(column -> columns.put(Column.NIK, column));
        mendWithContents(columns, named, below);
        return Optional.of(
                new Layout(rows.get(first).line(), labels, rows.get(last).line(), columns));
    }

    /// The first of two columns with the same meaning, unless only the second is spelled as known.
    private static int better(Row labels, int old, int next) {
        return !Headers.isKnown(labels.text(old)) && Headers.isKnown(labels.text(next)) ? next : old;
    }

    private @Nullable Column columnAt(int column, int first, int header, int last) {
        if (last > header) {
            return combined(rows.get(header), rows.get(last), column);
        }
        return first < header
                ? combined(rows.get(first), rows.get(header), column)
                : Headers.column(rows.get(header).text(column));
    }

    /// What two header rows say together: the lower cell, in the sense of the group above it.
    private static @Nullable Column combined(Row upper, Row lower, int column) {
        var group = upper.text(column);
        var part = lower.text(column);
        if (part.isBlank()) {
            return Headers.column(group);
        }
        for (int left = column; group.isBlank() && left > 0; left--) {
            group = upper.text(left - 1);
        }
        var together = Headers.column(group + " " + part);
        if (together == Column.OTHER || together == Column.MOTHER_NAME) {
            return together;
        }
        if (Headers.column(group) == Column.BIRTH_PLACE_DATE) {
            return Headers.column(part + " lahir");
        }
        var alone = Headers.column(part);
        return alone != null ? alone : together;
    }

    /// Whether a row carries headers of merged cells that the next row, the better header, leaves empty.
    private static boolean opens(Row upper, Row header) {
        if (upper.filled().length < 2 || !HeaderRow.mayBeHeader(upper)) {
            return false;
        }
        for (int cell : upper.filled()) {
            if (header.text(cell).isBlank() && Headers.column(upper.text(cell)) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether the row below a header divides merged headers: it is silent under NIK and name, and names columns.
    private static boolean continues(Row header, Row lower) {
        if (!HeaderRow.mayBeHeader(lower) || lower.line() != header.line() + 1) {
            return false;
        }
        int named = 0;
        for (int cell : lower.filled()) {
            var above = Headers.column(header.text(cell));
            var part = Headers.column(lower.text(cell));
            if ((above == Column.NIK || above == Column.NAME) && part != above) {
                return false;
            }
            boolean known = part != null || Headers.column(lower.text(cell) + " lahir") == Column.BIRTH_PLACE;
            named += known ? 1 : 0;
        }
        return named > 0
                && named * 2 >= lower.filled().length
                && HeaderRow.recognised(lower) < HeaderRow.recognised(header);
    }

    private static Optional<Integer> nikColumn(List<@Nullable Column> named, Row labels, List<Row> below)
            throws Refused {
        var real = new ArrayList<Integer>();
        for (int column = 0; column < named.size(); column++) {
            if (named.get(column) == Column.NIK && Contents.of(below, column).areNumbers()) {
                real.add(column);
            }
        }
        for (int i = 1; i < real.size(); i++) {
            if (!agree(below, real.getFirst(), real.get(i))) {
                throw new Refused(
                        labels.line(), Refusal.twoNikColumns(labels.text(real.getFirst()), labels.text(real.get(i))));
            }
        }
        return real.stream().findFirst();
    }

    private static boolean agree(List<Row> rows, int one, int other) {
        return rows.stream()
                .allMatch(row -> row.text(one).isBlank()
                        || row.text(other).isBlank()
                        || row.text(one).equals(row.text(other)));
    }

    private static void mendWithContents(Map<Column, Integer> columns, List<@Nullable Column> named, List<Row> below) {
        var nik = columns.get(Column.NIK);
        var name = columns.get(Column.NAME);
        boolean swapped = nik != null
                && name != null
                && Contents.of(below, nik).areWords()
                && Contents.of(below, name).areNumbers();
        if (swapped) {
            columns.put(Column.NIK, name);
            columns.put(Column.NAME, nik);
            return;
        }
        if (nik == null
                || (Contents.of(below, nik).areWords()
                        && Contents.of(below, nik).numbers() == 0)) {
            numberColumn(named, below).ifPresent(column -> columns.put(Column.NIK, column));
        }
        if (name == null) {
            nameColumn(named, below).ifPresent(column -> columns.put(Column.NAME, column));
        }
    }

    /// A list that starts with its first person.
    private Optional<Layout> headerless() {
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        var named = new ArrayList<@Nullable Column>();
        for (int column = 0; column < width; column++) {
            named.add(null);
        }
        var nik = numberColumn(named, rows);
        var name = nameColumn(named, rows);
        if (nik.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        var columns = new EnumMap<Column, Integer>(Column.class);
        columns.put(Column.NIK, nik.get());
        columns.put(Column.NAME, name.get());
        return Optional.of(new Layout(0, null, 0, columns));
    }

    /// The column without a known header that holds NIKs: of several the one with women in it and fewest repeats, since
    /// a family shares its card's number.
    private static Optional<Integer> numberColumn(List<@Nullable Column> named, List<Row> below) {
        return unnamed(named, below).stream()
                .filter(column -> Contents.of(below, column).areNumbers())
                .max(Comparator.comparingInt(
                                (Integer column) -> Contents.of(below, column).women() * 2
                                        + Contents.of(below, column).distinct())
                        .thenComparing(Comparator.<Integer>reverseOrder()));
    }

    private static Optional<Integer> nameColumn(List<@Nullable Column> named, List<Row> below) {
        return unnamed(named, below).stream()
                .filter(column -> Contents.of(below, column).areNames())
                .findFirst();
    }

    private static List<Integer> unnamed(List<@Nullable Column> named, List<Row> below) {
        int width = below.stream().mapToInt(Row::width).max().orElse(0);
        var columns = new ArrayList<Integer>();
        for (int column = 0; column < width; column++) {
            if (column >= named.size() || named.get(column) == null) {
                columns.add(column);
            }
        }
        return columns;
    }

    private List<Row> below(int index) {
        return rows.subList(index, Math.min(rows.size(), index + ROWS_SAMPLED));
    }

    private static String quoted(Row row) {
        var seen = new ArrayList<String>();
        for (int cell : row.filled()) {
            if (seen.size() < 8) {
                seen.add('"' + CleanText.of(row.text(cell)).text() + '"');
            }
        }
        return String.join(", ", seen);
    }
}
