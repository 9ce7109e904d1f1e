package id.payung.bench;

import id.payung.demo.DemoSize;
import id.payung.demo.Errors;
import id.payung.demo.Regency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long `./payung verify` takes from start to end over each hostile file beside the healthy list of a village: the
/// file is named and refused, the list is screened all the same.
final class HostileBench {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final int RUNS = 3;
    private static final int REFUSED = 3;
    private static final int DONE = 0;

    private final Path root;
    private final Path work;
    private final Path regency;

    HostileBench(Path root) throws IOException {
        this.root = root;
        this.work = Files.createTempDirectory("payung-hostile");
        this.regency = work.resolve("regency");
    }

    void print() throws IOException, InterruptedException {
        Regency.make(7, new DemoSize(2_000, 200), Errors.model(), AS_OF).write(regency);
        var files = new HostileFiles(Files.createDirectory(work.resolve("files")));
        Measured.payung(root, List.of("--version")); // builds, if something changed
        System.out.println("| what | bar | measured, the whole command, median of " + RUNS + " |");
        System.out.println("|---|---|---|");
        try {
            for (var file : files.refused().entrySet()) {
                row(file.getKey(), "refused, ≤ 2 s", median(file.getValue(), REFUSED));
            }
            row("400 people, formatted to the last line", "read, ≤ 10 s", median(files.formattedToTheLastLine(), DONE));
        } finally {
            Folders.delete(work);
        }
    }

    private static void row(String what, String bar, double seconds) {
        System.out.printf(Locale.ROOT, "| %s | %s | %.2f s |%n", what, bar, seconds);
    }

    private double median(Path file, int exit) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var measured = verify(file);
            if (measured.exit() != exit) {
                throw new IOException(file + " ended with " + measured.exit());
            }
            seconds.add(measured.seconds());
        }
        seconds.sort(null);
        return seconds.get(RUNS / 2);
    }

    private Measured verify(Path file) throws IOException, InterruptedException {
        var answers = work.resolve("answers");
        var measured = Measured.payung(
                root,
                List.of(
                        "verify",
                        "--registry=" + regency.resolve("population.csv"),
                        "--members=" + regency.resolve("bpjs_members.csv"),
                        "--lists=" + regency.resolve("lists"),
                        "--lists=" + file,
                        "--as-of=" + AS_OF,
                        "--out=" + answers));
        if (!Files.exists(answers.resolve("candidates.csv"))) {
            throw new IOException("the healthy lists were not screened beside " + file);
        }
        Folders.delete(answers);
        return measured;
    }
}
