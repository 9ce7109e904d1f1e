package id.payung;

import id.payung.region.Regions;
import id.payung.staff.Officer;
import id.payung.staff.Role;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./payung officer`: who may sign in. A password is shown once, to be handed over; whoever gets it chooses their own.
@Command(
        name = "officer",
        description = "Menambah petugas, memberi kata sandi baru, atau menonaktifkan petugas.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class OfficerCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs.
    private CommandSpec spec;

    @Command(
            name = "add",
            description = "Menambah petugas dan menampilkan kata sandi pertamanya.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Contoh: ./payung officer add siti --role desa --area 64.09.01.2020 --name \"Siti Aminah\"",
                "        ./payung officer add budi --role dinas --office perikanan --name \"Budi Santoso\""
            })
    int add(
            @Parameters(paramLabel = "NAMA", description = "Nama pengguna: huruf kecil, angka, titik, tanda hubung.")
                    String name,
            @Option(names = "--role", required = true, paramLabel = "PERAN", description = "Peran, misalnya desa.")
                    String role,
            @Option(names = "--name", required = true, paramLabel = "NAMA LENGKAP", description = "Nama lengkap.")
                    String fullName,
            @Option(
                            names = "--area",
                            defaultValue = "64.09",
                            paramLabel = "KODE",
                            description = "Wilayah kerja (bawaan: ${DEFAULT-VALUE}).")
                    String area,
            @Option(
                            names = "--office",
                            paramLabel = "KANTOR",
                            description = "Kantor (bawaan: kode wilayah).",
                            defaultValue = "")
                    String office) {
        if (!Officer.isName(name)) {
            throw new ParameterException(spec.commandLine(), "Nama pengguna tidak dapat dipakai: " + name);
        }
        if (!isArea(area)) {
            throw new ParameterException(spec.commandLine(), "Tidak ada wilayah berkode " + area + ".");
        }
        var work = role(role);
        if (!work.worksIn(area)) {
            throw new ParameterException(spec.commandLine(), ServiceText.areaOfOtherLevel(work.code(), area));
        }
        var officer =
                new Officer(UUID.randomUUID(), name, fullName, work, area, office.isBlank() ? area : office, false);
        return AtWork.on(spec, (installation, _) -> {
            if (installation.officers().isTaken(name)) {
                return AtWork.refuse(spec, ServiceText.nameIsTaken(name));
            }
            return handOver(name, installation.officers().add(officer));
        });
    }

    @Command(
            name = "renew",
            description = "Memberi kata sandi baru kepada petugas yang lupa.",
            mixinStandardHelpOptions = true,
            footer = {"", "Contoh: ./payung officer renew siti"})
    int renew(@Parameters(paramLabel = "NAMA") String name) {
        return with(
                name, (officers, officer) -> handOver(name, officers.officers().renew(officer)));
    }

    @Command(
            name = "disable",
            description = "Menonaktifkan petugas; sesinya berakhir saat itu juga.",
            mixinStandardHelpOptions = true,
            footer = {"", "Contoh: ./payung officer disable siti"})
    int disable(@Parameters(paramLabel = "NAMA") String name) {
        return with(name, (installation, officer) -> {
            installation.officers().disable(officer);
            spec.commandLine().getOut().println("Petugas " + name + " dinonaktifkan.");
            return 0;
        });
    }

    private interface Change {
        int make(Installation installation, Officer officer);
    }

    private int with(String name, Change change) {
        return AtWork.on(
                spec,
                (installation, _) -> installation
                        .officers()
                        .named(name)
                        .map(officer -> change.make(installation, officer))
                        .orElseGet(() -> AtWork.refuse(spec, "Tidak ada petugas aktif bernama " + name + ".")));
    }

    private int handOver(String name, String password) {
        var say = spec.commandLine().getOut();
        say.println("Nama pengguna: " + name);
        say.println("Kata sandi   : " + password);
        say.println("Serahkan langsung. Berlaku 7 hari, lalu petugas memilih kata sandinya sendiri.");
        say.flush();
        return 0;
    }

    private Role role(String code) {
        return Role.read(code)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "Peran yang ada: "
                                + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "))));
    }

    /// A region of any level; an RT adds its RW and RT to its village.
    private static boolean isArea(String code) {
        var region = code.replaceFirst("(\\.\\d{3}){2}$", "");
        return Regions.indonesia().nameOf(region).isPresent();
    }
}
