package id.payung.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A restore that began and did not end: the old data is gone and the new is not there, so nobody works on it.
///
/// @param mark a file of the home, naming the backup
record UnfinishedRestore(Path mark) {
    static UnfinishedRestore of(Home home) {
        return new UnfinishedRestore(home.path().resolve("restore.unfinished"));
    }

    boolean exists() {
        return Files.exists(mark);
    }

    void begin(Path backup) throws IOException {
        Files.deleteIfExists(mark);
        Files.writeString(Home.newFile(mark), backup.toAbsolutePath().toString());
    }

    void end() throws IOException {
        Files.delete(mark);
    }

    void demandNone() throws IOException, DatabaseRefused {
        if (exists()) {
            throw new DatabaseRefused(BackupText.unfinishedRestore(Files.readString(mark)));
        }
    }
}
