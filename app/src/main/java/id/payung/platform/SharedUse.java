package id.payung.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Who uses the embedded server, over all programs of this machine. Whoever comes first starts it and whoever leaves
/// last stops it. Kept as locks on two bytes of a file, which the kernel lets go when a program is killed.
final class SharedUse implements AutoCloseable {
    private static final long DECIDING = 0;
    private static final long USING = 1;

    private final FileChannel channel;
    private @Nullable FileLock using;

    SharedUse(Path file) throws IOException {
        try {
            Home.newFile(file);
        } catch (FileAlreadyExistsException _) {
            // Another program came first; the file is the same for all.
        }
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// Something that changes whether the server runs.
    interface Decision<T> {
        T make() throws IOException, DatabaseRefused;
    }

    /// Decides while nobody else does.
    <T> T deciding(Decision<T> decision) throws IOException, DatabaseRefused {
        try (var _ = channel.lock(DECIDING, 1, false)) {
            return decision.make();
        }
    }

    /// From here on the server is used.
    void join() throws IOException {
        using = channel.lock(USING, 1, true);
    }

    /// Uses the server no more. Called while deciding, so that the answer stays true.
    ///
    /// @return whether nobody else uses it either
    boolean leave() throws IOException {
        if (using != null) {
            using.release();
        }
        return channel.tryLock(USING, 1, false) != null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
