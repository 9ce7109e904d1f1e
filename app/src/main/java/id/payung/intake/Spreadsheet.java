package id.payung.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A file of tables that can be read and edited without disturbing the rest of it.
sealed interface Spreadsheet permits CsvFile, XlsxFile {

    /// @throws Refused where the file cannot be understood or is too large
    List<Sheet> sheets() throws IOException;

    /// Writes the file as it is, with the cells of `returned` set.
    void write(Path out, List<ReturnedSheet> returned) throws IOException;
}
