package id.payung.submission;

import id.payung.intake.ListFile;
import id.payung.intake.ListRow;
import id.payung.intake.UnreadableList;
import id.payung.screening.ListScreening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/// Reads the cells of one row as a list of one, through the same code as every list.
final class OneRow {
    private OneRow() {}

    /// Empty where the cells state nobody.
    ///
    /// @throws UnreadableList if a cell breaks a limit
    static Optional<ListRow> read(ListScreening screening, Cells cells) throws UnreadableList {
        try {
            var file = Files.createTempFile("payung-", ".baris");
            try {
                Files.writeString(file, cells.csv());
                return screening.read(new ListFile(file, "")).rows().stream().findFirst();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
