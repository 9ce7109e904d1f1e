package id.payung.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list as read, and the way to hand it back to its owner.
public final class ListReading {
    private final ListFile source;
    private final Spreadsheet file;
    private final List<TableReader.Table> tables;
    private final SkippedRows skipped;

    ListReading(ListFile source, Spreadsheet file, List<TableReader.Table> tables, SkippedRows skipped) {
        this.source = source;
        this.file = file;
        this.tables = tables;
        this.skipped = skipped;
    }

    public ListFile source() {
        return source;
    }

    /// The data rows in the order they stand, sheet after sheet.
    public List<ListRow> rows() {
        return tables.size() == 1
                ? tables.getFirst().rows()
                : tables.stream().flatMap(table -> table.rows().stream()).toList();
    }

    /// The data rows as typed, in the same order; empty unless the reader kept them.
    public List<TypedRow> typed() {
        return tables.stream().flatMap(table -> table.typed().stream()).toList();
    }

    public SkippedRows skipped() {
        return skipped;
    }

    /// Writes the owner's file to `out` as it came, with KODE, HASIL and CATATAN behind its last column. Columns of
    /// these names from an earlier return are written over.
    ///
    /// @param notes null for a row without a note, whose three cells stay empty
    public void handBack(Path out, Function<Position, @Nullable Note> notes) throws IOException {
        var sheets = tables.stream().map(table -> returned(table, notes)).toList();
        file.write(out, sheets);
    }

    private static ReturnedSheet returned(TableReader.Table table, Function<Position, @Nullable Note> notes) {
        var byLine = new HashMap<Integer, Position>();
        table.rows().forEach(row -> byLine.put(row.position().line(), row.position()));
        return new ReturnedSheet(table.part(), table.columns(), byLine, notes);
    }
}
