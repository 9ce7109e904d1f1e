package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A restore in a process of its own that is killed on its way.
class RestoreCommandTest {
    @TempDir
    private Path folder;

    private Home home;
    private Path mark;
    private Path backup;
    private SortedMap<String, TableCopy.Content> content;

    @BeforeEach
    void backUp() throws Exception {
        home = TestHome.in(folder.resolve("data"));
        mark = home.path().resolve("restore.unfinished");
        backup = folder.resolve("november.backup");
        try (var server = DatabaseServer.embedded(home)) {
            new Schema(server.owner()).migrate();
            FilledDatabase.fill(server.owner());
            content = Backup.write(server.owner().dataSource(), BackupKey.of(home), backup)
                    .tables();
        }
    }

    /// What the process of the test below runs.
    public static void main(String[] args) {
        System.exit(new CommandLine(new RestoreCommand()).execute(args));
    }

    private Process restore() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dpayung.home=" + home.path(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestoreCommandTest.class.getName(),
                        "--replace",
                        backup.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    @Test
    void one_that_is_killed_anywhere_is_repeated_before_anybody_works_again() throws Exception {
        int half = 0;
        for (int millis : new int[] {0, 100, 250, 500, 1_000}) {
            var restore = restore();
            awaitMark(restore);
            restore.waitFor(millis, TimeUnit.MILLISECONDS);
            restore.destroyForcibly().waitFor();
            if (Files.exists(mark)) {
                half++;
                demandRefused();
            } else {
                demandWhole();
            }
        }
        assertThat(half).isGreaterThan(2);

        var last = restore();
        assertThat(last.waitFor()).as(Files.readString(folder.resolve("said"))).isZero();
        assertThat(mark).doesNotExist();
        demandWhole();
    }

    private void awaitMark(Process restore) throws Exception {
        var begun = Instant.now();
        while (restore.isAlive()
                && (!Files.exists(mark)
                        || Files.getLastModifiedTime(mark).toInstant().isBefore(begun))) {
            Thread.sleep(5);
        }
    }

    private void demandRefused() {
        assertThatThrownBy(() -> Database.open(home))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContainingAll("belum selesai", "./payung restore " + backup);
        var said = new StringWriter();
        System.setProperty("payung.home", home.path().toString());
        try {
            int exit = new CommandLine(new BackupCommand())
                    .setErr(new PrintWriter(said, true))
                    .execute();
            assertThat(exit).isEqualTo(3);
            assertThat(said.toString()).contains("belum selesai");
        } finally {
            System.clearProperty("payung.home");
        }
    }

    private void demandWhole() throws Exception {
        try (var server = DatabaseServer.embedded(home)) {
            var again = folder.resolve("lagi.backup");
            Files.deleteIfExists(again);
            assertThat(Backup.write(server.owner().dataSource(), BackupKey.of(home), again)
                            .tables())
                    .isEqualTo(content);
        }
    }

    @Test
    void one_that_is_killed_before_it_touches_anything_has_changed_nothing() throws Exception {
        var restore = restore();
        restore.waitFor(300, TimeUnit.MILLISECONDS);
        restore.destroyForcibly().waitFor();

        assertThat(List.of(mark)).noneMatch(Files::exists);
        demandWhole();
        Database.open(home).close();
    }
}
