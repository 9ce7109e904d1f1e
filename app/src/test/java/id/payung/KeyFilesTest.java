package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Home;
import id.payung.platform.TestHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands say when a key file is wrong or not there.
class KeyFilesTest {
    @TempDir
    private static Path folder;

    /// Holds an office's home, and the demonstration's inside it.
    private static Home home;

    @BeforeAll
    static void makeHomes() throws Exception {
        home = TestHome.in(folder.resolve("data"));
        Installation.openEmbedded(home).close();
        Installation.openEmbedded(home.within("demo")).close();
    }

    private interface Damage {
        void to(Path key) throws IOException;
    }

    private static final Map<String, Damage> DAMAGES = Map.of(
            "tidak ada atau tidak boleh dibaca", Files::delete,
            "bukan kunci basis data ini", key -> Files.write(key, new byte[32]),
            "rusak", key -> Files.write(key, new byte[31]));

    @Test
    void without_the_key_of_the_vault_no_command_works_and_each_says_the_way_out() throws Exception {
        var commands = List.of(
                List.of("serve", "--port", "0"),
                List.of("load", "registry", "penduduk.csv"),
                List.of("policy", "enact", "kebijakan.yaml"),
                List.of("officer", "renew", "siti"));
        for (var command : commands) {
            eachDamage(home, home.path().resolve("keys/vault.key"), command);
        }
    }

    @Test
    void the_demonstration_needs_its_key_as_well() throws Exception {
        var demo = home.within("demo");
        eachDamage(demo, demo.path().resolve("keys/vault.key"), List.of("demo", "--port", "0"));
    }

    private static void eachDamage(Home at, Path key, List<String> command) throws Exception {
        var kept = Files.readAllBytes(key);
        for (var damage : DAMAGES.entrySet()) {
            damage.getValue().to(key);
            try {
                var ran = Ran.on(home, command.toArray(String[]::new));

                assertRefused(ran, damage.getKey());
                assertThat(ran.said()).contains(key.toString());
                assertIsStopped(at);
            } finally {
                Files.write(key, kept);
            }
        }
    }

    @Test
    void no_backup_is_written_with_a_broken_key() throws Exception {
        var key = home.folder("keys").resolve("backup.key");
        Files.write(key, new byte[31]);
        try {
            var backup = folder.resolve("november.backup");

            assertRefused(Ran.on(home, "backup", backup.toString()), "rusak");
            assertThat(backup).doesNotExist();
            assertIsStopped(home);
        } finally {
            Files.delete(key);
        }
    }

    @Test
    void a_key_made_anew_beside_older_backups_is_spoken_of() throws Exception {
        var first = Ran.on(home, "backup");
        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(first.said()).doesNotContain("kunci cadangan baru");
        Files.delete(home.path().resolve("keys/backup.key"));

        var second = Ran.on(home, "backup");

        assertThat(second.exit()).isZero();
        assertThat(second.said()).contains("kunci cadangan baru");
        assertThat(Ran.on(home, "backup").said()).doesNotContain("kunci cadangan baru");
    }

    @Test
    void keys_that_others_may_read_are_not_used() throws Exception {
        var keys = home.folder("keys");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            assertRefused(Ran.on(home, "serve", "--port", "0"), "chmod 700");
            assertIsStopped(home);
            assertRefused(Ran.on(home, "backup"), "chmod 700");
            assertIsStopped(home);
        } finally {
            Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void assertRefused(Ran ran, String words) {
        assertThat(ran.exit()).as(ran.said()).isEqualTo(3);
        assertThat(ran.said()).contains(words).doesNotContain("Exception", "at id.payung");
    }

    private static void assertIsStopped(Home at) {
        assertThat(at.path().resolve("postgres/data/postmaster.pid")).doesNotExist();
    }
}
