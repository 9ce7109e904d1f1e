package id.payung.eligibility;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./payung policy`: looks at policy files.
@Command(
        name = "policy",
        description = "Memeriksa berkas kebijakan.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class PolicyCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 3;

    private final Predicate<String> areaExists;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs.
    private CommandSpec spec;

    /// @param areaExists whether a code is that of a province, regency, district or village
    public PolicyCommand(Predicate<String> areaExists) {
        this.areaExists = areaExists;
    }

    @Command(
            name = "check",
            description = "Membaca berkas kebijakan, menyebut setiap kesalahan dengan baris dan kolomnya.",
            mixinStandardHelpOptions = true,
            footer = {"", "Contoh: ./payung policy check ppu-2026.yaml"},
            exitCodeListHeading = "%nKode keluar:%n",
            exitCodeList = {"0:berkas dapat dipakai", "2:perintah salah", "3:berkas belum dapat dipakai"})
    int check(@Parameters(paramLabel = "FILE", description = "Berkas kebijakan (YAML).") Path file) {
        var terminal = spec.commandLine();
        return switch (read(file)) {
            case PolicyReading.Accepted accepted -> {
                terminal.getOut().print(new PolicySummary(accepted.policy()).text());
                terminal.getOut().flush();
                yield DONE;
            }
            case PolicyReading.Refused refused -> {
                refused.problems().forEach(terminal.getErr()::println);
                terminal.getErr().flush();
                yield REFUSED;
            }
        };
    }

    private PolicyReading read(Path file) {
        var problems = new Problems(file.toString());
        try {
            return Policy.read(Files.readString(file), file.toString(), areaExists);
        } catch (CharacterCodingException _) {
            problems.add(0, 0, PolicyText.notUtf8());
        } catch (IOException _) {
            problems.add(0, 0, PolicyText.noFile());
        }
        return new PolicyReading.Refused(problems.inOrder());
    }
}
