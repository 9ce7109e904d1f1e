package id.payung.submission;

import id.payung.intake.ListFile;
import id.payung.intake.ListReading;
import id.payung.intake.UnreadableList;
import id.payung.screening.ListScreening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;

/// Opens the file of a list. At most two are read at a time: a hostile one may take a gigabyte before it is refused.
final class ClearFile {
    private static final Semaphore TWO = new Semaphore(2, true);

    private ClearFile() {}

    /// What is done with an open list.
    interface Use {
        void of(ListReading list) throws IOException;
    }

    static ListReading read(ListScreening screening, byte[] content, String name) throws UnreadableList {
        var read = new ListReading[1];
        with(screening, content, name, list -> read[0] = list);
        return read[0];
    }

    /// The clear file lives only as long as it is used.
    static void with(ListScreening screening, byte[] content, String name, Use use) throws UnreadableList {
        TWO.acquireUninterruptibly();
        try {
            var file = Files.createTempFile("payung-", ".daftar");
            try {
                Files.write(file, content);
                use.of(screening.read(new ListFile(file, name)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TWO.release();
        }
    }
}
