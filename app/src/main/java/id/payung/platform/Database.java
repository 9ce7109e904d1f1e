package id.payung.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;

/// The database, open and its tables up to date.
public final class Database implements AutoCloseable {
    private static final int OWNERS = 2;
    private static final int WORKERS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DatabaseServer server;
    private final HikariDataSource owner;
    private final HikariDataSource application;

    private Database(DatabaseServer server) {
        this.server = server;
        this.owner = pool("owner", server.owner(), OWNERS);
        this.application = pool("application", server.application(), WORKERS);
    }

    /// Opens it. Tables of an older Payung are brought up to date, after a backup.
    ///
    /// @throws DatabaseRefused with words for people, where it cannot be used as it is
    public static Database open(Home home) throws IOException, DatabaseRefused {
        return open(DatabaseServer.of(home), home);
    }

    /// Like [#open], on the server that came with Payung, whatever is set: for a home that is not an office's own.
    public static Database openEmbedded(Home home) throws IOException, DatabaseRefused {
        return open(DatabaseServer.embedded(home), home);
    }

    /// Whether some program works on the database that came with Payung.
    public static boolean isEmbeddedUsed(Home home) throws IOException, DatabaseRefused {
        try (var server = DatabaseServer.embedded(home)) {
            return DatabaseServer.isUsed(server.owner());
        }
    }

    /// Takes every table of the database that came with Payung away. There is no way back.
    public static void clearEmbedded(Home home) throws IOException, DatabaseRefused {
        try (var server = DatabaseServer.embedded(home)) {
            new Schema(server.owner()).clear();
        }
    }

    static Database open(DatabaseServer server, Home home) throws IOException, DatabaseRefused {
        try {
            UnfinishedRestore.of(home).demandNone();
            new Schema(server.owner()).bringUpToDate(home);
            return new Database(server);
        } catch (IOException | DatabaseRefused | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /// As `payung_owner`: everything, past row-level security. For migrations, backup and restore alone.
    DataSource owner() {
        return owner;
    }

    /// As `payung_app`: what row-level security lets a transaction see.
    public DataSource application() {
        return application;
    }

    /// Whether it stands still because no room is left for it.
    public boolean isFull() {
        return server.isFull();
    }

    private static HikariDataSource pool(String name, DatabaseAddress address, int most) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(address.dataSource());
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException, DatabaseRefused {
        application.close();
        owner.close();
        server.close();
    }
}
