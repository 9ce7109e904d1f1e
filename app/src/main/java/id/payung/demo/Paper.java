package id.payung.demo;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// A list being written, as text or as a spreadsheet.
sealed interface Paper extends Closeable permits CsvPaper, XlsxPaper {
    /// Begins a sheet; a text file has one only.
    void sheet(String name);

    /// Writes one line.
    ///
    /// @return its number from 1: the physical line, or the row of the sheet
    int write(List<Cell> cells) throws IOException;

    /// Makes one cell of the cells of a column from one line to another.
    void merge(int column, int firstLine, int lastLine);
}
