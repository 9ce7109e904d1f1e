package id.payung.screening;

import id.payung.eligibility.Policy;
import id.payung.eligibility.PolicyReading;
import id.payung.eligibility.ShippedPolicy;
import id.payung.platform.OutputFolder;
import id.payung.platform.Progress;
import id.payung.platform.UnreadableTable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./payung verify`: the main job over files, without database or server.
@Command(
        name = "verify",
        description = "Mencocokkan daftar usulan dengan data kependudukan dan kepesertaan, lalu mengisi kuota.",
        footer = {
            "",
            "Contoh: ./payung verify --registry population.csv --members bpjs_members.csv --lists daftar/ --out hasil",
            "Kode keluar: 0 selesai, 2 salah perintah, 3 ada masukan yang tidak terbaca."
        },
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private static final int UNREADABLE = 3;
    /// The day turns in Penajam Paser Utara: WITA.
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    @Option(names = "--registry", required = true, paramLabel = "CSV", description = "Data kependudukan.")
    private Path registry = Path.of("");

    @Option(names = "--members", required = true, paramLabel = "CSV", description = "Peserta BPJS Ketenagakerjaan.")
    private Path members = Path.of("");

    @Option(
            names = "--lists",
            required = true,
            arity = "1..*",
            paramLabel = "FOLDER|BERKAS",
            description = "Daftar usulan, XLSX atau CSV.")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--policy", paramLabel = "YAML", description = "Kebijakan (bawaan: PPU 2026).")
    private @Nullable Path policy;

    @Option(names = "--seated", paramLabel = "CSV", description = "Penerima yang sudah menempati kuota.")
    private @Nullable Path seated;

    @Option(names = "--poverty", paramLabel = "CSV", description = "Desil kesejahteraan per NIK.")
    private @Nullable Path poverty;

    @Option(names = "--as-of", paramLabel = "TANGGAL", description = "Hari penilaian (bawaan: hari ini, WITA).")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Folder hasil, harus kosong.")
    private Path out = Path.of("");

    @Option(names = "--columns", paramLabel = "BERKAS", description = "Nama kolom lain: baris registry.nik = NO_NIK.")
    private @Nullable Path columns;

    @Option(names = "--registration-columns", paramLabel = "CSV", description = "Kolom berkas pendaftaran BPJS.")
    private @Nullable Path registrationColumns;

    @Option(names = "--threads", paramLabel = "N", description = "Jumlah utas (bawaan: sebanyak inti).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var errors = spec.commandLine().getErr();
        try (var folder = OutputFolder.start(out);
                var workers = new Workers(Math.clamp(threads, 1, 64))) {
            return run(folder, workers);
        } catch (OutputFolder.NotEmpty | ListFiles.Usage e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() == null ? "" : e.getMessage(), e);
        } catch (UnreadableTable | Refused e) {
            errors.println(e.getMessage());
            return UNREADABLE;
        } catch (IOException e) {
            errors.println("Gagal menulis hasil, tidak ada yang ditimpa: " + reason(e));
            return UNREADABLE;
        }
    }

    private int run(OutputFolder folder, Workers workers)
            throws IOException, UnreadableTable, ListFiles.Usage, Refused {
        var progress = Progress.onConsole();
        var day = asOf == null ? LocalDate.now(ZONE) : asOf;
        var rules = readPolicy();
        var mapping = registrationColumns == null
                ? RegistrationMapping.shipped()
                : RegistrationMapping.read(registrationColumns);
        var headers = columns == null ? Headers.ours() : Headers.load(columns);
        var inputs = new Reading(workers, rules, day, headers)
                .read(new Reading.Files(registry, members, seated, poverty), ListFiles.in(lists), progress);
        var rows = inputs.lists().stream().flatMap(list -> list.rows().stream()).toList();
        var screening = new Screening(inputs.tables(), inputs.population(), rules, day, workers);
        var judged = screening.judge(rows, progress);
        // What no seat changes is done while the seats are filled.
        var coverage = workers.start(() -> screening.coverage(judged));
        var returned = new ReturnedLists(folder, workers).start(inputs.lists(), judged);
        progress.stage("Mengisi kuota", 0);
        var screened = screening.allocate(judged);
        var review = new SeatedReview(rules, inputs.population(), screened.facts());
        var report = new Report(
                inputs,
                screened,
                review.review(inputs.tables().seated()),
                Workers.await(coverage),
                seated == null,
                day);
        new Output(report, review, mapping, workers).write(folder, returned, progress);
        folder.complete();
        new Summary(report).print(spec.commandLine().getOut());
        return inputs.unreadable().isEmpty() ? 0 : UNREADABLE;
    }

    private Policy readPolicy() throws Refused {
        var reading = policy == null
                ? new PolicyReading.Accepted(ShippedPolicy.PPU_2026.policy())
                : Policy.read(text(policy), policy.toString());
        return switch (reading) {
            case PolicyReading.Accepted(var accepted) -> accepted;
            case PolicyReading.Refused(var problems) -> {
                var lines =
                        problems.stream().map(PolicyReading.Problem::toString).toList();
                throw new Refused(String.join(System.lineSeparator(), lines));
            }
        };
    }

    private static String text(Path file) throws Refused {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Refused(file + ": bukan teks UTF-8");
        } catch (IOException e) {
            throw new Refused(file + ": tidak ada atau tidak boleh dibaca");
        }
    }

    private static String reason(IOException e) {
        var system = e instanceof FileSystemException failed ? failed.getReason() : null;
        return system == null ? String.valueOf(e.getMessage()) : system;
    }

    /// The policy cannot be used.
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String reasons) {
            super(reasons);
        }
    }
}
