package id.payung.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a backup says of itself, in its last entry.
///
/// @param schema version of the tables
/// @param postgres version of the server it was made on
/// @param at recovery point: everything committed before is in the backup
/// @param tables by name
/// @param sequences by name, where they stand
record BackupManifest(
        String schema,
        String postgres,
        Instant at,
        SortedMap<String, TableCopy.Content> tables,
        SortedMap<String, Long> sequences) {
    static final String ENTRY = "manifest.properties";

    private static final String TABLE = "table.";
    private static final String SEQUENCE = "sequence.";

    long rows() {
        return tables.values().stream().mapToLong(TableCopy.Content::rows).sum();
    }

    /// By table.
    SortedMap<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        tables.forEach((name, content) -> hashes.put(name, content.sha256()));
        return hashes;
    }

    void write(OutputStream out) throws IOException {
        var lines = new Properties();
        lines.setProperty("schema", schema);
        lines.setProperty("postgres", postgres);
        lines.setProperty("at", at.toString());
        tables.forEach((name, content) -> lines.setProperty(TABLE + name, content.rows() + " " + content.sha256()));
        sequences.forEach((name, value) -> lines.setProperty(SEQUENCE + name, Long.toString(value)));
        lines.store(out, null);
    }

    static BackupManifest read(InputStream in) throws IOException {
        var lines = new Properties();
        lines.load(in);
        return new BackupManifest(
                lines.getProperty("schema"),
                lines.getProperty("postgres"),
                Instant.parse(lines.getProperty("at")),
                named(lines, TABLE, BackupManifest::content),
                named(lines, SEQUENCE, Long::parseLong));
    }

    private static <T> SortedMap<String, T> named(Properties lines, String prefix, Function<String, T> reading) {
        return lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(
                        name -> name.substring(prefix.length()),
                        name -> reading.apply(lines.getProperty(name)),
                        (_, second) -> second,
                        TreeMap::new));
    }

    private static TableCopy.Content content(String line) {
        var parts = line.split(" ", 2);
        return new TableCopy.Content(Long.parseLong(parts[0]), parts[1]);
    }
}
