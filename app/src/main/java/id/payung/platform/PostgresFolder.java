package id.payung.platform;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A data directory and what is done to it: made, started, stopped.
///
/// @param path of the folder around it: `data`, `password`, `postgres.log`
/// @param programs of the one major version that can open it
/// @param account as whom they run
record PostgresFolder(Path path, PostgresPrograms programs, PostgresAccount account) {
    static final String SUPERUSER = "postgres";

    private static final int START_SECONDS = 600;
    private static final int PORTS_TRIED = 3;
    private static final long STEP_NANOS = 50_000_000L;
    private static final long LONG_LOG_BYTES = 1 << 20;

    /// Why the server does not start; and what whoever knocks meanwhile is told.
    private static final Pattern FATAL = Pattern.compile("(?:FATAL|PANIC): +(?!the database system is )(.*)");

    static PostgresFolder of(Home home) throws IOException, DatabaseRefused {
        var account = PostgresAccount.best();
        home.password("postgres/password");
        return new PostgresFolder(home.folder("postgres"), PostgresPrograms.unpacked(home), account);
    }

    Path data() {
        return path.resolve("data");
    }

    private Path log() {
        return path.resolve("postgres.log");
    }

    /// Makes the data directory where there is none, beside its place and then moved into it.
    void make() throws IOException, DatabaseRefused {
        if (Files.exists(data())) {
            demandMajor();
            account.own(data());
            return;
        }
        var draft = path.resolve("data.new");
        Folders.delete(draft);
        Files.createDirectory(draft);
        account.own(draft);
        // Text sorts by code point, the same on every machine and whatever its libraries; names that people read are
        // sorted by `collate "id-x-icu"`, case and punctuation last as in an Indonesian register.
        run(
                "initdb",
                "--pgdata=" + draft,
                "--username=postgres",
                "--pwfile=" + path.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
        Files.move(draft, data());
    }

    private void demandMajor() throws IOException, DatabaseRefused {
        var found = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!found.equals(PostgresPrograms.MAJOR)) {
            throw new DatabaseRefused(DatabaseText.otherMajor(data(), found));
        }
    }

    /// The server that runs here, if one does; while one starts or stops it is waited for.
    Optional<PostmasterFile> running() throws IOException {
        var found = PostmasterFile.ofRunning(data());
        while (found.isPresent() && !found.get().ready()) {
            LockSupport.parkNanos(STEP_NANOS);
            found = PostmasterFile.ofRunning(data());
        }
        return found;
    }

    PostmasterFile startOnFreePort() throws IOException, DatabaseRefused {
        for (int tried = 1; ; tried++) {
            try {
                return start(freePort());
            } catch (DatabaseRefused e) {
                // Somebody may have taken the port meanwhile.
                if (tried == PORTS_TRIED) {
                    throw e;
                }
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Starts a server where none runs and waits until it takes connections, after recovery where the last was killed.
    PostmasterFile start(int port) throws IOException, DatabaseRefused {
        endOrphans();
        PostmasterFile.forgetDead(data());
        Files.writeString(data().resolve("postgresql.conf"), PostgresSettings.text(port));
        Files.writeString(data().resolve("pg_hba.conf"), PostgresSettings.ACCESS);
        if (logBytes() > LONG_LOG_BYTES) {
            Files.move(log(), path.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        run(
                "pg_ctl",
                "start",
                "--silent",
                "--wait",
                "--timeout=" + START_SECONDS,
                "--pgdata=" + data(),
                "--log=" + log());
        return running().orElseThrow(() -> new DatabaseRefused(DatabaseText.diedAtOnce(log())));
    }

    String password() throws IOException {
        return Files.readString(path.resolve("password"));
    }

    void stop() throws IOException, DatabaseRefused {
        run("pg_ctl", "stop", "--silent", "--wait", "--mode=fast", "--pgdata=" + data());
    }

    /// A killed server leaves its backends to finish their statement, and no other starts before they are gone. What
    /// they do is lost anyway.
    private void endOrphans() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .orElse("")
                        .equals(programs.program("postgres").toString()))
                .filter(this::worksHere)
                .filter(ProcessHandle::destroyForcibly)
                .forEach(process -> process.onExit().join());
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data());
        } catch (IOException _) {
            return false;
        }
    }

    private void run(String program, String... arguments) throws IOException, DatabaseRefused {
        long said = logBytes();
        var process = new ProcessBuilder(account.command(programs.program(program), List.of(arguments)))
                .directory(path.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw refused(program, lastWords(output, said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(program);
        }
    }

    private DatabaseRefused refused(String program, String lastWords) {
        return new DatabaseRefused(
                Outage.tellsOfNoRoom(lastWords)
                        ? DatabaseText.noRoom(path)
                        : DatabaseText.programFailed(program, lastWords, log()));
    }

    private long logBytes() throws IOException {
        return Files.exists(log()) ? Files.size(log()) : 0;
    }

    /// The server's own, where it said something; pg_ctl only points to its log.
    ///
    /// @param said how long the log was before
    private String lastWords(String output, long said) throws IOException {
        var log = logBytes() > said ? Files.readString(log()).substring((int) said) : "";
        var lines = Stream.concat(output.lines(), log.lines())
                .filter(line -> !line.isBlank())
                .toList();
        var last = lines.isEmpty() ? "" : lines.getLast();
        return lines.stream()
                .map(FATAL::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce(last, (_, later) -> later);
    }
}
