package id.payung.platform;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Writes every row of the database, as one moment saw it, into one encrypted file. The tables themselves come from the
/// migrations, so what is written is the same on each PostgreSQL.
///
/// Form: [BackupFile#MAGIC], mark of the key, salt, then a ZIP archive in [SealedChunks]: an entry a table, the
/// manifest at the end.
final class Backup {
    /// A scan always in the order of the pages, so that the same rows give the same bytes.
    static final String IN_ORDER = """
            set local synchronize_seqscans = off;
            set local max_parallel_workers_per_gather = 0;
            set local datestyle = iso;
            set local intervalstyle = postgres;
            set local bytea_output = hex;
            set local extra_float_digits = 1;
            set local timezone = 'UTC'
            """;

    /// The transaction began before its snapshot was taken: whatever was committed by then is in it.
    private static final String ABOUT = """
            select (select version from flyway_schema_history where success and version is not null
                    order by installed_rank desc limit 1) as schema,
                current_setting('server_version') as postgres, now() as at
            """;

    private static final String SEQUENCES = """
            select sequencename as name, last_value from pg_sequences
            where schemaname = 'public' and last_value is not null
            """;

    private static final int BUFFER_BYTES = 1 << 20;

    private record About(String schema, String postgres, OffsetDateTime at) {}

    private final Connection connection;
    private final JdbcClient database;

    private Backup(Connection connection) {
        this.connection = connection;
        this.database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /// @param owner connects as `payung_owner`, whom row-level security hides nothing from
    /// @param file appears whole or not at all
    static BackupManifest write(DataSource owner, BackupKey key, Path file) throws IOException, SQLException {
        var draft = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        try (var connection = owner.getConnection();
                var out = new BufferedOutputStream(
                        Files.newOutputStream(Home.newFile(draft), StandardOpenOption.WRITE), BUFFER_BYTES)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var manifest = new Backup(connection).write(out, key);
            connection.rollback();
            putInPlace(draft, file);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// One that nobody asked for, before something that cannot be undone.
    static Path automatic(Home home, DataSource owner, String reason) throws IOException, DatabaseRefused {
        try {
            var file = newFile(home, reason);
            write(owner, BackupKey.of(home), file);
            return file;
        } catch (SQLException e) {
            throw new DatabaseRefused(BackupText.notWritten(e), e);
        }
    }

    /// A name no backup of the home has yet.
    static Path newFile(Home home, String reason) throws IOException {
        var now = LocalDateTime.now(BackupText.ZONE).format(DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS"));
        return home.folder("backups").resolve("payung-" + now + "-" + reason + ".backup");
    }

    private static void putInPlace(Path draft, Path file) throws IOException {
        try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private BackupManifest write(OutputStream out, BackupKey key) throws IOException, SQLException {
        var salt = BackupKey.random(BackupKey.SALT_BYTES);
        out.write(BackupFile.magic());
        out.write(key.mark());
        out.write(salt);
        try (var zip = new ZipOutputStream(new SealedOutput(out, new SealedChunks(key.ofFile(salt))))) {
            zip.setLevel(Deflater.BEST_SPEED);
            database.sql(IN_ORDER).update();
            var about = database.sql(ABOUT).query(About.class).single();
            var tables = exportTables(zip);
            var manifest = new BackupManifest(
                    about.schema(), about.postgres(), about.at().toInstant(), tables, sequences());
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            manifest.write(zip);
            return manifest;
        }
    }

    private SortedMap<String, TableCopy.Content> exportTables(ZipOutputStream zip) throws IOException, SQLException {
        var contents = new TreeMap<String, TableCopy.Content>();
        for (var table : TableCopy.all(database)) {
            zip.putNextEntry(new ZipEntry(table.name()));
            contents.put(table.name(), table.exportTo(zip, connection));
        }
        return contents;
    }

    private SortedMap<String, Long> sequences() {
        var values = new TreeMap<String, Long>();
        database.sql(SEQUENCES).query(row -> {
            values.put(row.getString("name"), row.getLong("last_value"));
        });
        return values;
    }
}
