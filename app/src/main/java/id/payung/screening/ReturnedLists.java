package id.payung.screening;

import id.payung.intake.ListReading;
import id.payung.intake.Note;
import id.payung.intake.Position;
import id.payung.platform.OutputFolder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `returned/`: every list as its owner sent it, with KODE, HASIL and CATATAN beside each row.
final class ReturnedLists {
    private final Map<Position, ScreenedRow> rows = new HashMap<>();

    ReturnedLists(List<ScreenedRow> screened) {
        screened.forEach(row -> rows.put(row.row().position(), row));
    }

    /// The work of writing one list.
    Callable<Void> writing(ListReading list, OutputFolder out) throws IOException {
        var file = out.file("returned/" + list.source().file());
        return () -> {
            list.handBack(file, this::note);
            return null;
        };
    }

    private Note note(Position position) {
        var row = rows.get(position);
        if (row == null) {
            throw new IllegalStateException("a row nobody screened: " + position);
        }
        return new Note(RowCode.of(position), row.outcome().hasil(), Explanation.forSender(row));
    }
}
