package id.payung;

import ch.qos.logback.classic.LoggerContext;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Waits until somebody stops the program, by Ctrl-C or a signal, and then holds its end up until everything is closed.
/// Stopped before it waits, its work is cut off: what is done again at the next start need not be ended now, but the
/// database must not be left running.
///
/// ```
/// try (var until = new UntilStopped();
///         var installation = …) {
///     until.wouldCutOff(installation);
///     …
///     until.await();
/// }
/// ```
final class UntilStopped implements AutoCloseable {
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopped);
    private State state = State.WORKS;
    private @Nullable AutoCloseable underWay;

    private enum State {
        WORKS,
        WAITS,
        CUT_OFF
    }

    UntilStopped() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// What is to be closed if the program is stopped before it waits.
    synchronized void wouldCutOff(AutoCloseable opened) {
        underWay = opened;
    }

    void await() {
        reach(State.WAITS);
        waitFor(stop);
    }

    /// The first of the two who comes decides how the program ends.
    private synchronized State reach(State next) {
        if (state == State.WORKS) {
            state = next;
        }
        return state;
    }

    private void stopped() {
        stop.countDown();
        if (reach(State.CUT_OFF) == State.WAITS) {
            waitFor(closed);
        } else {
            cutOff();
        }
    }

    private synchronized void cutOff() {
        if (underWay == null) {
            return;
        }
        // Whoever works meanwhile fails, and need not tell.
        ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
        System.err.println(ServiceText.CUT_OFF);
        try {
            underWay.close();
        } catch (Exception e) {
            System.err.println(e.getMessage());
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The last to be closed, so that it is opened first.
    @Override
    public void close() {
        closed.countDown();
        if (reach(State.WAITS) == State.CUT_OFF) {
            // Nothing that failed because it was cut off is worth a word; the program ends here.
            waitFor(new CountDownLatch(1));
        } else if (stop.getCount() > 0) {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // Somebody stops the program just now; it is over anyway.
        }
    }
}
