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

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong drawn = new AtomicLong();
    private volatile String stage = "";
    private volatile long total;
    private long began;

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

    /// Where the work is.
    ///
    /// @param total steps of the stage, 0 where nobody knows
    public record At(String stage, long done, long total) {}

    public At at() {
        return new At(stage, Math.min(done.get(), total), total);
    }

    /// Ends the stage before and begins one.
    ///
    /// @param name for people
    /// @param steps how many steps it has, 0 where nobody knows
    public void stage(String name, long steps) {
        end();
        stage = name;
        total = steps;
        done.set(0);
        began = System.nanoTime();
        draw();
    }

    public void step(long steps) {
        done.addAndGet(steps);
        long now = System.nanoTime();
        long last = drawn.get();
        if (terminal && now - last > REDRAW_NANOS && drawn.compareAndSet(last, now)) {
            draw();
        }
    }

    /// Ends the last stage.
    public void end() {
        if (stage.isEmpty()) {
            return;
        }
        double took = (System.nanoTime() - began) / NANOS_A_SECOND;
        seconds.put(stage, took);
        if (terminal) {
            out.print("\r\u001b[K");
        }
        out.printf(Locale.ROOT, "%-44s %6.2f dtk%n", stage, took);
        stage = "";
    }

    /// Seconds a stage, in order.
    public Map<String, Double> seconds() {
        return Collections.unmodifiableMap(seconds);
    }

    private void draw() {
        if (!terminal) {
            return;
        }
        int filled = total == 0 ? 0 : (int) Math.min(WIDTH, done.get() * WIDTH / total);
        var bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
        var count = total == 0 ? "" : " " + Math.min(done.get(), total) + "/" + total;
        out.print("\r\u001b[K" + stage + " [" + bar + "]" + count);
        out.flush();
    }
}
