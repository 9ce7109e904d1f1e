package id.payung.intake;

import java.util.Arrays;
import java.util.BitSet;

/// One physical row. Columns count from 0; what stands beyond the last one is empty.
final class Row {
    private final int line;
    private String[] texts;
    private final BitSet numbers;

    /// @param line first physical line of the record (CSV) or row number (XLSX), 1-based
    /// @param texts raw text of each cell, an empty one where nothing stands
    /// @param numbers columns whose cell is a number, not a text: only a spreadsheet tells them apart
    Row(int line, String[] texts, BitSet numbers) {
        this.line = line;
        this.texts = texts;
        this.numbers = numbers;
    }

    int line() {
        return line;
    }

    int width() {
        return texts.length;
    }

    String text(int column) {
        return column >= 0 && column < texts.length ? texts[column] : "";
    }

    boolean isNumber(int column) {
        return column >= 0 && numbers.get(column);
    }

    /// Whether no cell holds a value.
    boolean isBlank() {
        for (var text : texts) {
            if (!text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// The columns that hold a value, in order.
    int[] filled() {
        int[] columns = new int[texts.length];
        int count = 0;
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isBlank()) {
                columns[count++] = column;
            }
        }
        return Arrays.copyOf(columns, count);
    }

    /// All its texts with blanks between, as a person reads a title.
    String joined() {
        return String.join(" ", texts);
    }

    /// Fills an empty cell with the value of the merged cell it is part of.
    void fill(int column, String text) {
        if (column >= texts.length) {
            int width = texts.length;
            texts = Arrays.copyOf(texts, column + 1);
            Arrays.fill(texts, width, texts.length, "");
        }
        if (texts[column].isEmpty()) {
            texts[column] = text;
        }
    }
}
