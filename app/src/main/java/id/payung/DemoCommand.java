package id.payung;

import id.payung.demo.DemoSize;
import id.payung.demo.Errors;
import id.payung.demo.Regency;
import id.payung.eligibility.ShippedPolicy;
import id.payung.identity.KeyTrouble;
import id.payung.platform.CannotBeDone;
import id.payung.platform.CannotListen;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Home;
import id.payung.platform.Listening;
import id.payung.platform.Progress;
import id.payung.platform.Setting;
import id.payung.platform.UnreadableTable;
import id.payung.screening.VerifyCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./payung demo`: a fictional regency, in a database of its own and served; or as files, with `verify` run on them
/// for the seats there are and for fewer.
@Command(
        name = "demo",
        description = "Membuat kabupaten rekaan dengan 54 daftar usulan, lalu melayaninya di peramban.",
        footer = {"", "Contoh: ./payung demo --port 8080", "        ./payung demo --size 20000 --out out/demo-kecil"},
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nKode keluar:%n",
        exitCodeList = {"0:selesai", "2:perintah salah", "3:tidak dapat dijalankan"})
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--size",
            paramLabel = "JUMLAH",
            description = "Jumlah penduduk (bawaan: ${DEFAULT-VALUE}). Jumlah usulan mengikuti.")
    private int residents = DemoSize.FULL.residents();

    @Option(
            names = "--candidates",
            paramLabel = "JUMLAH",
            description = "Jumlah baris usulan (bawaan: sebanding dengan jumlah penduduk).")
    private int candidates;

    @Option(
            names = "--seed",
            paramLabel = "BENIH",
            description = "Benih acak; benih yang sama memberi berkas yang sama (bawaan: ${DEFAULT-VALUE}).")
    private long seed = 6409;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Tanpa layanan: berkas dan hasil verify di folder ini, belum ada atau kosong.")
    private @Nullable Path out;

    @Option(names = "--files-only", description = "Dengan --out: hanya membuat berkas, tanpa menjalankan verify.")
    private boolean filesOnly;

    @Option(names = "--port", paramLabel = "PORT", description = "Port layanan (bawaan: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--reset", description = "Mulai lagi dari awal: peragaan yang ada dihapus.")
    private boolean reset;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return out == null ? serve() : inFiles(out);
    }

    private int serve() throws IOException {
        var home = Home.standard().within("demo");
        return AtWork.on(spec, () -> opened(home), (installation, until) -> serve(home, installation, until));
    }

    private Installation opened(Home home) throws IOException, DatabaseRefused, KeyTrouble {
        if (reset) {
            Demonstration.forget(home);
        }
        return Installation.openEmbedded(home);
    }

    private int serve(Home home, Installation installation, UntilStopped until)
            throws IOException, DatabaseRefused, CannotListen, CannotBeDone, UnreadableTable {
        var listening = Listening.read(Setting::value, port);
        var demonstration = Demonstration.in(installation, home, Progress.onConsole());
        demonstration.prepare(seed, size());
        try (var service = Service.start(installation, listening, ServiceText.demonstration(installation))) {
            tell(service, demonstration.accounts());
            until.await();
        }
        return 0;
    }

    private void tell(Service service, DemoAccounts accounts) throws IOException {
        var say = spec.commandLine().getOut();
        say.println(ServiceText.serves(service.address()));
        say.println(ServiceText.signIns(accounts.file()));
        for (var line : accounts.lines()) {
            var cells = line.split(",", 3);
            say.printf("  %-16s %-16s %s%n", cells[0], cells[1], cells[2]);
        }
        say.flush();
    }

    private int inFiles(Path folder) throws IOException {
        var say = spec.commandLine().getOut();
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
                        "--as-of=" + Demonstration.AS_OF,
                        "--out=" + results);
    }

    private void write(Path folder, PrintWriter say) throws IOException {
        say.println("Membuat penduduk rekaan …");
        say.flush();
        var regency = Regency.make(seed, size(), Errors.model(), Demonstration.AS_OF);
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
            return candidates == 0 ? DemoSize.of(residents) : new DemoSize(residents, candidates);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Jumlah penduduk antara " + DemoSize.SMALLEST + " dan " + DemoSize.LARGEST + ".",
                    e);
        }
    }
}
