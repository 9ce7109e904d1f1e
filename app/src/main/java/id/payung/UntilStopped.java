package id.payung;

import java.util.concurrent.CountDownLatch;

/// Waits until somebody stops the program, by Ctrl-C or a signal, and then holds its end up until everything is closed.
///
/// ```
/// try (var until = new UntilStopped();
///         var service = …) {
///     until.await();
/// }
/// ```
final class UntilStopped implements AutoCloseable {
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean waiting;

    UntilStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            if (waiting) {
                waitFor(closed);
            }
        }));
    }

    /// Stopped earlier, the program ends at once, as if it were killed; what it did is done again at the next start.
    void await() {
        waiting = true;
        waitFor(stop);
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
    }
}
