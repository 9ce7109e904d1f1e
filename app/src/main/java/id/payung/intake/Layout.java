package id.payung.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the columns of a sheet stand.
///
/// @param firstLine of the header rows, 0 where the list has no header
/// @param labels the row that names the NIK or name column; null where the list has no header
/// @param lastLine of the header rows, 0 where the list has no header
/// @param columns by what they hold; columns of a list count from 0
record Layout(int firstLine, @Nullable Row labels, int lastLine, Map<Column, Integer> columns) {

    /// -1 where the list has no such column.
    int of(Column column) {
        return columns.getOrDefault(column, -1);
    }

    String text(Row row, Column column) {
        return row.text(of(column));
    }

    int labelLine() {
        return labels == null ? 0 : labels.line();
    }
}
