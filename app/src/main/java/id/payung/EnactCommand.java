package id.payung;

import id.payung.identity.KeyTrouble;
import id.payung.platform.Actor;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Home;
import id.payung.policy.Policies.Enactment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./payung policy enact`: puts a policy into force in the database of this installation.
@Command(
        name = "enact",
        description = "Memberlakukan kebijakan dan membuka kuotanya.",
        footer = {"", "Contoh: ./payung policy enact ppu-2027.yaml"},
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nKode keluar:%n",
        exitCodeList = {"0:berlaku", "2:perintah salah", "3:berkas belum dapat dipakai"})
final class EnactCommand implements Callable<Integer> {
    private static final int REFUSED = 3;

    @Parameters(index = "0", paramLabel = "FILE", description = "Berkas kebijakan (YAML).")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = spec.commandLine();
        try (var installation = Installation.open(Home.standard())) {
            var yaml = Files.readString(file);
            var enactment = installation
                    .work()
                    .as(
                            Actor.MACHINE,
                            "memberlakukan kebijakan",
                            () -> installation.policies().enact(yaml, file.toString()));
            return switch (enactment) {
                case Enactment.Enacted(var version) -> {
                    words.getOut().println("Kebijakan versi " + version.id() + " berlaku sejak sekarang.");
                    yield 0;
                }
                case Enactment.Refused(var problems) -> {
                    problems.forEach(words.getErr()::println);
                    yield REFUSED;
                }
            };
        } catch (IOException e) {
            words.getErr().println("Berkas " + file + " tidak dapat dibaca.");
        } catch (DatabaseRefused | KeyTrouble e) {
            words.getErr().println(e.getMessage());
        }
        return REFUSED;
    }
}
