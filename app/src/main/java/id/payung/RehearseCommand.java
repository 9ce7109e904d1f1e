package id.payung;

import id.payung.demo.DemoSize;
import id.payung.platform.Folders;
import id.payung.platform.Home;
import id.payung.platform.Listening;
import id.payung.platform.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./payung rehearse`: everything once, on a small fictional regency that goes away again. Tells whether a machine can
/// carry the service; and what runs in it is what the launcher keeps ready for every later start (decision 0012).
@Command(
        name = "rehearse",
        description = "Mencoba mesin ini: peragaan kecil, semua halaman dibuka, lalu dihapus lagi.",
        footer = {"", "Contoh: ./payung rehearse"},
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nKode keluar:%n",
        exitCodeList = {"0:semua menjawab", "1:ada halaman yang tidak menjawab", "3:tidak dapat dijalankan"})
final class RehearseCommand implements Callable<Integer> {
    private static final int UNANSWERED = 1;
    private static final long SEED = 6409;

    @Option(names = "--size", paramLabel = "JUMLAH", description = "Jumlah penduduk rekaan (bawaan: ${DEFAULT-VALUE}).")
    private int residents = 20_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("payung-rehearsal");
        try {
            int verified = new CommandLine(new DemoCommand())
                    .setOut(spec.commandLine().getOut())
                    .execute("--size=" + residents, "--out=" + folder.resolve("files"));
            return verified == 0 ? serve(Home.at(folder.resolve("home"))) : verified;
        } finally {
            Folders.delete(folder);
        }
    }

    private int serve(Home home) {
        return AtWork.on(spec, () -> Installation.openEmbedded(home), (installation, _) -> {
            var demonstration = Demonstration.in(installation, home, Progress.onConsole());
            demonstration.prepare(SEED, DemoSize.of(residents));
            var listening = new Listening.Loopback("127.0.0.1", 0);
            try (var service = Service.start(installation, listening, ServiceText.demonstration(installation))) {
                return tell(new Rehearsal(service.address(), demonstration.accounts()), home.path());
            }
        });
    }

    private int tell(Rehearsal rehearsal, Path home) throws IOException, InterruptedException {
        var unanswered = rehearsal.run(home.resolve("files/lists"));
        unanswered.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(ServiceText.rehearsed(rehearsal.asked(), unanswered.size()));
        return unanswered.isEmpty() ? 0 : UNANSWERED;
    }
}
