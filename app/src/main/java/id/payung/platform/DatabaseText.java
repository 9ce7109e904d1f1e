package id.payung.platform;

import java.nio.file.Path;

/// What people read about the database.
final class DatabaseText {
    private DatabaseText() {}

    static String folderOfAnother(Path folder) {
        return "Folder " + folder + " milik pengguna lain. Jalankan Payung sebagai pemilik folder itu.";
    }

    static String openFolder(Path folder) {
        return "Folder " + folder + " dapat dibuka pengguna lain. Tutup dulu: chmod 700 " + folder;
    }

    static String noProgramsForThisMachine() {
        return "Basis data bawaan hanya untuk Linux x86-64. Pakai PostgreSQL sendiri: isi PAYUNG_DATABASE_URL.";
    }

    static String rootCannotStart() {
        return "Basis data bawaan tidak dapat dijalankan oleh root di mesin ini."
                + " Jalankan Payung sebagai pengguna biasa, atau isi PAYUNG_DATABASE_URL.";
    }

    static String otherMajor(Path data, String found) {
        return "Folder " + data + " berisi basis data PostgreSQL " + found
                + ", sedangkan Payung ini memakai PostgreSQL "
                + PostgresPrograms.MAJOR + ". Buat cadangan dengan Payung yang lama (./payung backup),"
                + " lalu pulihkan di sini (./payung restore).";
    }

    static String programFailed(String program, String lastWords, Path log) {
        return "Basis data tidak dapat dijalankan. Pesan terakhir " + program + ": " + lastWords + " Catatan lengkap: "
                + log + ".";
    }

    static String noRoom(Path folder) {
        return "Penyimpanan penuh: tidak ada ruang untuk basis data di " + folder + ". Kosongkan ruang, lalu ulangi.";
    }

    static String diedAtOnce(Path log) {
        return "Basis data berhenti segera setelah dijalankan. Catatan lengkap: " + log + ".";
    }

    static String notAnAddress() {
        return "Isi PAYUNG_DATABASE_URL bukan alamat PostgreSQL. Contoh: postgresql://nama:sandi@server:5432/payung";
    }

    static String noUser() {
        return "Nama pengguna basis data belum ada. Isi PAYUNG_DATABASE_USER dan PAYUNG_DATABASE_PASSWORD.";
    }

    static String tooOld(int found, int oldest) {
        return "Server basis data adalah PostgreSQL " + found + ". Payung perlu PostgreSQL " + oldest
                + " atau lebih baru.";
    }

    static String notUtf8(String found) {
        return "Basis data memakai penyandian " + found + ". Buat basis data baru dengan penyandian UTF8.";
    }

    static String newerSchema(String version) {
        return "Basis data ini sudah dipakai Payung yang lebih baru (tabel versi " + version
                + "). Pakai Payung yang terbaru.";
    }

    static String unusable(DatabaseAddress address, Exception why) {
        return "Basis data " + address + " tidak dapat dipakai: " + why.getMessage();
    }
}
