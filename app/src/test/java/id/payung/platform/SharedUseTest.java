package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedUseTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void only_its_owner_opens_the_file_that_says_who_uses_the_server() throws Exception {
        var file = folder.resolve("use.lock");

        for (int program = 1; program <= 2; program++) {
            try (var use = new SharedUse(file)) {
                use.join();
            }
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
