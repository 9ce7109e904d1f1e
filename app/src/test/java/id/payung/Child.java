package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A command in a process of its own, as an office runs it.
///
/// @param said what it says, on both of its outputs
record Child(Process process, Path said) implements AutoCloseable {
    static Child on(Home home, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dpayung.home=" + home.path(),
                "-cp",
                System.getProperty("java.class.path"),
                Payung.class.getName()));
        command.addAll(List.of(arguments));
        var said = Files.createTempFile("payung", ".out");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Child(process, said);
    }

    String text() throws IOException {
        return Files.readString(said);
    }

    void awaitWords(String words) throws Exception {
        var late = Instant.now().plusSeconds(120);
        while (!text().contains(words)) {
            assertThat(process.isAlive()).as(text()).isTrue();
            assertThat(Instant.now()).as(text()).isBefore(late);
            Thread.sleep(50);
        }
    }

    /// Ctrl-C.
    void interrupt() throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    int end() throws Exception {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(text()).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(said);
    }
}
