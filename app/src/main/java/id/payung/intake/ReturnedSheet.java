package id.payung.intake;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is written into one sheet of a returned list.
///
/// @param part as in [Sheet]
/// @param dataRows the positions of the data rows, by line
record ReturnedSheet(
        String part, ReturnColumns columns, Map<Integer, Position> dataRows, Function<Position, @Nullable Note> notes) {
    private static final Note HEADER = new Note(ReturnColumns.KODE, ReturnColumns.HASIL, ReturnColumns.CATATAN);
    private static final Note NONE = new Note("", "", "");

    /// The last line that gets cells.
    int lastLine() {
        return dataRows.keySet().stream().reduce(columns.headerLine(), Math::max);
    }

    /// What is written on a line, null for one that is neither header nor data. A data row without a note gets empty
    /// cells: what an earlier return said about it no longer holds.
    @Nullable
    Note noteOn(int line) {
        if (line == columns.headerLine()) {
            return HEADER;
        }
        var position = dataRows.get(line);
        if (position == null) {
            return null;
        }
        var note = notes.apply(position);
        return note == null ? NONE : note;
    }
}
