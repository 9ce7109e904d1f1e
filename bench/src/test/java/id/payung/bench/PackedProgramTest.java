package id.payung.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PackedProgramTest {
    private static final long PATIENCE_MINUTES = 5;

    @Test
    void the_program_as_it_is_packed_rehearses_and_each_page_answers() throws Exception {
        var rehearsal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("..", "app", "target", "payung.jar").toString(),
                        "rehearse",
                        "--size=3000")
                .redirectErrorStream(true)
                .start();

        var said = new String(rehearsal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(rehearsal.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("halaman dibuka, 0 tidak menjawab.");
        assertThat(rehearsal.exitValue()).as(said).isZero();
    }
}
