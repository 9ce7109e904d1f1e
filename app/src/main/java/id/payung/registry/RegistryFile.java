package id.payung.registry;

import id.payung.platform.UnreadableTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The registry's extract as a CSV file with the columns `nik, name, birth_date, village_code, status` and, where it
/// has them, `kk, sex, rt, rw, occupation_code, mother_name, marital, family_relation`. Dates are ISO.
public final class RegistryFile {
    /// A resident takes at least about this much of the file, so columns sized by it need not grow.
    private static final int SHORTEST_ROW_BYTES = 110;

    private RegistryFile() {}

    /// @param headers the file's own header for a column of ours, where it differs
    /// @throws UnreadableTable if the file cannot be read or lacks a needed column
    public static Registry read(Path file, Map<String, String> headers) throws UnreadableTable {
        var columns = new RegistryColumns(expectedRows(file));
        columns.read(file, headers);
        return new Registry(columns);
    }

    private static int expectedRows(Path file) throws UnreadableTable {
        try {
            return (int) Math.min(400_000_000L, Files.size(file) / SHORTEST_ROW_BYTES + 16);
        } catch (IOException e) {
            throw new UnreadableTable(file, 0, "berkas tidak ada atau tidak boleh dibaca");
        }
    }
}
