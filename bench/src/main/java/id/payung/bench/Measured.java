package id.payung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A whole process, measured from outside.
///
/// @param seconds wall clock
/// @param peakMegabytes largest resident set, as Linux counts it (VmHWM)
record Measured(int exit, double seconds, double peakMegabytes) {
    private static final long LOOK_MILLIS = 20;

    /// Runs `./payung` with a list of arguments, its output thrown away.
    static Measured payung(Path root, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(root.resolve("payung").toString()));
        command.addAll(arguments);
        long began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The launcher replaces itself with Java, so that its process is the one to look at.
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMegabytes(status));
        }
        return new Measured(process.exitValue(), (System.nanoTime() - began) / 1e9, peak);
    }

    private static double peakMegabytes(Path status) {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it ended between two looks
        }
    }
}
