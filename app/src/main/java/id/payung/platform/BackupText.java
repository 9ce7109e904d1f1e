package id.payung.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What people read about backups.
final class BackupText {
    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm.ss 'WITA'", INDONESIAN)
            .withZone(ZONE);

    private BackupText() {}

    static String written(Path file, long bytes) {
        return String.format(INDONESIAN, "Cadangan selesai: %s (%,d byte).", file, bytes);
    }

    static String content(BackupManifest manifest) {
        return String.format(
                INDONESIAN,
                "Isi: %,d baris dalam %d tabel, versi tabel %s, PostgreSQL %s.",
                manifest.rows(),
                manifest.tables().size(),
                manifest.schema(),
                manifest.postgres());
    }

    static String recoveryPoint(Instant at) {
        return "Titik pemulihan: " + TIME.format(at) + ". Semua yang tersimpan sebelum saat itu ada di dalamnya.";
    }

    static String keepKeys(Path keys) {
        return "Salin folder " + keys + " dan simpan di tempat lain. Tanpa kunci di situ cadangan tidak dapat dibuka.";
    }

    static String restored(Path file) {
        return "Pemulihan selesai dari " + file + ".";
    }

    static String before(Path file) {
        return "Isi basis data sebelum pemulihan disimpan di " + file + ".";
    }

    static String notWritten(Exception why) {
        return "Cadangan tidak dapat dibuat: " + inWords(why);
    }

    private static String inWords(Exception why) {
        return why instanceof IOException file ? PlatformText.unusable(file) : String.valueOf(why.getMessage());
    }

    static String newKey(Path folder) {
        return "Perhatian: kunci cadangan baru dibuat. Cadangan lama di " + folder + " tidak terbuka dengannya.";
    }

    static String exists(Path file) {
        return "Berkas " + file + " sudah ada. Pilih nama lain.";
    }

    static String noTables() {
        return "Basis data masih kosong. Belum ada yang dapat dicadangkan.";
    }

    static String noKey(Path file) {
        return "Kunci cadangan " + file + " tidak ada. Letakkan salinan folder \"keys\" di sana, lalu ulangi.";
    }

    static String brokenKey(Path file) {
        return "Kunci cadangan " + file + " rusak. Ganti dengan salinan yang disimpan terpisah.";
    }

    static String otherKey(Path file) {
        return "Cadangan " + file + " dibuat dengan kunci lain. Pakai berkas " + BackupKey.FILE + " dari waktu itu.";
    }

    static String noBackup(Path file) {
        return "Berkas " + file + " bukan cadangan Payung.";
    }

    static String unreadable(Path file) {
        return "Berkas " + file + " tidak ada atau tidak boleh dibaca.";
    }

    static String damaged(Path file) {
        return "Cadangan " + file + " rusak, terpotong, atau diubah. Pakai cadangan lain. Basis data tidak disentuh.";
    }

    static String notEmpty() {
        return "Basis data sudah berisi tabel. Pakai --replace untuk menggantinya; isinya dicadangkan dahulu.";
    }

    static String inUse() {
        return "Payung masih berjalan di basis data ini. Hentikan dahulu, lalu ulangi.";
    }

    static String differs(String table) {
        return "Tabel " + table + " tidak sama dengan cadangan setelah dipulihkan. Pemulihan dibatalkan.";
    }

    static String notRestored(Exception why) {
        return "Cadangan tidak dapat dipulihkan: " + inWords(why);
    }

    static String unfinishedRestore(String backup) {
        return "Pemulihan dari " + backup + " belum selesai. Ulangi: ./payung restore " + backup;
    }
}
