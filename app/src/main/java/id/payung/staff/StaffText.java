package id.payung.staff;

import id.payung.region.Regions;
import java.time.Duration;

/// The words around signing in.
final class StaffText {
    static final String SIGN_IN = "Masuk";
    static final String FOR_OFFICERS =
            "Untuk petugas desa, kelurahan, dan dinas yang mengurus perlindungan pekerja rentan.";
    static final String NAME = "Nama pengguna";
    static final String PASSWORD = "Kata sandi";
    static final String NO_ACCOUNT = "Belum punya akun atau lupa kata sandi?";
    static final String ASK_ADMIN =
            "Minta kepada admin kantor Anda. Kata sandi tidak pernah ditanyakan lewat telepon atau pesan.";
    static final String REFUSED = "Nama atau kata sandi tidak cocok. Periksa huruf besar dan kecilnya, lalu coba lagi.";
    static final String LOCKED = "Layar Anda terkunci";
    static final String LOCKED_WHY = "Tidak ada kegiatan selama 15 menit. Isi kata sandi untuk melanjutkan.";
    static final String TYPED_IS_KEPT = "Isian Anda masih ada dan dapat dikirim setelah masuk.";

    static final String GO_ON = "Isian Anda masih ada";
    static final String GO_ON_WHY = "Isian ini tadi belum sampai tersimpan. Kirim sekarang, atau kembali ke menu.";
    static final String SEND = "Kirim sekarang";
    static final String DISCARD = "Kembali ke menu";

    static final String ACCOUNT = "Akun Anda";
    static final String FULL_NAME = "Nama lengkap";
    static final String ROLE = "Peran";
    static final String CHOOSE = "Ganti kata sandi";
    static final String OWES = "Pilih kata sandi Anda sendiri";
    static final String OWES_WHY = "Kata sandi dari admin hanya berlaku satu kali. Gantilah sebelum mulai bekerja.";
    static final String CHOSEN = "Kata sandi sudah diganti";
    static final String BEFORE = "Kata sandi sekarang";
    static final String NEW = "Kata sandi baru";
    static final String NEW_HINT = "Paling sedikit 12 huruf. Beberapa kata yang hanya Anda tahu sudah cukup.";
    static final String AGAIN = "Kata sandi baru, sekali lagi";
    static final String SAVE = "Simpan kata sandi";
    static final String NOT_THE_SAME = "Kedua kata sandi baru tidak sama. Ketik sekali lagi.";
    static final String WRONG_BEFORE = "Kata sandi sekarang tidak cocok. Ketik sekali lagi.";

    private final Regions regions;

    StaffText(Regions regions) {
        this.regions = regions;
    }

    /// Where, what and who: the right end of the bar.
    String visitor(Officer officer) {
        var place = regions.byCode(officer.area())
                .map(village -> village.name() + " · ")
                .orElse("");
        return place + role(officer.role()) + " · " + officer.fullName();
    }

    static String tooOften(Duration wait) {
        long minutes = wait.toSeconds() / 60 + 1;
        return "Terlalu banyak percobaan. Tunggu " + minutes + " menit, lalu coba lagi.";
    }

    static String objection(PasswordRules.Objection objection) {
        return switch (objection) {
            case TOO_SHORT -> "Kata sandi baru terlalu pendek. Pakai paling sedikit 12 huruf.";
            case TOO_LONG -> "Kata sandi baru terlalu panjang. Pakai paling banyak 128 huruf.";
            case COMMON -> "Kata sandi ini dipakai banyak orang. Pilih yang lain.";
            case NEAR_AT_HAND -> "Kata sandi ini memuat nama atau kata yang mudah ditebak. Pilih kata lain.";
            case MONOTONOUS -> "Kata sandi ini mengulang huruf yang sama. Pakai huruf yang beragam.";
        };
    }

    static String role(Role role) {
        return switch (role) {
            case RT -> "Ketua RT";
            case DESA -> "Operator desa";
            case KADES -> "Kepala desa";
            case LURAH -> "Lurah";
            case CAMAT -> "Camat";
            case DINAS -> "Petugas dinas teknis";
            case DUKCAPIL -> "Verifikator Disdukcapil";
            case DISNAKER -> "Petugas Disnakertrans";
            case DISNAKER_KEPALA -> "Kepala Disnakertrans";
            case DINSOS -> "Petugas Dinas Sosial";
            case PROVINSI -> "Petugas provinsi";
            case PPTK -> "PPTK";
            case BENDAHARA -> "Bendahara pengeluaran";
            case PPK_SKPD -> "PPK-SKPD";
            case PA_KPA -> "Pengguna anggaran";
            case BKAD -> "Petugas BKAD";
            case BUPATI -> "Bupati";
            case AUDITOR -> "Pemeriksa";
            case ADMIN -> "Admin";
        };
    }
}
