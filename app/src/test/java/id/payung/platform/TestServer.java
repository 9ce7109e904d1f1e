package id.payung.platform;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The servers that SQL is tested on: the one that came with Payung, and the oldest that an office may bring. Each
/// starts
/// once a run and goes with it.
public final class TestServer {
    public static final TestServer EMBEDDED = new TestServer("embedded", TestServer::startEmbedded);
    public static final TestServer POSTGRESQL_15 = new TestServer("PostgreSQL 15", TestServer::start15);
    static final List<TestServer> ALL = List.of(EMBEDDED, POSTGRESQL_15);

    private static final String TEMPLATE = "migrated";

    private final String name;
    private final Start start;
    private final AtomicInteger made = new AtomicInteger();
    private @Nullable Running running;

    private TestServer(String name, Start start) {
        this.name = name;
        this.start = start;
    }

    private interface Start {
        DatabaseAddress in(Home home) throws Exception;
    }

    /// @param home with the passwords of the roles
    /// @param admin of the server's first database
    private record Running(Home home, DatabaseAddress admin) {
        DatabaseAddress database(String name) {
            return new DatabaseAddress(admin.url().replaceFirst("/[^/]*$", "/" + name), admin.user(), admin.password());
        }

        void execute(String sql) throws Exception {
            try (var connection = admin.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /// A new database without any table.
    DatabaseAddress emptyDatabase() throws Exception {
        return create("empty_" + made.incrementAndGet(), "template0");
    }

    /// A new database as the migrations leave it.
    Database freshDatabase() throws Exception {
        var fresh = create("fresh_" + made.incrementAndGet(), TEMPLATE);
        return Database.open(
                DatabaseServer.at(fresh, running().home()), running().home());
    }

    /// The home that knows the passwords of the server's roles.
    Home home() throws Exception {
        return running().home();
    }

    private DatabaseAddress create(String name, String template) throws Exception {
        running().execute("create database " + name + " encoding 'UTF8' template " + template);
        return running().database(name);
    }

    private synchronized Running running() throws Exception {
        if (running == null) {
            var home = TestHome.fresh();
            var begun = new Running(home, start.in(home));
            begun.execute("create database " + TEMPLATE);
            Database.open(DatabaseServer.at(begun.database(TEMPLATE), home), home)
                    .close();
            running = begun;
        }
        return running;
    }

    private static DatabaseAddress startEmbedded(Home home) throws Exception {
        var postgres = EmbeddedPostgres.start(home);
        TestHome.atTheEnd(postgres);
        return postgres.address();
    }

    private static DatabaseAddress start15(Home home) throws Exception {
        var postgres = Postgres15.start(home);
        TestHome.atTheEnd(postgres::stop);
        return postgres.address();
    }

    @Override
    public String toString() {
        return name;
    }
}
