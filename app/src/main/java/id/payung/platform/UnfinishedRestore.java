package id.payung.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A restore that began and did not end: the old data is gone and the new is not there, so nobody works on it.
///
/// @param home with a file that names the backup
record UnfinishedRestore(Home home) {
    private static final String MARK = "restore.unfinished";

    static UnfinishedRestore of(Home home) {
        return new UnfinishedRestore(home);
    }

    private Path mark() {
        return home.path().resolve(MARK);
    }

    boolean exists() {
        return Files.exists(mark());
    }

    /// One that begins again is at no moment without its mark.
    void begin(Path backup) throws IOException {
        home.write(MARK, backup.toAbsolutePath().toString());
    }

    void end() throws IOException {
        Files.delete(mark());
    }

    void demandNone() throws IOException, DatabaseRefused {
        if (exists()) {
            throw new DatabaseRefused(BackupText.unfinishedRestore(Files.readString(mark())));
        }
    }
}
