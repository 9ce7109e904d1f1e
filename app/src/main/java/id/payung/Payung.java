package id.payung;

import id.payung.eligibility.PolicyCommand;
import id.payung.platform.BackupCommand;
import id.payung.platform.RestoreCommand;
import id.payung.region.Regions;
import id.payung.screening.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one entry point: `./payung COMMAND`.
@Command(
        name = "payung",
        description = "Menemukan, memeriksa, dan melindungi pekerja rentan.",
        mixinStandardHelpOptions = true,
        version = "payung 0.1.0",
        subcommands = {
            VerifyCommand.class,
            DemoCommand.class,
            ServeCommand.class,
            RehearseCommand.class,
            OfficerCommand.class,
            LoadCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Payung {
    public static void main(String[] args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        var policy = new CommandLine(new PolicyCommand(
                        code -> Regions.indonesia().nameOf(code).isPresent()))
                .addSubcommand(new EnactCommand());
        return new CommandLine(new Payung()).addSubcommand(policy).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
