package id.payung.bench;

import id.payung.Installation;
import id.payung.bench.FaultOffice.Scenario;
import id.payung.bench.FaultPoint.Victim;
import id.payung.bench.Fuse.Moment;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// `kill -9` of the program and of PostgreSQL at every statement of every load, import, sending and allocation. What
/// was cut off must afterwards be absent, complete or going on; a point that breaks an invariant is named.
final class FaultBench implements AutoCloseable {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int CHILD_SECONDS = 120;

    private final Path folder = Files.createTempDirectory("payung-faults");
    private final Home home = Home.at(folder.resolve("home"));
    private final Path files = folder.resolve("files");
    private final Installation installation;
    private final FaultOffice office;
    private int salt;

    FaultBench() throws Exception {
        installation = Installation.openEmbedded(home, UnaryOperator.identity());
        office = new FaultOffice(installation, files);
        office.found();
    }

    /// What became of a point.
    ///
    /// @param broken names of the invariants that do not hold
    record Outcome(FaultPoint point, List<String> broken) {}

    /// Every point there is, in an order drawn from the seed.
    List<FaultPoint> points(long seed) throws IOException, InterruptedException {
        var points = new ArrayList<FaultPoint>();
        for (var scenario : Scenario.values()) {
            int statements = run(new FaultPoint(scenario, Victim.PROGRAM, Moment.BEFORE, NEVER));
            for (int at = 1; at <= statements; at++) {
                for (var victim : Victim.values()) {
                    for (var moment : Moment.values()) {
                        points.add(new FaultPoint(scenario, victim, moment, at));
                    }
                }
            }
        }
        Collections.shuffle(points, new Random(seed));
        return points;
    }

    /// Lets it happen, and sees what is left after the next start.
    Outcome tryOut(FaultPoint point) throws IOException, InterruptedException {
        run(point);
        office.recover();
        var broken = new ArrayList<>(office.violations());
        if (!completes(point)) {
            broken.add("it can be done again");
        }
        broken.addAll(office.violations());
        return new Outcome(point, broken.stream().distinct().toList());
    }

    /// Whoever was cut off does it once more.
    private boolean completes(FaultPoint point) throws InterruptedException {
        try {
            point.scenario().run(office, salt);
            office.recover();
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            System.err.println(point + ": " + e);
            return false;
        }
    }

    /// @return statements it came to, 0 where it was killed before it could say so
    private int run(FaultPoint point) throws IOException, InterruptedException {
        salt++;
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FaultChild.class.getName(),
                home.path().toString(),
                files.toString(),
                Integer.toString(salt)));
        command.addAll(point.arguments());
        var said = folder.resolve("said");
        var child = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        if (!child.waitFor(CHILD_SECONDS, TimeUnit.SECONDS)) {
            child.destroyForcibly().waitFor();
        }
        return Files.readAllLines(said).stream()
                .filter(line -> line.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    /// Runs points for so long, and prints what became of them.
    ///
    /// @param from index of the first, to go on where another run ended
    static void print(long minutes, int from) throws Exception {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        try (var bench = new FaultBench()) {
            var points = bench.points(1);
            int next = Math.min(from, points.size());
            var tried = new ArrayList<Outcome>();
            while (next < points.size() && System.nanoTime() < until) {
                var outcome = bench.tryOut(points.get(next++));
                tried.add(outcome);
                if (!outcome.broken().isEmpty()) {
                    System.out.println("BROKEN " + outcome);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "Points %d to %d of %d; broken: %d. Go on with --from %d.%n",
                    from,
                    next - 1,
                    points.size(),
                    tried.stream().filter(one -> !one.broken().isEmpty()).count(),
                    next);
            System.out.println("| what is cut off | points tried | of | broken |");
            System.out.println("|---|---|---|---|");
            rows(points, tried).values().forEach(System.out::println);
        }
    }

    private static Map<String, String> rows(List<FaultPoint> points, List<Outcome> tried) {
        var all = points.stream().collect(Collectors.groupingBy(FaultBench::name, Collectors.counting()));
        var rows = new LinkedHashMap<String, String>();
        for (var scenario : Scenario.values()) {
            for (var victim : Victim.values()) {
                var name = scenario + ", " + victim;
                var of = tried.stream()
                        .filter(one -> name(one.point()).equals(name))
                        .toList();
                long broken = of.stream().filter(one -> !one.broken().isEmpty()).count();
                rows.put(
                        name,
                        "| " + name.toLowerCase(Locale.ROOT) + " | " + of.size() + " | " + all.getOrDefault(name, 0L)
                                + " | " + broken + " |");
            }
        }
        return rows;
    }

    private static String name(FaultPoint point) {
        return point.scenario() + ", " + point.victim();
    }

    @Override
    public void close() throws IOException, DatabaseRefused {
        installation.close();
        Folders.delete(folder);
    }
}
