package id.payung;

import id.payung.platform.Actor;
import id.payung.platform.Owner;
import id.payung.platform.Written;
import id.payung.region.Regions;
import java.net.URI;
import java.nio.file.Path;

/// The words of the service around its pages.
final class ServiceText {
    static final String FIRST_POLICY = "Kebijakan bawaan (PPU 2026) diberlakukan. Ganti dengan ./payung policy enact.";
    static final String NOBODY_YET =
            "Belum ada petugas. Tambahkan yang pertama: ./payung officer add NAMA --role admin --name \"NAMA LENGKAP\"";

    static final String CUT_OFF = "Dihentikan. Yang belum selesai dikerjakan lagi lain kali.";

    static final String MAKING_PEOPLE = "Membuat penduduk rekaan";
    static final String LOADING = "Memuat data ke basis data";
    static final String CHECKING = "Memeriksa 54 daftar usulan";
    static final String SENDING = "Mengirim daftar";
    static final String PROPOSING = "Mengusulkan kuota";

    private static final String DEFAULT_REGION = "64.09";
    private static final String FREE =
            "Kepesertaan gratis, tanpa potongan. Ada yang meminta uang? Laporkan ke Disnakertrans.";
    private static final String FICTIONAL = "Peragaan: semua orang di sini rekaan. ";

    private ServiceText() {}

    static Owner owner(Installation installation) {
        return owner(installation, "");
    }

    static Owner demonstration(Installation installation) {
        return owner(installation, FICTIONAL);
    }

    private static Owner owner(Installation installation, String before) {
        var region = installation
                .work()
                .as(
                        Actor.MACHINE,
                        "menyiapkan layanan",
                        () -> installation
                                .policies()
                                .inForce()
                                .map(version -> version.policy().heading().region())
                                .orElse(DEFAULT_REGION));
        return new Owner(Regions.indonesia().nameOf(region).orElse(region), before + FREE);
    }

    static String serves(URI address) {
        return "Payung melayani di " + address + " (Ctrl-C untuk berhenti).";
    }

    static String isDemonstration(Path home) {
        return "Basis data di " + home + " adalah peragaan. Pakai PAYUNG_HOME lain untuk data sungguhan.";
    }

    static String isNoDemonstration(Path home) {
        return "Basis data di " + home + " bukan peragaan, jadi dibiarkan. Pakai PAYUNG_HOME lain untuk peragaan.";
    }

    static String areaOfOtherLevel(String role, String area) {
        return "Peran " + role + " tidak bekerja di wilayah " + area + ". Sebutkan wilayahnya dengan --area.";
    }

    static String nameIsTaken(String name) {
        return "Petugas bernama " + name + " sudah ada atau pernah ada. Pilih nama lain.";
    }

    static String enacted(long version) {
        return "Kebijakan versi " + version + " berlaku sejak sekarang.";
    }

    static String olderThan(int budgetYear) {
        return "Kebijakan ini lebih lama dari yang berlaku, untuk tahun anggaran " + budgetYear
                + ". Tidak diberlakukan.";
    }

    static String isRunning(Path home) {
        return "Peragaan di " + home + " sedang berjalan. Hentikan dahulu dengan Ctrl-C, lalu ulangi.";
    }

    static String signIns(Path file) {
        return "Masuk dengan salah satu akun berikut (juga ada di " + file + "):";
    }

    static String rehearsed(int asked, int unanswered) {
        return Written.number(asked) + " halaman dibuka, " + Written.number(unanswered) + " tidak menjawab.";
    }

    static String notDone(String number, String problem) {
        return "Pekerjaan " + number + " tidak selesai: " + problem;
    }
}
