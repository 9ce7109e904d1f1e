package id.payung.screening;

import id.payung.intake.ListReading;
import id.payung.intake.Note;
import id.payung.intake.Position;
import id.payung.platform.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// `returned/`: every list as its owner sent it, with KODE, HASIL and CATATAN beside each row.
final class ReturnedLists {
    private final OutputFolder out;
    private final Workers workers;

    ReturnedLists(OutputFolder out, Workers workers) {
        this.out = out;
        this.workers = workers;
    }

    /// Begins to write all of them.
    ///
    /// @param rows of the lists, in their order
    List<Future<?>> start(List<ListReading> lists, List<ScreenedRow> rows) throws IOException {
        var started = new ArrayList<Future<?>>();
        int start = 0;
        for (var list : lists) {
            int end = start + list.rows().size();
            var own = rows.subList(start, end);
            var file = out.file("returned/" + list.source().file());
            started.add(workers.start(() -> {
                write(list, own, file);
                return null;
            }));
            start = end;
        }
        return started;
    }

    private static void write(ListReading list, List<ScreenedRow> rows, Path file) throws IOException {
        var byPosition = new HashMap<Position, ScreenedRow>(rows.size() * 2);
        rows.forEach(row -> byPosition.put(row.row().position(), row));
        list.handBack(file, position -> note(byPosition.get(position), position));
    }

    private static Note note(@Nullable ScreenedRow row, Position position) {
        if (row == null) {
            throw new IllegalStateException("a row nobody screened: " + position);
        }
        return new Note(RowCode.of(position), row.outcome().hasil(), Explanation.forSender(row));
    }
}
