package id.payung.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A list as delimited text.
final class CsvPaper implements Paper {
    private final Writer out;
    private final Habits habits;
    private int line;

    CsvPaper(Path file, Habits habits) throws IOException {
        this.habits = habits;
        out = Files.newBufferedWriter(file, habits.charset);
        if (habits.byteOrderMark) {
            out.write('\uFEFF');
        }
    }

    @Override
    public void sheet(String name) {
        if (line > 0) {
            throw new IllegalStateException("a text file has one sheet");
        }
    }

    @Override
    public int write(List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(habits.delimiter);
            }
            out.write(quoted(text(cells.get(i))));
        }
        out.write(habits.newline);
        return ++line;
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Whole(var number) -> String.valueOf(number);
            case Cell.Day(var date) -> date.toString();
        };
    }

    private String quoted(String text) {
        return text.indexOf(habits.delimiter) >= 0 || text.indexOf('"') >= 0
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    @Override
    public void merge(int column, int firstLine, int lastLine) {
        throw new IllegalStateException("text has no merged cells");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
