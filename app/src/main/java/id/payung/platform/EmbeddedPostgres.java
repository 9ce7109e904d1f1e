package id.payung.platform;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The PostgreSQL that came with Payung, on a data directory of the home. Programs share one server: the first starts
/// it, or finds it where a killed one left it, and the last stops it. One that dies meanwhile is started again.
final class EmbeddedPostgres implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());

    private static final String IS_THERE = "select from pg_database where datname = 'payung'";

    private final PostgresFolder folder;
    private final SharedUse use;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-watch").factory());
    private volatile PostmasterFile server;
    private String trouble = "";
    private boolean closed;

    private EmbeddedPostgres(PostgresFolder folder, SharedUse use, PostmasterFile server) {
        this.folder = folder;
        this.use = use;
        this.server = server;
    }

    static EmbeddedPostgres start(Home home) throws IOException, DatabaseRefused {
        var folder = PostgresFolder.of(home);
        var use = new SharedUse(folder.path().resolve("use.lock"));
        try {
            var postgres = use.deciding(() -> join(folder, use));
            var _ = postgres.watch.scheduleWithFixedDelay(postgres::revive, 1, 1, TimeUnit.SECONDS);
            return postgres;
        } catch (IOException | DatabaseRefused e) {
            use.close();
            throw e;
        }
    }

    private static EmbeddedPostgres join(PostgresFolder folder, SharedUse use) throws IOException, DatabaseRefused {
        folder.make();
        var running = folder.running();
        var postgres =
                new EmbeddedPostgres(folder, use, running.isPresent() ? running.get() : folder.startOnFreePort());
        postgres.makeDatabase();
        use.join();
        return postgres;
    }

    private void makeDatabase() throws IOException, DatabaseRefused {
        var postgres = address("postgres");
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement()) {
            if (!statement.executeQuery(IS_THERE).next()) {
                statement.execute("create database payung");
            }
        } catch (SQLException e) {
            throw new DatabaseRefused(DatabaseText.unusable(postgres, e), e);
        }
    }

    /// Of the superuser, who makes the roles.
    DatabaseAddress address() throws IOException {
        return address("payung");
    }

    private DatabaseAddress address(String database) throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
        return new DatabaseAddress(url, PostgresFolder.SUPERUSER, folder.password());
    }

    /// Process id of the server.
    long pid() {
        return server.pid();
    }

    boolean isFull() {
        return Outage.isFull(folder.path());
    }

    /// On the same port, so that whoever was connected finds it again.
    private void revive() {
        if (server.runs()) {
            return;
        }
        try {
            server = use.deciding(() -> {
                var running = folder.running();
                return running.isPresent() ? running.get() : folder.start(server.port());
            });
            trouble = "";
            LOG.log(Level.WARNING, "the database server had died and was started again");
        } catch (IOException | DatabaseRefused | RuntimeException e) {
            // An exception that got away would end the watch.
            say(String.valueOf(e.getMessage()));
        }
    }

    /// Once, however often it is tried.
    private void say(String why) {
        if (!why.equals(trouble)) {
            trouble = why;
            LOG.log(Level.ERROR, "the database server died and does not start: {0}", why);
        }
    }

    /// Stops the server, unless another program still uses it. Whoever closes it a second time waits for the first.
    @Override
    public synchronized void close() throws IOException, DatabaseRefused {
        if (closed) {
            return;
        }
        closed = true;
        watch.close();
        try (use) {
            use.deciding(() -> {
                if (use.leave() && folder.running().isPresent()) {
                    folder.stop();
                }
                return folder;
            });
        }
    }
}
