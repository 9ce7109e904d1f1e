package id.payung.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// `postmaster.pid`, where a running server says who and where it is (PostgreSQL: src/include/utils/pidfile.h). It
/// outlives a server that was killed, so the process is looked for too.
///
/// @param pid of the server
/// @param port it listens on
/// @param ready whether it takes connections
record PostmasterFile(long pid, int port, boolean ready) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /// Of the server that runs on a data directory, if one does.
    static Optional<PostmasterFile> ofRunning(Path data) throws IOException {
        return read(data).filter(PostmasterFile::runs);
    }

    /// Takes away a file whose number went to another program after the server died: PostgreSQL itself would take that
    /// program for a server. Its lock on shared memory still keeps two servers apart.
    static void forgetDead(Path data) throws IOException {
        var left = read(data);
        if (left.isPresent() && !left.get().runs()) {
            Files.delete(data.resolve("postmaster.pid"));
        }
    }

    private static Optional<PostmasterFile> read(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            int port = lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : 0;
            return Optional.of(new PostmasterFile(Long.parseLong(lines.get(PID).strip()), port, ready));
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    boolean runs() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .isPresent();
    }
}
