package id.payung;

import id.payung.eligibility.ShippedPolicy;
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
    @Option(names = "--port", paramLabel = "PORT", description = "Port layanan (bawaan: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        return AtWork.on(spec, this::serve);
    }

    private int serve(Installation installation, UntilStopped until) throws IOException, CannotListen, DatabaseRefused {
        if (Demonstration.isIn(installation)) {
            throw new DatabaseRefused(
                    ServiceText.isDemonstration(Home.standard().path()));
        }
        var say = spec.commandLine().getOut();
        var listening = Listening.read(Setting::value, port);
        if (enactFirst(installation)) {
            say.println(ServiceText.FIRST_POLICY);
        }
        try (var service = Service.start(installation, listening, ServiceText.owner(installation))) {
            say.println(ServiceText.serves(service.address()));
            if (installation.officers().all().isEmpty()) {
                say.println(ServiceText.NOBODY_YET);
            }
            say.flush();
            until.await();
        }
        return 0;
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
