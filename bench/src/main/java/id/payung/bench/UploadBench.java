package id.payung.bench;

import id.payung.Guest;
import id.payung.intake.UnreadableList;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/// Files handed in, and what they do to others who search meanwhile: one big list, the lists of all villages at once,
/// and files that mean harm.
final class UploadBench {
    private static final int BIG_LIST = 15_000;
    private static final int LOOK_MILLIS = 50;
    private static final int SEARCHERS = 4;
    private static final int PAUSE_MILLIS = 100;
    private static final Pattern LIST = Pattern.compile("href=\"(/daftar/[0-9a-f-]{36})\"");
    private static final Pattern WAITS = Pattern.compile("data-hx-trigger=\"every");

    private final RunningDemo demo;
    private final Handed files;

    UploadBench(RunningDemo demo, Handed files) {
        this.demo = demo;
        this.files = files;
    }

    /// What is handed in. Of another regency than the demonstration's, since its lists are known already.
    record Handed(Path big, List<Path> lists, Map<String, Path> hostile) {
        static Handed write(Path work) throws IOException, UnreadableList {
            var big = BigList.write(work, BIG_LIST);
            var hostile = new HostileFiles(Files.createDirectory(work.resolve("hostile"))).refused();
            try (var lists = Files.list(work.resolve("many-rows/lists"))) {
                return new Handed(big, lists.sorted().toList(), hostile);
            }
        }
    }

    void print() throws Exception {
        try (var dinas = demo.guest("dinas")) {
            var others = meanwhile(() -> atOnce(dinas));
            ServiceBench.row("somebody's search meanwhile", "p95 ≤ 200 ms", others.toString());
            bigList(dinas);
            others = meanwhile(() -> hostile(dinas));
            ServiceBench.row("somebody's search meanwhile", "p95 ≤ 200 ms", others.toString());
        }
    }

    private void bigList(Guest dinas) throws Exception {
        long began = System.nanoTime();
        var job = Guest.place(dinas.upload(files.big()));
        double taken = since(began);
        var page = awaitEnd(dinas, job);
        var found = LIST.matcher(page);
        if (!found.find()) {
            throw new IOException("the list of 15,000 rows was not checked");
        }
        dinas.get(found.group(1));
        ServiceBench.row(
                "XLSX of 15,000 rows, upload to findings on screen",
                "≤ 20 s",
                ServiceBench.seconds(since(began)) + " (taken in after " + ServiceBench.seconds(taken) + ")");
    }

    private int atOnce(Guest dinas) throws Exception {
        var lists = files.lists();
        long began = System.nanoTime();
        var jobs = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(lists.size())) {
            var uploads = new ArrayList<Callable<HttpResponse<String>>>();
            lists.forEach(list -> uploads.add(() -> dinas.upload(list)));
            for (var answer : people.invokeAll(uploads)) {
                jobs.add(Guest.place(answer.get()));
            }
        }
        double taken = since(began);
        for (var job : jobs) {
            awaitEnd(dinas, job);
        }
        ServiceBench.row(
                lists.size() + " lists in the same second",
                "",
                "taken in after " + ServiceBench.seconds(taken) + ", checked after "
                        + ServiceBench.seconds(since(began)));
        return jobs.size();
    }

    private int hostile(Guest dinas) throws Exception {
        double longest = 0;
        var named = "";
        for (var file : files.hostile().entrySet()) {
            long began = System.nanoTime();
            var answer = dinas.upload(file.getValue());
            if (answer.statusCode() == 303
                    && LIST.matcher(awaitEnd(dinas, Guest.place(answer))).find()) {
                throw new IOException(file.getKey() + " was taken for a list");
            }
            double took = since(began);
            if (took > longest) {
                longest = took;
                named = file.getKey();
            }
        }
        ServiceBench.row(
                files.hostile().size() + " hostile files, one after the other",
                "refused, ≤ 2 s each",
                String.format(Locale.ROOT, "the longest after %.2f s (%s)", longest, named));
        return files.hostile().size();
    }

    /// The page of a job once it is over.
    private static String awaitEnd(Guest guest, String job) throws Exception {
        var page = guest.get(job).body();
        while (WAITS.matcher(page).find()) {
            Thread.sleep(LOOK_MILLIS);
            page = guest.get(job).body();
        }
        return page;
    }

    /// How long an officer's searches take while something else happens.
    private Latencies meanwhile(Callable<Integer> other) throws Exception {
        var took = new Latencies();
        var over = new AtomicBoolean();
        try (var officer = demo.guest("disnaker");
                var windows = Executors.newFixedThreadPool(SEARCHERS)) {
            var searches = new ArrayList<Future<Integer>>();
            for (int window = 0; window < SEARCHERS; window++) {
                searches.add(windows.submit(() -> search(officer, over, took)));
            }
            try {
                other.call();
            } finally {
                over.set(true);
            }
            for (var search : searches) {
                search.get();
            }
        }
        return took;
    }

    private static int search(Guest officer, AtomicBoolean over, Latencies took) throws Exception {
        int asked = 0;
        while (!over.get()) {
            long began = System.nanoTime();
            officer.get("/calon?cari=" + ServiceBench.halfName());
            took.add((System.nanoTime() - began) / 1e6);
            Thread.sleep(PAUSE_MILLIS);
            asked++;
        }
        return asked;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
