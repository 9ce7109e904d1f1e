package id.payung.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./payung demo`: writes a fictional regency.
@Command(
        name = "demo",
        description = "Membuat kabupaten rekaan: register, peserta BPJS, dan 54 daftar usulan dengan kunci jawabannya.",
        footer = {"", "Contoh: ./payung demo --size 20000 --out out/demo-kecil"},
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    /// Day on which the demo is judged.
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

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
            description = "Folder hasil, belum ada atau kosong (bawaan: ${DEFAULT-VALUE}).")
    private Path out = Path.of("out", "demo");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        write(spec.commandLine().getOut());
        return 0;
    }

    private void write(PrintWriter say) throws IOException {
        say.println("Membuat penduduk rekaan …");
        say.flush();
        var regency = Regency.make(seed, size(), Errors.model(), AS_OF);
        say.println("Menulis register, peserta, dan daftar usulan …");
        say.flush();
        try {
            regency.write(out);
        } catch (DirectoryNotEmptyException e) {
            throw new ParameterException(spec.commandLine(), "Folder " + out + " tidak kosong.", e);
        }
        say.printf(
                "Selesai: %d baris usulan dalam 54 daftar, di %s. Semua orang di dalamnya rekaan.%n",
                regency.rows(), out);
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
