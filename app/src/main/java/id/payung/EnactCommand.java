package id.payung;

import id.payung.platform.Actor;
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
    @Parameters(index = "0", paramLabel = "FILE", description = "Berkas kebijakan (YAML).")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        return AtWork.on(spec, (installation, _) -> tell(enact(installation)));
    }

    private Enactment enact(Installation installation) throws IOException {
        var yaml = Files.readString(file);
        return installation
                .work()
                .as(
                        Actor.MACHINE,
                        "memberlakukan kebijakan",
                        () -> installation.policies().enact(yaml, file.toString()));
    }

    private int tell(Enactment enactment) {
        var words = spec.commandLine();
        return switch (enactment) {
            case Enactment.Enacted(var version) -> {
                words.getOut().println(ServiceText.enacted(version.id()));
                yield 0;
            }
            case Enactment.Older(var budgetYear) -> AtWork.refuse(spec, ServiceText.olderThan(budgetYear));
            case Enactment.Refused(var problems) -> {
                problems.forEach(words.getErr()::println);
                yield AtWork.REFUSED;
            }
        };
    }
}
