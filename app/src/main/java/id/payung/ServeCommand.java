package id.payung;

import id.payung.eligibility.ShippedPolicy;
import id.payung.identity.KeyTrouble;
import id.payung.platform.Actor;
import id.payung.platform.CannotListen;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Home;
import id.payung.platform.Listening;
import id.payung.platform.Setting;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./payung serve`: the service of an office, until it is stopped.
@Command(
        name = "serve",
        description = "Menjalankan layanan sampai dihentikan.",
        footer = {"", "Contoh: ./payung serve --port 8080"},
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nKode keluar:%n",
        exitCodeList = {"0:dihentikan", "2:perintah salah", "3:tidak dapat dijalankan"})
final class ServeCommand implements Callable<Integer> {
    private static final int REFUSED = 3;

    @Option(names = "--port", paramLabel = "PORT", description = "Port layanan (bawaan: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var words = spec.commandLine();
        try (var until = new UntilStopped();
                var installation = Installation.open(Home.standard())) {
            if (Demonstration.isIn(installation)) {
                words.getErr()
                        .println(ServiceText.isDemonstration(Home.standard().path()));
                return REFUSED;
            }
            var listening = Listening.read(Setting::value, port);
            if (enactFirst(installation)) {
                words.getOut().println(ServiceText.FIRST_POLICY);
            }
            try (var service = Service.start(installation, listening, ServiceText.owner(installation))) {
                words.getOut().println(ServiceText.serves(service.address()));
                if (installation.officers().all().isEmpty()) {
                    words.getOut().println(ServiceText.NOBODY_YET);
                }
                words.getOut().flush();
                until.await();
            }
            return 0;
        } catch (DatabaseRefused | KeyTrouble | CannotListen e) {
            words.getErr().println(e.getMessage());
            return REFUSED;
        }
    }

    /// A new installation begins with the policy that comes with the program.
    private static boolean enactFirst(Installation installation) {
        return installation.work().as(Actor.MACHINE, "memberlakukan kebijakan pertama", () -> {
            if (installation.policies().inForce().isPresent()) {
                return false;
            }
            installation.policies().enact(ShippedPolicy.PPU_2026.text(), "ppu-2026.yaml");
            return true;
        });
    }
}
