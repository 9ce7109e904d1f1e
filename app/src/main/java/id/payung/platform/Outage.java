package id.payung.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Why something went wrong that would have gone well at another time: neither what was asked for nor the program is at
/// fault, and it passes.
enum Outage {
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

    static Optional<Outage> of(@Nullable Throwable thrown) {
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
                || thrown instanceof IOException
                        && String.valueOf(thrown.getMessage()).contains(NO_ROOM);
    }

    private static boolean isAway(Throwable thrown) {
        return Stream.of(CONNECTION, SHUTDOWN, RESOURCES).anyMatch(state(thrown)::startsWith)
                || thrown instanceof DataAccessResourceFailureException
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
