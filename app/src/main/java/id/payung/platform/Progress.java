package id.payung.platform;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Tells what is going on: a bar on a terminal, a line a stage otherwise. Steps may be counted from several threads.
public final class Progress {
    private static final int WIDTH = 28;
    private static final long REDRAW_NANOS = 80_000_000L;
    private static final double NANOS_A_SECOND = 1e9;
    private static final long NANOS_A_MILLISECOND = 1_000_000;

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final AtomicLong drawn = new AtomicLong();
    /// Another for each stage, so that whoever looks never sees the steps of one in the next.
    private volatile Stage now = new Stage("", 0);

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /// To the terminal if there is one.
    @SuppressWarnings("SystemConsoleNull") // some consoles of 25 are null again
    public static Progress onConsole() {
        var console = System.console();
        return new Progress(System.err, console != null && console.isTerminal());
    }

    /// Shown nowhere; whoever wants to know asks for [#at].
    public static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    }

    private static final class Stage {
        private final String name;
        private final long total;
        private final long began = System.nanoTime();
        private final AtomicLong done = new AtomicLong();
        private volatile long stepped = began;

        private Stage(String name, long total) {
            this.name = name;
            this.total = total;
        }

        private long done() {
            return Math.min(done.get(), total);
        }
    }

    /// Where the work is.
    ///
    /// @param total steps of the stage, 0 where nobody knows
    /// @param millis from the beginning of the stage to its last step
    public record At(String stage, long done, long total, long millis) {}

    public At at() {
        var stage = now;
        return new At(stage.name, stage.done(), stage.total, (stage.stepped - stage.began) / NANOS_A_MILLISECOND);
    }

    /// Ends the stage before and begins one.
    ///
    /// @param name for people
    /// @param steps how many steps it has, 0 where nobody knows
    public void stage(String name, long steps) {
        tellOf(now);
        now = new Stage(name, steps);
        draw();
    }

    public void step(long steps) {
        var stage = now;
        stage.done.addAndGet(steps);
        long moment = System.nanoTime();
        stage.stepped = moment;
        long last = drawn.get();
        if (terminal && moment - last > REDRAW_NANOS && drawn.compareAndSet(last, moment)) {
            draw();
        }
    }

    /// Ends the last stage.
    public void end() {
        tellOf(now);
        now = new Stage("", 0);
    }

    private void tellOf(Stage stage) {
        if (stage.name.isEmpty()) {
            return;
        }
        double took = (System.nanoTime() - stage.began) / NANOS_A_SECOND;
        seconds.put(stage.name, took);
        if (terminal) {
            out.print("\r\u001b[K");
        }
        out.printf(Locale.ROOT, "%-44s %6.2f dtk%n", stage.name, took);
    }

    /// Seconds a stage, in order.
    public Map<String, Double> seconds() {
        return Collections.unmodifiableMap(seconds);
    }

    private void draw() {
        if (!terminal) {
            return;
        }
        var stage = now;
        int filled = stage.total == 0 ? 0 : (int) (stage.done() * WIDTH / stage.total);
        var bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
        var count = stage.total == 0 ? "" : " " + stage.done() + "/" + stage.total;
        out.print("\r\u001b[K" + stage.name + " [" + bar + "]" + count);
        out.flush();
    }
}
