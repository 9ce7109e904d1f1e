package id.payung.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.payung.screening.Desk.Person;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is left when there is no room for the results: a clear message, exit code 3 and nothing half-written.
@EnabledOnOs(OS.LINUX)
class DiskFullTest {
    @TempDir
    Path folder;

    private Desk desk() {
        var person = Person.ordinary();
        var rows = new ArrayList<String>();
        for (int serial = 100; serial < 400; serial++) {
            rows.add(person.withSerial(serial).listed());
        }
        return new Desk(folder).resident(person).list("petung.csv", rows.toArray(String[]::new));
    }

    /// A file may grow to so many KiB and no further.
    @Test
    void a_file_that_cannot_be_written_whole_leaves_nothing_behind() throws Exception {
        var desk = desk();
        desk.registryFile();
        desk.membersFile();
        for (int kib : List.of(1, 16)) {
            var out = folder.resolve("hasil-" + kib);

            assertRefused(verifyInChild("ulimit -f " + kib + " && ", out), out);
        }
    }

    /// Of many lists without a row the summary is the longest file, and it is written last.
    @Test
    void a_summary_that_cannot_be_written_whole_leaves_nothing_behind() throws Exception {
        var desk = new Desk(folder);
        desk.registryFile();
        desk.membersFile();
        for (int list = 0; list < 80; list++) {
            desk.list("daftar-" + list + ".csv");
        }
        var out = folder.resolve("hasil");

        assertRefused(verifyInChild("ulimit -f 12 && ", out), out);
        assertThat(verifyInChild("ulimit -f 200 && ", out).exit()).isZero();
        assertThat(Files.size(out.resolve("summary.json"))).isGreaterThan(12 * 1024);
    }

    @Test
    void a_full_disk_leaves_nothing_behind() throws Exception {
        var mount = Files.createDirectory(folder.resolve("kecil"));
        assumeTrue(mounts(mount), "this account may not mount");
        try {
            var desk = desk();
            desk.registryFile();
            desk.membersFile();
            for (var kib : List.of(8, 48, 96)) {
                assertThat(run("mount", "-o", "remount,size=" + kib + "k", mount.toString()))
                        .isZero();
                var out = mount.resolve("hasil");
                var ended = verifyInChild("", out);

                assertRefused(ended, out);
                try (var left = Files.list(mount)) {
                    assertThat(left).as(kib + " KiB").isEmpty();
                }
            }
        } finally {
            run("umount", mount.toString());
        }
    }

    private void assertRefused(Ended ended, Path out) throws IOException {
        assertThat(ended.exit()).as(ended.said()).isEqualTo(3);
        assertThat(ended.said()).contains("Gagal menulis hasil").doesNotContain("Exception", "at id.payung");
        assertThat(out).doesNotExist();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> String.valueOf(path.getFileName()))).noneMatch(name -> name.startsWith("."));
        }
    }

    private static boolean mounts(Path folder) throws Exception {
        return run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()) == 0;
    }

    private static int run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private record Ended(int exit, String said) {}

    private Ended verifyInChild(String before, Path out) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = before + "exec " + java + " -XX:-UsePerfData -cp \"$CP\" id.payung.Payung verify --registry="
                + folder.resolve("population.csv") + " --members=" + folder.resolve("members.csv") + " --lists="
                + folder.resolve("lists") + " --as-of=2026-11-22 --threads=2 --out=" + out;
        var builder = new ProcessBuilder("bash", "-c", command);
        builder.environment()
                .put("CP", System.getProperty("java.class.path", "").replace(File.pathSeparatorChar, ':'));
        var child = builder.redirectErrorStream(true).start();
        var text = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(child.exitValue(), text);
    }
}
