package id.payung.screening;

import id.payung.platform.UnreadableTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// How the files of tables call our columns, where they call them otherwise: lines `registry.nik = NO_NIK`.
final class Headers {
    private final Properties names = new Properties();

    static Headers ours() {
        return new Headers();
    }

    static Headers load(Path file) throws UnreadableTable {
        var headers = new Headers();
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            headers.names.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableTable(file, 0, "berkas nama kolom tidak terbaca");
        }
        return headers;
    }

    /// The file's own header for columns of ours.
    ///
    /// @param table `registry`, `members`, `seated` or `poverty`
    Map<String, String> of(String table) {
        var own = new HashMap<String, String>();
        for (var key : names.stringPropertyNames()) {
            if (key.startsWith(table + ".")) {
                own.put(key.substring(table.length() + 1), names.getProperty(key));
            }
        }
        return own;
    }
}
