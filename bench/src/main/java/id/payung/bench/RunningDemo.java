package id.payung.bench;

import id.payung.Guest;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// `./payung demo`, started and serving.
final class RunningDemo implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+)");
    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final Path home;
    private final URI address;
    private final double seconds;

    private RunningDemo(Process process, Path home, URI address, double seconds) {
        this.process = process;
        this.home = home;
        this.address = address;
        this.seconds = seconds;
    }

    /// Starts it and waits for its first page.
    ///
    /// @param program the launcher, or how Java runs what it launches
    /// @param arguments beside the port, which is a free one
    static RunningDemo start(List<String> program, Path home, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(program);
        command.addAll(List.of("demo", "--port", "0"));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PAYUNG_HOME", home.toString());
        long began = System.nanoTime();
        var process = builder.start();
        var address = address(process.inputReader());
        try (var guest = new Guest(address)) {
            guest.get("/masuk");
        }
        return new RunningDemo(process, home.resolve("demo"), address, (System.nanoTime() - began) / 1e9);
    }

    private static URI address(BufferedReader said) throws IOException {
        var line = said.readLine();
        while (line != null && !ADDRESS.matcher(line).find()) {
            line = said.readLine();
        }
        var found = ADDRESS.matcher(String.valueOf(line));
        if (!found.find()) {
            throw new IOException("the demonstration did not start");
        }
        return URI.create(found.group(1));
    }

    /// From the start of the command to the first page.
    double seconds() {
        return seconds;
    }

    Guest guest(String role) throws IOException, InterruptedException {
        var guest = new Guest(address);
        guest.signIn(role.replace('_', '-'), passwords().getOrDefault(role, ""));
        return guest;
    }

    private Map<String, String> passwords() throws IOException {
        var passwords = new HashMap<String, String>();
        for (var line : Files.readAllLines(home.resolve("sign-ins.csv"))) {
            var cells = line.split(",", 3);
            passwords.put(cells[0], cells[2]);
        }
        return passwords;
    }

    /// Memory of server and database together, each shared page counted once (PSS).
    double megabytes() throws IOException {
        var postmaster = Long.parseLong(Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
        var database = ProcessHandle.of(postmaster).orElseThrow();
        double all = pss(process.pid()) + pss(postmaster);
        for (var backend : database.descendants().toList()) {
            all += pss(backend.pid());
        }
        return all;
    }

    private static double pss(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (NoSuchFileException _) {
            return 0; // it ended between two looks
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
