package id.payung.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedProgramTest {
    @TempDir
    private Path folder;

    @Test
    void the_program_as_it_is_packed_serves_its_pages() throws Exception {
        var home = Files.createDirectory(folder.resolve("home"));
        var program = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("..", "app", "target", "payung.jar").toString());

        try (var demo = RunningDemo.start(program, home, "--size", "3000");
                var guest = demo.guest("disnaker")) {
            assertThat(guest.get("/calon").body()).contains("<table");
            assertThat(guest.get("/serapan").statusCode()).isEqualTo(200);
        }
    }
}
