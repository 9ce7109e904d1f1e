package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path temporary;

    @Test
    void nobody_else_looks_into_a_home() throws IOException {
        var home = Home.at(temporary.resolve("data"));
        home.secret("keys/some.key", () -> new byte[32]);
        home.within("demo").folder("backups");

        for (var folder : new String[] {"", "keys", "demo", "demo/backups"}) {
            assertThat(permissions(home.path().resolve(folder))).isEqualTo("rwx------");
        }
        assertThat(permissions(home.path().resolve("keys/some.key"))).isEqualTo("rw-------");
    }

    @Test
    void an_empty_folder_that_stood_open_is_closed_and_a_used_one_is_not_touched() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(permissions(Home.at(temporary).path())).isEqualTo("rwx------");

        Files.createFile(temporary.resolve("somebody-elses.txt"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(() -> Home.at(temporary)).hasMessageContaining("chmod 700");
        assertThat(permissions(temporary)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_secret_is_made_once_and_never_again() throws IOException {
        var home = Home.at(temporary);
        var first = home.password("database/somebody");

        assertThat(first).hasSizeGreaterThan(30);
        assertThat(Home.at(temporary).password("database/somebody")).isEqualTo(first);
        assertThat(home.password("database/somebody_else")).isNotEqualTo(first);
        assertThat(home.path().resolve("database")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void programs_that_make_a_secret_at_once_agree_on_it() throws IOException {
        var home = Home.at(temporary);
        var secrets = IntStream.range(0, 16)
                .parallel()
                .mapToObj(_ -> passwordOf(home))
                .distinct();
        assertThat(secrets).hasSize(1);
    }

    @Test
    void a_folder_of_somebody_else_is_refused_in_words() throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        var folder = root ? Files.createDirectory(temporary.resolve("theirs")) : Path.of("/usr");
        if (root) {
            Files.setAttribute(folder, "unix:uid", 12_345);
        }
        assertThatThrownBy(() -> Home.at(folder))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("milik pengguna lain");
    }

    private static String passwordOf(Home home) {
        try {
            return home.password("database/somebody");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
