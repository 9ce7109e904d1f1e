package id.payung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A whole process as GNU time sees it.
///
/// @param seconds wall clock
/// @param peakMegabytes largest resident set
record Measured(int exit, double seconds, double peakMegabytes) {
    /// Runs `./payung` with a list of arguments, its output thrown away.
    static Measured payung(Path root, List<String> arguments) throws IOException, InterruptedException {
        var report = java.nio.file.Files.createTempFile("payung-bench", ".time");
        var command = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %M", "-o", report.toString()));
        command.add(root.resolve("payung").toString());
        command.addAll(arguments);
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var lines = java.nio.file.Files.readAllLines(report);
        java.nio.file.Files.delete(report);
        var figures = lines.getLast().split(" ");
        return new Measured(exit, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]) / 1024);
    }
}
