package id.payung.bench;

import id.payung.Guest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The service at the size of the demonstration and, with `--large`, at 4 million residents and 206,000 candidates.
final class ServiceBench {
    private static final int CLIENTS = 16;
    private static final int LOAD_SECONDS = 20;
    private static final int WARM_SECONDS = 15;
    private static final Pattern CASE = Pattern.compile("href=\"(/calon/[0-9a-f-]{36})\"");
    private static final Pattern FACET = Pattern.compile("href=\"(/calon\\?[^\"]+)\"");
    private static final List<String> NAMES = List.of("siti", "st am", "muh", "rahm", "dul", "nur a", "sa", "andi");

    private final Path root;
    private final List<String> launcher;
    private final Path work = Files.createTempDirectory("payung-service");

    ServiceBench(Path root) throws IOException {
        this.root = root;
        this.launcher = List.of(root.resolve("payung").toString());
    }

    void print(boolean large) throws Exception {
        Measured.payung(root, List.of("--version")); // builds, if something changed
        System.out.println("| what | bar | measured |");
        System.out.println("|---|---|---|");
        try {
            regency();
            if (large) {
                province();
            }
        } finally {
            Folders.delete(work);
        }
    }

    private void regency() throws Exception {
        var home = work.resolve("home");
        try (var first = RunningDemo.start(launcher, home)) {
            row("`./payung demo`, first start to first page", "≤ 120 s", seconds(first.seconds()));
        }
        try (var second = RunningDemo.start(launcher, home)) {
            row("second start to first page", "≤ 6 s", seconds(second.seconds()));
            pages(second);
            search(second, "facets and name search, 23,000 candidates");
            row("server and database after that, PSS", "≤ 1.2 GB", megabytes(second));
        }
        var files = UploadBench.Handed.write(work);
        try (var third = RunningDemo.start(launcher, home)) {
            new UploadBench(third, files).print();
            row("server and database after the uploads, PSS", "≤ 1.2 GB", megabytes(third));
        }
        registry("registry of 211,000 loaded", "≤ 10 s", home);
    }

    private void province() throws Exception {
        var home = work.resolve("large");
        try (var demo = RunningDemo.start(launcher, home, "--size", "3850000", "--candidates", "206000")) {
            row("4 M residents, 206,000 candidates: first start", "", seconds(demo.seconds()));
            search(demo, "the same right after that start");
            search(demo, "facets and name search, 206,000 candidates, 4 M residents");
            row("server and database, PSS", "", megabytes(demo));
        }
        registry("registry of 4 M loaded", "≤ 180 s", home);
    }

    static void row(String what, String bar, String measured) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s |%n", what, bar, measured);
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static String megabytes(RunningDemo demo) throws IOException {
        return String.format(Locale.ROOT, "%.0f MB", demo.megabytes());
    }

    /// A process of its own, on a database that was there before.
    ///
    /// @param of home of the demonstration whose registry it is
    private void registry(String what, String bar, Path of) throws Exception {
        var file = of.resolve("demo/files/population.csv");
        var empty = work.resolve("empty-" + of.getFileName());
        load(empty, Files.writeString(work.resolve("nobody.csv"), header(file)));
        row(what, bar, seconds(load(empty, file)));
    }

    private static String header(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow() + "\n";
        }
    }

    private double load(Path home, Path file) throws Exception {
        var builder = new ProcessBuilder(root.resolve("payung").toString(), "load", "registry", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PAYUNG_HOME", home.toString());
        long began = System.nanoTime();
        if (builder.start().waitFor() != 0) {
            throw new IOException("loading failed");
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /// Each page by itself, sixteen people at once who never stop to read, once the program is warm.
    private static void pages(RunningDemo demo) throws Exception {
        var paths = paths(demo);
        var warm = paths.values().stream()
                .filter(page -> page.role().equals("disnaker"))
                .map(Page::path)
                .toList();
        var cold = load(demo, "disnaker", guest -> pick(warm), WARM_SECONDS);
        row("all these pages in turn, the first " + WARM_SECONDS + " s after a start", "p95 ≤ 200 ms", cold.toString());
        for (var page : paths.entrySet()) {
            var took =
                    load(demo, page.getValue().role(), guest -> page.getValue().path(), LOAD_SECONDS / 4);
            row("`" + page.getKey() + "`, " + CLIENTS + " clients", "p95 ≤ 200 ms", took.toString());
        }
    }

    private record Page(String role, String path) {}

    private static Map<String, Page> paths(RunningDemo demo) throws Exception {
        var pages = new LinkedHashMap<String, Page>();
        for (var path : List.of("/serapan", "/calon", "/daftar-tunggu", "/aturan", "/daftar")) {
            pages.put(path, new Page("disnaker", path));
        }
        try (var guest = demo.guest("disnaker")) {
            pages.put(
                    "/calon/…",
                    new Page("disnaker", first(CASE, guest.get("/calon").body())));
        }
        try (var guest = demo.guest("desa")) {
            pages.put("/daftar, operator", new Page("desa", "/daftar"));
            var list = first(
                    Pattern.compile("href=\"(/daftar/[0-9a-f-]{36})\""),
                    guest.get("/daftar").body());
            pages.put("/daftar/…", new Page("desa", list));
            pages.put("/daftar/…/perbaiki", new Page("desa", list + "/perbaiki"));
        }
        pages.put("/akun", new Page("disnaker", "/akun"));
        return pages;
    }

    private static String first(Pattern pattern, String body) throws IOException {
        var found = pattern.matcher(body);
        if (!found.find()) {
            throw new IOException("no " + pattern + " on the page");
        }
        return found.group(1).replace("&amp;", "&");
    }

    private interface Asking {
        String next(Guest guest) throws Exception;
    }

    /// One officer with sixteen windows: signing in again and again would be turned away.
    private static Latencies load(RunningDemo demo, String role, Asking asking, int seconds) throws Exception {
        var took = new Latencies();
        try (var guest = demo.guest(role);
                var people = Executors.newFixedThreadPool(CLIENTS)) {
            guest.get(asking.next(guest)); // the first look is not counted
            var asked = new ArrayList<Callable<Boolean>>();
            for (int client = 0; client < CLIENTS; client++) {
                asked.add(() -> ask(guest, asking, seconds, took));
            }
            for (var end : people.invokeAll(asked)) {
                end.get();
            }
        }
        return took;
    }

    private static boolean ask(Guest guest, Asking asking, int seconds, Latencies took) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < until) {
            var path = asking.next(guest);
            long began = System.nanoTime();
            var answer = guest.get(path);
            took.add((System.nanoTime() - began) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answered " + answer.statusCode());
            }
        }
        return true;
    }

    /// Half names and facets, in turn, each facet one that the page before offered.
    private static void search(RunningDemo demo, String what) throws Exception {
        var names = load(demo, "disnaker", guest -> "/calon?cari=" + halfName(), LOAD_SECONDS);
        List<String> offered;
        try (var guest = demo.guest("disnaker")) {
            offered = offered(guest);
        }
        var facets = load(demo, "disnaker", guest -> pick(offered), LOAD_SECONDS);
        row(what + ": half a name", "p95 ≤ 200 ms", names.toString());
        row(what + ": facets", "p95 ≤ 200 ms", facets.toString());
    }

    private static List<String> offered(Guest guest) throws Exception {
        return FACET.matcher(guest.get("/calon").body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    static String halfName() {
        return pick(NAMES).replace(" ", "%20");
    }

    private static <T> T pick(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }
}
