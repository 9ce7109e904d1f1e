package id.payung.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Brings the rows of a backup into the tables of its version: all or none, in one transaction. What the tables give
/// back afterwards must be what the backup says was in them.
final class BackupLoad {
    /// Also what the migrations put in.
    private static final String EMPTY = """
            do $$
            declare
                tables text;
            begin
                select string_agg(quote_ident(relname), ', ') into tables from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history';
                execute format('truncate %s restart identity', tables);
            end $$
            """;

    private final Connection connection;
    private final JdbcClient database;

    private BackupLoad(Connection connection) {
        this.connection = connection;
        this.database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /// @param owner connects as `payung_owner`
    static void read(DataSource owner, BackupFile file, BackupManifest manifest)
            throws IOException, SQLException, DatabaseRefused {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            new BackupLoad(connection).read(file, manifest);
            connection.commit();
        }
    }

    private void read(BackupFile file, BackupManifest manifest) throws IOException, SQLException, DatabaseRefused {
        database.sql(Backup.IN_ORDER).update();
        database.sql(EMPTY).update();
        var tables = TableCopy.all(database);
        tables.forEach(table -> database.sql(table.sleep()).update());
        load(file, tables.stream().collect(Collectors.toMap(TableCopy::name, Function.identity())));
        manifest.sequences().forEach(this::set);
        tables.forEach(table -> database.sql(table.wake()).update());
        demandEqual(tables, manifest);
        database.sql("analyze").update();
    }

    private void load(BackupFile file, Map<String, TableCopy> tables)
            throws IOException, SQLException, DatabaseRefused {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        file.each((name, content) -> {
            var table = tables.get(name);
            if (table != null) {
                copy.copyIn(table.load(), content);
            }
        });
    }

    private void set(String sequence, long value) {
        database.sql("select setval(quote_ident(:sequence)::regclass, :value)")
                .param("sequence", sequence)
                .param("value", value)
                .query(Long.class)
                .single();
    }

    private void demandEqual(List<TableCopy> tables, BackupManifest manifest)
            throws IOException, SQLException, DatabaseRefused {
        for (var table : tables) {
            var content = table.exportTo(OutputStream.nullOutputStream(), connection);
            if (!content.equals(manifest.tables().get(table.name()))) {
                throw new DatabaseRefused(BackupText.differs(table.name()));
            }
        }
    }
}
