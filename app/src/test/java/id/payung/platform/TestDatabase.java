package id.payung.platform;

import java.io.IOException;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// A database of its own for a test class, with every table and nothing in them. A class annotated with
/// [OnEachServer] gets one on each server it is to run on:
///
/// ```java
/// @OnEachServer
/// class SeatsTest {
///     SeatsTest(TestDatabase database) { … }
/// ```
public final class TestDatabase implements AutoCloseable {
    private final TestServer server;
    private final Database database;

    private TestDatabase(TestServer server, Database database) {
        this.server = server;
        this.database = database;
    }

    public static TestDatabase on(TestServer server) {
        try {
            return new TestDatabase(server, server.freshDatabase());
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /// One on each server, made when its turn comes.
    static Stream<TestDatabase> onEach() {
        return TestServer.ALL.stream().map(TestDatabase::on);
    }

    public Database database() {
        return database;
    }

    /// Past row-level security, to lay things out and to look at what is there.
    public DataSource owner() {
        return database.owner();
    }

    /// As the application works.
    public DataSource application() {
        return database.application();
    }

    @Override
    public void close() throws IOException, DatabaseRefused {
        database.close();
    }

    @Override
    public String toString() {
        return server.toString();
    }
}
