package id.payung.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an officer is. The database knows them by their lower-case names.
public enum Role {
    RT,
    /// Operator of a desa or kelurahan.
    DESA,
    KADES,
    LURAH,
    CAMAT,
    /// A sector office: fishery, farming, transport.
    DINAS,
    DUKCAPIL,
    DISNAKER,
    DISNAKER_KEPALA,
    DINSOS,
    PROVINSI,
    /// Prepares payments; PPK_SKPD verifies, PA_KPA approves.
    PPTK,
    BENDAHARA,
    PPK_SKPD,
    PA_KPA,
    BKAD,
    BUPATI,
    AUDITOR,
    ADMIN;

    /// Whether a region is of the level that they work on, by the parts of its code: `64.09.01.2020` has four. Somebody
    /// with the rights of a village would see a whole regency otherwise.
    public boolean worksIn(String area) {
        int parts = switch (this) {
            case RT -> 6;
            case DESA, KADES, LURAH -> 4;
            case CAMAT -> 3;
            case PROVINSI -> 1;
            case DINAS,
                    DUKCAPIL,
                    DISNAKER,
                    DISNAKER_KEPALA,
                    DINSOS,
                    PPTK,
                    BENDAHARA,
                    PPK_SKPD,
                    PA_KPA,
                    BKAD,
                    BUPATI,
                    AUDITOR,
                    ADMIN -> 2;
        };
        return area.chars().filter(letter -> letter == '.').count() == parts - 1;
    }

    /// Whether they hand in lists.
    public boolean handsInLists() {
        return this == RT || this == DESA || this == DINAS;
    }

    /// Whether they see registry values, with a purpose; the database holds them to it (`sees_registry`).
    public boolean seesRegistry() {
        return this == DUKCAPIL || this == DISNAKER || this == DISNAKER_KEPALA || this == AUDITOR;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> read(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
