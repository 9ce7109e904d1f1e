package id.payung.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// The database, open: the server that `PAYUNG_DATABASE_URL` names, else the one that came with Payung.
public final class Database implements AutoCloseable {
    private static final int OLDEST = 15;
    private static final int OWNERS = 2;
    private static final int WORKERS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final @Nullable EmbeddedPostgres embedded;
    private final HikariDataSource owner;
    private final HikariDataSource application;

    private Database(Roles roles, @Nullable EmbeddedPostgres embedded) {
        this.embedded = embedded;
        this.owner = pool("owner", roles.owner(), OWNERS);
        this.application = pool("application", roles.application(), WORKERS);
    }

    /// Opens it and brings its tables up to date.
    ///
    /// @throws DatabaseRefused with words for people, where it cannot be used as it is
    public static Database open(Home home) throws IOException, DatabaseRefused {
        var named = Setting.DATABASE_URL.value();
        if (named.isPresent()) {
            return open(home, DatabaseAddress.named(named.get()), null);
        }
        var embedded = EmbeddedPostgres.start(home);
        try {
            return open(home, embedded.address(), embedded);
        } catch (IOException | DatabaseRefused | RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    static Database open(Home home, DatabaseAddress admin, @Nullable EmbeddedPostgres embedded)
            throws IOException, DatabaseRefused {
        try {
            demandServer(admin);
            var roles = Roles.of(admin, home);
            roles.make();
            new Schema(roles.owner().dataSource()).migrate();
            return new Database(roles, embedded);
        } catch (SQLException | FlywayException e) {
            throw new DatabaseRefused(DatabaseText.unusable(admin, e), e);
        }
    }

    private static void demandServer(DatabaseAddress admin) throws SQLException, DatabaseRefused {
        try (var connection = admin.dataSource().getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw new DatabaseRefused(DatabaseText.tooOld(major, OLDEST));
            }
            try (var encoding = connection.createStatement().executeQuery("show server_encoding")) {
                if (encoding.next() && !encoding.getString(1).equals("UTF8")) {
                    throw new DatabaseRefused(DatabaseText.notUtf8(encoding.getString(1)));
                }
            }
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
        if (embedded != null) {
            embedded.close();
        }
    }
}
