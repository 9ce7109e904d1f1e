package id.payung.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Writes the list of one village.
final class ListFile {
    /// More sheets than this nobody keeps in one file.
    private static final int MOST_SHEETS = 80;

    private final Settlement village;
    private final Habits habits;
    private final Dice dice;
    private final Cells cells;

    ListFile(Settlement village, Habits habits, Dice dice) {
        this.village = village;
        this.habits = habits;
        this.dice = dice;
        cells = new Cells(habits, dice);
    }

    String name() {
        return village.code() + "_" + village.slug() + (habits.spreadsheet ? ".xlsx" : ".csv");
    }

    /// Where a row landed.
    ///
    /// @param sheet empty in a text file
    /// @param formats how the row looks without being wrong
    record Placed(Row row, String sheet, int line, List<String> formats) {}

    /// Writes the rows, sheet by sheet where the operator keeps one per RT.
    ///
    /// @return the rows in file order
    List<Placed> write(List<Row> rows, Path folder) throws IOException {
        var placed = new ArrayList<Placed>(rows.size());
        var file = folder.resolve(name());
        try (var paper = habits.spreadsheet ? new XlsxPaper(file) : new CsvPaper(file, habits)) {
            long sheets = rows.stream().mapToInt(row -> row.rt).distinct().count();
            if (habits.sheetPerRt && sheets > 1 && sheets <= MOST_SHEETS) {
                writeByRt(rows, paper, placed);
            } else {
                writeSheet(habits.spreadsheet ? "Sheet1" : "", rows, paper, placed);
            }
        }
        return placed;
    }

    private void writeByRt(List<Row> rows, Paper paper, List<Placed> placed) throws IOException {
        var sorted =
                rows.stream().sorted(Comparator.comparingInt(row -> row.rt)).toList();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size() || sorted.get(to).rt != sorted.get(from).rt) {
                var name = String.format(Locale.ROOT, "RT %03d", sorted.get(from).rt);
                writeSheet(name, sorted.subList(from, to), paper, placed);
                from = to;
            }
        }
    }

    private void writeSheet(String sheet, List<Row> rows, Paper paper, List<Placed> placed) throws IOException {
        paper.sheet(sheet);
        if (habits.titled) {
            writeTitle(paper);
        }
        paper.write(texts(habits.headers));
        int first = 0;
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (habits.headerEvery > 0 && i > 0 && i % habits.headerEvery == 0) {
                paper.write(texts(habits.headers));
            }
            if (habits.blankRows && dice.chance(0.02)) {
                paper.write(blank());
            }
            var row = rows.get(i);
            last = paper.write(cellsOf(row, i));
            first = first == 0 ? last : first;
            placed.add(new Placed(row, sheet, last, List.copyOf(row.formats)));
        }
        if (habits.mergedVillage && last > first) {
            paper.merge(habits.columns.indexOf(Column.VILLAGE), first, last);
        }
        if (habits.totalled) {
            writeTotal(rows.size(), paper);
        }
    }

    /// Under a merged cell only the first row has the village.
    private List<Cell> cellsOf(Row row, int index) {
        var own = cells.of(row, index + 1);
        if (habits.mergedVillage) {
            own.set(habits.columns.indexOf(Column.VILLAGE), index == 0 ? new Cell.Text(village.name()) : Cell.EMPTY);
        }
        return own;
    }

    private void writeTitle(Paper paper) throws IOException {
        var place = (village.name() + " KECAMATAN " + village.district()).toUpperCase(Locale.ROOT);
        paper.write(heading("DAFTAR USULAN PEKERJA RENTAN"));
        paper.write(heading("DESA/KELURAHAN " + place));
        paper.write(heading("TAHUN 2026 – PERUBAHAN"));
        paper.write(blank());
    }

    private void writeTotal(int rows, Paper paper) throws IOException {
        var total = blank();
        total.set(1, new Cell.Text("JUMLAH"));
        total.set(2, new Cell.Text(String.valueOf(rows)));
        paper.write(total);
    }

    private List<Cell> heading(String text) {
        var heading = blank();
        heading.set(0, new Cell.Text(text));
        return heading;
    }

    private List<Cell> blank() {
        var blank = new ArrayList<Cell>();
        for (int i = 0; i < habits.columns.size(); i++) {
            blank.add(Cell.EMPTY);
        }
        return blank;
    }

    private static List<Cell> texts(List<String> texts) {
        return texts.stream().<Cell>map(Cell.Text::new).toList();
    }
}
