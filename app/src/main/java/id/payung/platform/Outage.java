package id.payung.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Why something went wrong that would have gone well at another time: neither what was asked for nor the program is at
/// fault, and it passes.
public enum Outage {
    /// The database does not answer.
    AWAY,
    /// It went away while a transaction was being committed: nobody knows whether that was kept.
    UNSURE,
    /// No room is left on the disk of the database or of the server.
    FULL,
    /// Others were at the same rows, or it took too long.
    BUSY;

    private static final String DISK_FULL = "53100";
    private static final String CONNECTION = "08";
    private static final String SHUTDOWN = "57P";
    private static final String RESOURCES = "53";
    private static final String NO_ROOM = "No space left on device";

    /// Less than PostgreSQL needs for the next piece of its log, without which it cannot go on.
    private static final long LEAST_ROOM_BYTES = 16 << 20;

    /// Attribute of a request that such a thing befell: the path where what it sent is held, to be sent again.
    public static final String HELD_AT = "payung.held";

    public static Optional<Outage> of(@Nullable Throwable thrown) {
        if (thrown == null) {
            return Optional.empty();
        }
        if (causes(thrown).anyMatch(Outage::isFull)) {
            return Optional.of(FULL);
        }
        if (causes(thrown).anyMatch(Outage::isAway)) {
            return Optional.of(causes(thrown).anyMatch(Outage::isCommit) ? UNSURE : AWAY);
        }
        return causes(thrown).anyMatch(TransientDataAccessException.class::isInstance)
                ? Optional.of(BUSY)
                : Optional.empty();
    }

    /// Whether a disk has no room for the database. A server that cannot write its log stops, and its clients only see
    /// that it is away.
    static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM_BYTES;
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether somebody's words are about a full disk.
    static boolean tellsOfNoRoom(String words) {
        return words.contains(NO_ROOM);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Outage::cause);
    }

    /// What could not be taken back says less than what it was to be taken back for.
    private static @Nullable Throwable cause(Throwable thrown) {
        return thrown instanceof TransactionSystemException failed && failed.getApplicationException() != null
                ? failed.getApplicationException()
                : thrown.getCause();
    }

    private static boolean isFull(Throwable thrown) {
        return state(thrown).equals(DISK_FULL)
                || thrown instanceof IOException && tellsOfNoRoom(String.valueOf(thrown.getMessage()));
    }

    private static boolean isAway(Throwable thrown) {
        return Stream.of(CONNECTION, SHUTDOWN, RESOURCES).anyMatch(state(thrown)::startsWith)
                || thrown instanceof CannotGetJdbcConnectionException
                || thrown instanceof CannotCreateTransactionException
                || thrown instanceof TransactionSystemException && !isCommit(thrown);
    }

    /// Rather than taking back what an exception had spoiled, which needs no answer.
    private static boolean isCommit(Throwable thrown) {
        return thrown instanceof TransactionSystemException failed && failed.getApplicationException() == null;
    }

    private static String state(Throwable thrown) {
        return thrown instanceof SQLException failed && failed.getSQLState() != null ? failed.getSQLState() : "";
    }
}
