package id.payung.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/// Homes for tests: empty, gone at the end of the run. The unpacked programs stay from run to run.
public final class TestHome {
    private static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    private static final Deque<AutoCloseable> ENDS = new ArrayDeque<>();

    private TestHome() {}

    public static Home fresh() throws IOException {
        return Home.at(folder(), PROGRAMS);
    }

    /// Empty, and gone at the end of the run as well.
    public static Path folder() throws IOException {
        var folder = Files.createTempDirectory("payung-test-");
        atTheEnd(() -> Folders.delete(folder));
        return folder;
    }

    /// Where a command is to make its own: it finds the programs unpacked.
    public static Home in(Path folder) throws IOException {
        var home = Home.at(folder, PROGRAMS);
        Files.createSymbolicLink(folder.resolve("programs"), home.programs());
        return home;
    }

    /// Last in, first out: a server is stopped before its folder goes.
    static synchronized void atTheEnd(AutoCloseable end) {
        if (ENDS.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(TestHome::end));
        }
        ENDS.addFirst(end);
    }

    private static synchronized void end() {
        for (var end : ENDS) {
            try {
                end.close();
            } catch (Exception e) {
                System.err.println("after the tests: " + e);
            }
        }
    }
}
