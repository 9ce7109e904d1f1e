package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A server of Debian's PostgreSQL 15 in a folder of its own, as an office would bring it.
///
/// @param data its data directory
/// @param account as whom its programs run
public record Postgres15(Path data, PostgresAccount account, int port) {
    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "only-for-tests";

    public static Postgres15 start(Home home) throws Exception {
        assertThat(BIN.resolve("initdb"))
                .as("tests need PostgreSQL 15 too: apt-get install postgresql-15")
                .isExecutable();
        var password = home.path().resolve("postgres15.password");
        Files.writeString(password, PASSWORD);
        int port = PostgresFolder.freePort();
        var server = new Postgres15(home.path().resolve("postgres15"), PostgresAccount.best(), port);
        server.run(
                "initdb",
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
        Files.writeString(server.data.resolve("postgresql.conf"), PostgresSettings.text(port));
        server.startAgain();
        return server;
    }

    /// After it was stopped.
    public void startAgain() throws Exception {
        run("pg_ctl", "start", "--wait", "--log=" + data.resolveSibling("postgres15.log"));
    }

    /// As an office sets it.
    public String url() {
        return "postgresql://postgres:" + PASSWORD + "@127.0.0.1:" + port + "/postgres";
    }

    DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", PASSWORD);
    }

    /// Keeps its connections and answers nothing, as behind a line that was cut, until told otherwise.
    public void freeze(boolean frozen) throws Exception {
        var server = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
        for (var process :
                Stream.concat(Stream.of(server), server.descendants()).toList()) {
            new ProcessBuilder("kill", frozen ? "-STOP" : "-CONT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    /// As the superuser.
    public void execute(String sql) throws Exception {
        try (var connection = address().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// As a power cut would.
    public void stop() throws Exception {
        run("pg_ctl", "stop", "--wait", "--mode=immediate");
    }

    private void run(String program, String... arguments) throws Exception {
        var command = account.command(BIN.resolve(program), List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGDATA", data.toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
