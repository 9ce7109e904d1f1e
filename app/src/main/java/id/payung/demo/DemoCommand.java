package id.payung.demo;

import id.payung.eligibility.ShippedPolicy;
import id.payung.screening.VerifyCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./payung demo`: writes a fictional regency and runs `verify` on it, with the seats there are and with fewer.
@Command(
        name = "demo",
        description = "Membuat kabupaten rekaan dengan 54 daftar usulan, lalu menjalankan verify padanya.",
        footer = {"", "Contoh: ./payung demo --size 20000 --out out/demo-kecil"},
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    /// Day on which the demo is judged.
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final Path DEFAULT_OUT = Path.of("out", "demo");

    @Option(
            names = "--size",
            paramLabel = "JUMLAH",
            description = "Jumlah penduduk (bawaan: ${DEFAULT-VALUE}). Jumlah usulan mengikuti.")
    private int residents = DemoSize.FULL.residents();

    @Option(
            names = "--seed",
            paramLabel = "BENIH",
            description = "Benih acak; benih yang sama memberi berkas yang sama (bawaan: ${DEFAULT-VALUE}).")
    private long seed = 6409;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder hasil, belum ada atau kosong (bawaan: out/demo, lalu out/demo-2, …).")
    private @Nullable Path out;

    @Option(names = "--files-only", description = "Hanya membuat berkas, tanpa menjalankan verify.")
    private boolean filesOnly;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var say = spec.commandLine().getOut();
        var folder = out == null ? freeFolder() : out;
        write(folder, say);
        if (filesOnly) {
            return 0;
        }
        var policy = Files.writeString(folder.resolve("kebijakan.yaml"), ShippedPolicy.PPU_2026.text());
        var scarce =
                Files.writeString(folder.resolve("kebijakan-kuota-sedikit.yaml"), ShippedPolicy.PPU_2026_SCARCE.text());
        say.println();
        say.println("verify dengan kuota 15.000 + 5.600:");
        say.flush();
        int first = verify(folder, policy, folder.resolve("hasil"));
        say.println();
        say.println("verify dengan kuota 9.000 + 3.000, agar daftar tunggu terlihat:");
        say.flush();
        int second = verify(folder, scarce, folder.resolve("hasil-kuota-sedikit"));
        say.println();
        say.println("Hasil ada di " + folder.resolve("hasil") + " dan " + folder.resolve("hasil-kuota-sedikit") + ".");
        say.flush();
        return Math.max(first, second);
    }

    /// `out/demo`, or the next number that is free.
    private static Path freeFolder() {
        var folder = DEFAULT_OUT;
        for (int number = 2; Files.exists(folder); number++) {
            folder = DEFAULT_OUT.resolveSibling(DEFAULT_OUT.getFileName() + "-" + number);
        }
        return folder;
    }

    private int verify(Path folder, Path policy, Path results) {
        return new CommandLine(new VerifyCommand())
                .setOut(spec.commandLine().getOut())
                .setErr(spec.commandLine().getErr())
                .execute(
                        "--registry=" + folder.resolve("population.csv"),
                        "--members=" + folder.resolve("bpjs_members.csv"),
                        "--seated=" + folder.resolve("seated.csv"),
                        "--poverty=" + folder.resolve("poverty.csv"),
                        "--lists=" + folder.resolve("lists"),
                        "--policy=" + policy,
                        "--as-of=" + AS_OF,
                        "--out=" + results);
    }

    private void write(Path folder, PrintWriter say) throws IOException {
        say.println("Membuat penduduk rekaan …");
        say.flush();
        var regency = Regency.make(seed, size(), Errors.model(), AS_OF);
        say.println("Menulis register, peserta, dan daftar usulan …");
        say.flush();
        try {
            regency.write(folder);
        } catch (DirectoryNotEmptyException e) {
            throw new ParameterException(spec.commandLine(), "Folder " + folder + " tidak kosong.", e);
        }
        say.printf("%d baris usulan dalam 54 daftar, di %s. Semua orang di dalamnya rekaan.%n", regency.rows(), folder);
        say.flush();
    }

    private DemoSize size() {
        try {
            return DemoSize.of(residents);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Jumlah penduduk antara " + DemoSize.SMALLEST + " dan " + DemoSize.LARGEST + ".",
                    e);
        }
    }
}
