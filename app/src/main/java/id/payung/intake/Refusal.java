package id.payung.intake;

/// The words for a list that cannot be read: what is wrong, and what to do.
final class Refusal {
    static final String EMPTY = "Berkas ini kosong. Kirim berkas yang berisi daftar.";
    static final String FOLDER = "Ini folder, bukan berkas. Pilih berkas daftarnya.";
    static final String UNOPENED = "Berkas ini tidak dapat dibuka. Periksa izin berkasnya, lalu coba lagi.";
    static final String PDF = "Ini berkas PDF, bukan tabel. Kirim daftar sebagai Excel (.xlsx) atau CSV.";
    static final String PICTURE = "Ini gambar, bukan tabel. Ketik daftarnya di Excel (.xlsx) atau CSV.";
    static final String DOCUMENT = "Ini dokumen Word, bukan tabel. Salin tabelnya ke Excel (.xlsx), lalu kirim lagi.";
    static final String OLD_EXCEL = "Ini format Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.";
    static final String BINARY_EXCEL = "Ini format Excel biner (.xlsb). Buka di Excel, lalu simpan sebagai .xlsx.";
    static final String ENCRYPTED =
            "Berkas ini terkunci kata sandi. Buka di Excel, hapus kata sandinya, lalu kirim lagi.";
    static final String MACRO = "Berkas ini berisi makro. Simpan sebagai .xlsx tanpa makro, lalu kirim lagi.";
    static final String OPEN_DOCUMENT =
            "Ini format LibreOffice (.ods). Simpan sebagai .xlsx atau CSV, lalu kirim lagi.";
    static final String WEB_PAGE = "Ini halaman web, bukan tabel. Buka di Excel, lalu simpan sebagai .xlsx.";
    static final String ARCHIVE = "Ini arsip ZIP tanpa tabel Excel. Keluarkan daftarnya, lalu kirim satu per satu.";
    static final String BROKEN = "Berkas ini rusak atau terpotong. Simpan lagi di Excel, lalu kirim lagi.";
    static final String SUSPICIOUS =
            "Berkas ini berisi nama bagian yang tidak wajar. Simpan lagi di Excel, lalu kirim lagi.";
    static final String DOCTYPE =
            "Berkas ini berisi perintah tersembunyi (DTD). Simpan lagi di Excel, lalu kirim lagi.";
    static final String BOMB = "Isi berkas ini jauh lebih besar dari ukurannya. Simpan lagi di Excel, lalu kirim lagi.";
    static final String NUL = "Ada karakter rusak (NUL) di baris ini. Hapus isinya, ketik ulang, lalu simpan lagi.";
    static final String ENCODING = "Tulisan di berkas ini tidak terbaca. Simpan sebagai CSV UTF-8, lalu kirim lagi.";
    static final String OPEN_QUOTE =
            "Tanda kutip (\") di baris ini tidak ditutup. Hapus tanda kutip itu, lalu simpan lagi.";
    static final String REFERENCE = "Alamat sel di baris ini tidak wajar. Simpan lagi di Excel, lalu kirim lagi.";
    static final String NO_SHEET = "Tidak ada lembar berisi data. Isi daftarnya, lalu kirim lagi.";

    private Refusal() {}

    static String fileTooLarge(long megabytes) {
        return "Berkas ini lebih besar dari %d MB. Bagi daftarnya menjadi beberapa berkas.".formatted(megabytes);
    }

    static String tooManyParts(int most) {
        return "Berkas ini berisi lebih dari %d bagian. Simpan lagi di Excel, lalu kirim lagi.".formatted(most);
    }

    static String tooMuchText(long megabytes) {
        return "Isi daftar ini lebih dari %d MB. Bagi daftarnya menjadi beberapa berkas.".formatted(megabytes);
    }

    static String cellTooLong(int most) {
        return "Ada sel berisi lebih dari %d huruf. Pendekkan isi sel itu.".formatted(most);
    }

    static String tooManyColumns(int most) {
        return "Baris ini lebih dari %d kolom. Hapus kolom yang tidak perlu.".formatted(most);
    }

    static String tooManyRows(int most) {
        return "Daftar ini lebih dari %d baris. Bagi menjadi beberapa berkas.".formatted(most);
    }

    /// @param seen headers as written, quoted
    static String noList(String seen) {
        return seen.isEmpty()
                ? "Kolom NIK dan nama tidak ditemukan. Beri judul kolom \"NIK\" dan \"Nama\"."
                : "Kolom NIK dan nama tidak ditemukan. Judul yang terbaca: %s. Beri judul kolom \"NIK\" dan \"Nama\"."
                        .formatted(seen);
    }

    static String twoNikColumns(String first, String second) {
        return "Ada dua kolom NIK: \"%s\" dan \"%s\". Kosongkan atau ganti judul kolom yang bukan NIK."
                .formatted(first, second);
    }
}
