package id.payung.bench;

import id.payung.demo.DemoSize;
import id.payung.demo.Errors;
import id.payung.demo.Regency;
import id.payung.demo.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The main job at the size of a regency and of a province, through `./payung` as its users run it. The populations
/// have seeds of their own that nothing was tuned on.
final class MainBench {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final int RUNS = 5;

    private final Path root;
    private final boolean small;
    private final Path work;

    /// @param small leaves the province out
    MainBench(Path root, boolean small) throws IOException {
        this.root = root;
        this.small = small;
        this.work = Files.createTempDirectory("payung-bench");
    }

    void run() throws IOException, InterruptedException {
        System.out.println("| what | bar | aim | measured |");
        System.out.println("|---|---|---|---|");
        try {
            regency();
            if (!small) {
                province();
            }
            AllocationBench.rows();
        } finally {
            Folders.delete(work);
        }
    }

    private void regency() throws IOException, InterruptedException {
        var folder = work.resolve("regency");
        var regency = Regency.make(20_261_122, DemoSize.FULL, Errors.model(), AS_OF);
        regency.write(folder);
        Measured.payung(root, List.of("--version")); // builds, if something changed
        var runs = new ArrayList<Measured>();
        for (int run = 0; run < RUNS; run++) {
            Folders.delete(work.resolve("answers"));
            runs.add(verify(folder, work.resolve("answers")));
        }
        row(
                regency.rows() + " candidates × 211,000 residents × 48,000 members, median of " + RUNS,
                "≤ 4 s, ≤ 600 MB",
                "2 s, 350 MB",
                figures(runs));
        accuracy(Score.of(folder.resolve("truth.csv"), work.resolve("answers/candidates.csv")));
        Folders.delete(folder);
    }

    private void province() throws IOException, InterruptedException {
        var folder = work.resolve("province");
        var regency = Regency.make(4_000_000, new DemoSize(4_000_000, 500_000), Errors.model(), AS_OF);
        regency.write(folder);
        var answers = work.resolve("province-answers");
        var run = verify(folder, answers);
        row(regency.rows() + " × 4 M, one run", "≤ 30 s, ≤ 2 GB", "12 s", figures(List.of(run)));
        var score = Score.of(folder.resolve("truth.csv"), answers.resolve("candidates.csv"));
        row("… wrongly clear there", "0", "0", score.wronglyClear().toString());
        row(
                "… identity found there",
                "≥ 99.5 %",
                "99.95 %",
                percent(score.identity().found()));
        Folders.delete(folder);
        Folders.delete(answers);
    }

    private Measured verify(Path folder, Path answers) throws IOException, InterruptedException {
        var measured = Measured.payung(
                root,
                List.of(
                        "verify",
                        "--registry=" + folder.resolve("population.csv"),
                        "--members=" + folder.resolve("bpjs_members.csv"),
                        "--poverty=" + folder.resolve("poverty.csv"),
                        "--lists=" + folder.resolve("lists"),
                        "--as-of=" + AS_OF,
                        "--out=" + answers));
        if (measured.exit() != 0) {
            throw new IOException("verify ended with " + measured.exit());
        }
        return measured;
    }

    private static void accuracy(Score score) {
        row("data rows accounted for", "100 %", "", percent(score.answered()));
        row(
                "wrongly clear",
                "0",
                "",
                score.wronglyClear().isEmpty() ? "0" : score.wronglyClear().toString());
        row("rows that ought to be clear and are", "≥ 99 %", "99.8 %", percent(score.clear()));
        row(
                "identity found where the person is in the registry",
                "≥ 99.5 %",
                "99.95 %",
                percent(score.identity().found()));
        row(
                "identity right where one is named; people in no registry given a name",
                "≥ 99.9 %; ≤ 1 %",
                "99.98 %; 0",
                percent(score.identity().right()) + "; "
                        + percent(score.identity().mistaken()));
        row(
                "duplicates by row: precision, recall",
                "≥ 99.5 %",
                "99.9 %",
                percent(score.doubles().precision()) + ", "
                        + percent(score.doubles().recall()));
        row(
                "calibration error of `probability`, ten bins",
                "≤ 0.02",
                "0.01",
                String.format(Locale.ROOT, "%.4f", score.calibrationError()));
    }

    static void row(String what, String bar, String aim, String measured) {
        System.out.println("| " + what + " | " + bar + " | " + aim + " | " + measured + " |");
    }

    private static String percent(Score.Part part) {
        return String.format(Locale.ROOT, "%.3f %% of %d", 100 * part.share(), part.of());
    }

    private static String figures(List<Measured> runs) {
        var seconds = runs.stream().map(Measured::seconds).sorted().toList();
        double peak = runs.stream().mapToDouble(Measured::peakMegabytes).max().orElse(0);
        return String.format(
                Locale.ROOT,
                "%.2f s (%.2f–%.2f), %.0f MB",
                seconds.get(seconds.size() / 2),
                seconds.getFirst(),
                seconds.getLast(),
                peak);
    }
}
