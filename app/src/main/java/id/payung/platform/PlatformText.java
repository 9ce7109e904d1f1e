package id.payung.platform;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// The words of the shell around every page, and of the server's start.
public final class PlatformText {
    public static final String SKIP_TO_CONTENT = "Lewati ke isi halaman";
    public static final String MAIN_NAVIGATION = "Menu utama";
    public static final String LEAVE = "Keluar";
    public static final String TO_FIRST_PAGE = "Buka halaman pertama";
    public static final String IS_HELD = "Isian Anda masih ada di sini.";
    public static final String SEND_HELD = "Kirim lagi isian tadi";
    public static final String MENU = "Menu";
    public static final String TO_MEND = "Ada yang perlu diperbaiki";
    public static final String CRUMBS = "Letak halaman ini";
    public static final String PAGES = "Halaman daftar";
    public static final String PAGE_BEFORE = "← Sebelumnya";
    public static final String PAGE_AFTER = "Berikutnya →";
    public static final String STEPS = "Langkah";
    public static final String DONE = "(selesai)";
    public static final String KEYS = "Tombol cepat";
    public static final String KEYS_ON = "Nyalakan tombol cepat";
    public static final String KEYS_OFF = "Matikan tombol cepat";
    public static final String CLOSE = "Tutup";

    static final String JOB_STOPPED =
            "Pekerjaan ini terhenti. Berkas Anda tersimpan. Coba lagi; bila tetap terhenti, hubungi admin.";

    static final String JOB_WAITS_FOR_ROOM =
            "Penyimpanan server penuh. Pekerjaan ini dilanjutkan sendiri setelah ada ruang.";

    private static final String NO_ROOM =
            "Penyimpanan penuh. Tidak ada yang setengah tersimpan. Kosongkan ruang, lalu ulangi perintah ini.";

    private static final String EARLIER_IS_SAFE = "Yang tersimpan sebelumnya tetap aman. ";

    private PlatformText() {}

    /// @param title what happened
    /// @param help what to do now
    record WentWrong(String title, String help) {}

    static WentWrong wentWrong(int status) {
        return switch (status) {
            case 400 -> new WentWrong("Isian tidak terbaca", "Kembali ke halaman tadi, lalu kirim sekali lagi.");
            case 403 ->
                new WentWrong(
                        "Halaman ini di luar hak Anda",
                        "Kembali ke menu. Bila pekerjaan Anda memerlukannya, minta hak kepada admin.");
            case 404 -> new WentWrong("Halaman ini tidak ada", "Periksa alamatnya, atau mulai dari menu.");
            case 405 -> new WentWrong("Halaman ini dibuka dengan cara lain", "Mulai lagi dari menu.");
            case 413 ->
                new WentWrong("Berkas terlalu besar", "Berkas paling besar 50 MB. Bagi menjadi beberapa berkas.");
            case 429 -> new WentWrong("Terlalu banyak permintaan", "Tunggu satu menit, lalu coba lagi.");
            case 503 ->
                new WentWrong(
                        "Data sedang tidak terjangkau",
                        "Yang sudah tersimpan tetap aman. Tunggu sebentar, lalu muat ulang halaman ini.");
            default ->
                new WentWrong(
                        "Permintaan ini gagal diproses",
                        "Yang sudah tersimpan tetap aman. Coba lagi; bila tetap gagal, sebutkan waktunya kepada admin.");
        };
    }

    /// Why a command cannot use a file or a folder.
    public static String unusable(IOException why) {
        if (Outage.tellsOfNoRoom(String.valueOf(why.getMessage()))) {
            return NO_ROOM;
        }
        return switch (why) {
            case NoSuchFileException file -> "Berkas " + file.getFile() + " tidak ada.";
            // A folder of the home says itself what is wrong.
            case AccessDeniedException folder when folder.getReason() != null -> folder.getReason();
            case AccessDeniedException file -> "Berkas " + file.getFile() + " tidak boleh dibaca atau ditulis.";
            case CharacterCodingException _ -> "Berkas ini bukan teks UTF-8.";
            default -> "Berkas tidak dapat dipakai: " + why.getMessage();
        };
    }

    /// Why a command came to nothing that would do its work another time; empty where the program is at fault.
    public static Optional<String> outage(RuntimeException why) {
        return Outage.of(why).map(outage -> switch (outage) {
            case AWAY, BUSY -> "Basis data berhenti menjawab. Tidak ada yang tersimpan; ulangi perintah ini.";
            case UNSURE -> "Basis data berhenti menjawab di saat terakhir. Periksa hasilnya, lalu ulangi bila perlu.";
            case FULL -> NO_ROOM;
        });
    }

    /// @param sent whether something was to be kept
    static WentWrong outage(Outage why, boolean sent) {
        var title = switch (why) {
            case AWAY, UNSURE -> "Basis data sedang tidak menjawab";
            case FULL -> "Penyimpanan server penuh";
            case BUSY -> "Basis data sedang sibuk";
        };
        return new WentWrong(title, (sent ? fateOfSent(why) : "") + EARLIER_IS_SAFE + then(why, sent));
    }

    private static String fateOfSent(Outage why) {
        return switch (why) {
            case AWAY, FULL, BUSY -> "Yang baru Anda kirim belum tersimpan. ";
            case UNSURE -> "Yang baru Anda kirim belum tentu tersimpan. ";
        };
    }

    private static String then(Outage why, boolean sent) {
        return switch (why) {
            case AWAY, BUSY ->
                sent ? "Tunggu sebentar, lalu kirim sekali lagi." : "Tunggu sebentar, lalu muat ulang halaman ini.";
            case UNSURE ->
                sent
                        ? "Tunggu sebentar, buka halaman tadi, dan kirim lagi bila isian Anda belum ada."
                        : "Tunggu sebentar, lalu muat ulang halaman ini.";
            case FULL ->
                sent
                        ? "Beri tahu admin. Kirim sekali lagi setelah ada ruang."
                        : "Beri tahu admin. Muat ulang halaman ini setelah ada ruang.";
        };
    }

    static String rowsShown(Pager pager) {
        return "Baris " + Written.number(pager.first()) + "–" + Written.number(pager.last()) + " dari "
                + Written.number(pager.rows());
    }

    static String of(long done, long total) {
        return Written.number(done) + " dari " + Written.number(total);
    }

    static String happenedAt(String moment) {
        return "Terjadi pukul " + moment + ".";
    }

    static String othersCouldReadAlong(String address) {
        return "payung: alamat " + address
                + " terbuka bagi komputer lain; isi PAYUNG_TLS_CERT dan PAYUNG_TLS_KEY, atau PAYUNG_PROXY.";
    }

    static String unreadableSetting(String setting) {
        return "payung: " + setting + " harus menyebut berkas PEM yang dapat dibaca.";
    }

    static String proxyIsNoAddress(String proxy) {
        return "payung: PAYUNG_PROXY harus berupa alamat IP, bukan \"" + proxy + "\".";
    }

    static String unknownAddress(String address) {
        return "payung: alamat \"" + address + "\" tidak dikenal; periksa PAYUNG_ADDRESS.";
    }

    static String portIsTaken(int port) {
        return "payung: port " + port + " sedang dipakai program lain; pilih yang lain dengan --port.";
    }
}
