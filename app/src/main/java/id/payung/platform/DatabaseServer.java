package id.payung.platform;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The PostgreSQL of an installation, with the two roles in it: the one that `PAYUNG_DATABASE_URL` names, else the one
/// that came with Payung.
final class DatabaseServer implements AutoCloseable {
    private static final int OLDEST = 15;

    private final Roles roles;
    private final @Nullable EmbeddedPostgres embedded;

    private DatabaseServer(Roles roles, @Nullable EmbeddedPostgres embedded) {
        this.roles = roles;
        this.embedded = embedded;
    }

    static DatabaseServer of(Home home) throws IOException, DatabaseRefused {
        var named = Setting.DATABASE_URL.value();
        if (named.isPresent()) {
            return at(DatabaseAddress.named(named.get()), home);
        }
        return embedded(home);
    }

    /// The one that came with Payung, whatever is set.
    static DatabaseServer embedded(Home home) throws IOException, DatabaseRefused {
        var embedded = EmbeddedPostgres.start(home);
        try {
            return new DatabaseServer(roles(embedded.address(), home), embedded);
        } catch (IOException | DatabaseRefused | RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    /// @param admin may make roles
    static DatabaseServer at(DatabaseAddress admin, Home home) throws IOException, DatabaseRefused {
        return new DatabaseServer(roles(admin, home), null);
    }

    private static Roles roles(DatabaseAddress admin, Home home) throws IOException, DatabaseRefused {
        try {
            demandVersion(admin);
            var roles = Roles.of(admin, home);
            roles.make();
            return roles;
        } catch (SQLException e) {
            throw new DatabaseRefused(DatabaseText.unusable(admin, e), e);
        }
    }

    private static void demandVersion(DatabaseAddress admin) throws SQLException, DatabaseRefused {
        try (var connection = admin.dataSource().getConnection();
                var statement = connection.createStatement();
                var encoding = statement.executeQuery("show server_encoding")) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw new DatabaseRefused(DatabaseText.tooOld(major, OLDEST));
            }
            if (encoding.next() && !encoding.getString(1).equals("UTF8")) {
                throw new DatabaseRefused(DatabaseText.notUtf8(encoding.getString(1)));
            }
        }
    }

    DatabaseAddress owner() {
        return roles.owner();
    }

    DatabaseAddress application() {
        return roles.application();
    }

    /// Whether some program works on the database just now.
    static boolean isUsed(DatabaseAddress owner) {
        return JdbcClient.create(owner.dataSource())
                .sql("""
                        select exists (select from pg_stat_activity
                            where datname = current_database() and usename = 'payung_app')
                        """)
                .query(Boolean.class)
                .single();
    }

    /// Whether it stands still because its disk is full; what the disk of an office's own server is like is not known.
    boolean isFull() {
        return embedded != null && embedded.isFull();
    }

    @Override
    public void close() throws IOException, DatabaseRefused {
        if (embedded != null) {
            embedded.close();
        }
    }
}
