package id.payung.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Another command on the same home, in a process of its own: it opens the server, says which, and closes it when told.
final class OtherProgram {
    private final Process process;
    private final long server;

    private OtherProgram(Process process, long server) {
        this.process = process;
        this.server = server;
    }

    static OtherProgram on(Home home) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        home.path().toString(),
                        home.programs().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new OtherProgram(process, Long.parseLong(said.readLine()));
    }

    public static void main(String[] args) throws Exception {
        try (var postgres = EmbeddedPostgres.start(Home.at(Path.of(args[0]), Path.of(args[1])))) {
            System.out.println(postgres.pid());
            System.in.read();
        }
    }

    /// Process id of the server it uses.
    long server() {
        return server;
    }

    /// `kill -9`
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void end() throws InterruptedException, IOException {
        process.getOutputStream().close();
        process.waitFor(60, TimeUnit.SECONDS);
    }
}
