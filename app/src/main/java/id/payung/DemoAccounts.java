package id.payung;

import id.payung.platform.Actor;
import id.payung.platform.Home;
import id.payung.screening.Rolls.Behind;
import id.payung.staff.Officer;
import id.payung.staff.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// One account a role, with random passwords that stay, in a file only its owner reads: `role,user,password`.
final class DemoAccounts {
    private static final String FULL_NAME = "Akun peragaan";
    private static final String PURPOSE = "menyiapkan akun peragaan";

    private static final String PROVINCE = "64";
    private static final String REGENCY = "64.09";
    private static final String DISTRICT = "64.09.01";
    private static final String DESA = "64.09.01.2020";
    private static final String KELURAHAN = "64.09.01.1001";
    private static final String RT = DESA + ".001.001";

    private final Installation installation;
    private final Home home;

    DemoAccounts(Installation installation, Home home) {
        this.installation = installation;
        this.home = home;
    }

    Path file() {
        return home.path().resolve("sign-ins.csv");
    }

    /// Makes them, if they are not there yet. The file is written before the accounts are there to stay, so that no
    /// password is ever lost.
    void make() throws IOException {
        var officers = installation.officers();
        try {
            installation.work().run(Actor.MACHINE, PURPOSE, () -> {
                if (officers.all().isEmpty()) {
                    var lines = new ArrayList<>(List.of("role,user,password"));
                    for (var role : Role.values()) {
                        lines.add(role.code() + "," + name(role) + "," + officers.addForDemo(account(role)));
                    }
                    write(lines);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private void write(List<String> lines) {
        try {
            home.write("sign-ins.csv", String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As they stand in the file, without its header.
    List<String> lines() throws IOException {
        return Files.readAllLines(file()).stream().skip(1).toList();
    }

    String password(Role role) throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith(role.code() + ","))
                .map(line -> line.split(",", 3)[2])
                .findFirst()
                .orElseThrow();
    }

    /// Who stand behind the recipients there are.
    Behind twoOfficers() {
        var officers = installation.officers();
        return new Behind(
                officers.named(name(Role.DISNAKER)).orElseThrow().actor(),
                officers.named(name(Role.DISNAKER_KEPALA)).orElseThrow().id().toString());
    }

    private static Officer account(Role role) {
        return new Officer(UUID.randomUUID(), name(role), FULL_NAME, role, area(role), office(role), false);
    }

    /// What the account of a role is called.
    static String name(Role role) {
        return role.code().replace('_', '-');
    }

    private static String area(Role role) {
        return role == Role.LURAH
                ? KELURAHAN
                : Stream.of(PROVINCE, REGENCY, DISTRICT, DESA, RT)
                        .filter(role::worksIn)
                        .findFirst()
                        .orElseThrow();
    }

    private static String office(Role role) {
        return switch (role) {
            case RT, DESA, KADES, LURAH, CAMAT, PROVINSI -> area(role);
            case DINAS -> "perikanan";
            case DUKCAPIL -> "dukcapil";
            case DISNAKER, DISNAKER_KEPALA, PPTK, BENDAHARA, PPK_SKPD, PA_KPA -> "disnakertrans";
            case DINSOS -> "dinsos";
            case BKAD -> "bkad";
            case BUPATI -> "bupati";
            case AUDITOR -> "inspektorat";
            case ADMIN -> "admin";
        };
    }
}
