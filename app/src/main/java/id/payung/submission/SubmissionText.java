package id.payung.submission;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.finding.FindingText;
import id.payung.finding.Severity;
import id.payung.intake.UnreadableList;
import id.payung.platform.Key;
import id.payung.platform.Written;
import id.payung.region.Regions;
import id.payung.region.Village;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words of lists, from upload to sending.
public final class SubmissionText {
    // Stages of a job.
    static final String READING = "Membaca daftar";
    static final String PROPOSING = "Mengusulkan kuota";
    static final String MATCHING = "Mencocokkan dengan data kependudukan";
    static final String JUDGING = "Memeriksa syarat dan data ganda";
    static final String KEEPING = "Menyimpan hasil";
    static final String WAITING = "Menunggu giliran";

    // The lists of an office.
    static final String LISTS = "Daftar usulan";
    static final String LISTS_LEDE = "Semua daftar kantor Anda, yang terbaru di atas.";
    static final String LISTS_OF_OTHERS = "Daftar yang sudah dikirim dari wilayah Anda, yang terbaru di atas.";
    static final String NO_LISTS = "Belum ada daftar";
    static final String NO_LISTS_WHY =
            "Kantor Anda belum mengunggah daftar. Mulailah dari daftar Excel yang sudah ada.";
    static final String NO_LISTS_YET = "Belum ada daftar yang dikirim dari wilayah Anda.";
    static final String UPLOAD = "Unggah daftar";
    static final String LIST = "Daftar";
    static final String RECEIVED = "Diterima";
    static final String STATE = "Keadaan";
    static final String ROWS = "Baris";
    static final String TO_SEND = "Bisa dikirim";
    static final String TO_MEND = "Harus diperbaiki";
    static final String BEING_CHECKED = "Sedang diperiksa";
    static final String NOT_READ = "Belum terbaca";
    static final String DRAFT = "Belum dikirim";
    static final String SENT = "Terkirim";

    // Uploading.
    static final String UPLOAD_LEDE = "Kirim daftar apa adanya. Setiap baris diperiksa, lalu Anda melihat hasilnya.";
    static final String FILE = "Berkas daftar";
    static final String FILE_HINT =
            "Excel (.xlsx) atau CSV, paling besar 50 MB. Paling sedikit ada kolom NIK dan Nama.";
    static final String ACCEPTED = ".xlsx,.csv,.txt";
    static final String BACK_TO_LISTS = "Kembali ke daftar";
    static final String NO_FILE = "Berkas belum dipilih. Pilih berkas daftar, lalu unggah lagi.";
    static final String EMPTY_FILE = "Berkas ini kosong. Pilih berkas yang berisi daftar.";
    static final String AFTERWARDS = "Yang terjadi setelah ini";
    static final List<String> STEPS = List.of(
            "Anda mendapat nomor pekerjaan dan boleh menutup halaman.",
            "Anda melihat baris yang siap dikirim dan yang harus diperbaiki.",
            "Belum ada yang terkirim sebelum Anda menekan Kirim.");

    // A job.
    static final String STAGE_DONE = "selesai";
    static final String STAGES = "Tahap";
    static final String JOB = "Pekerjaan";
    static final String MAY_LEAVE = "Anda boleh menutup halaman ini. Nomor pekerjaan:";
    static final String RELOAD = "Muat ulang";
    static final String GO_ON = "Lanjut";
    static final String AGAIN = "Ulangi";
    static final String OTHER_FILE = "Unggah berkas lain";
    static final String JOB_DONE = "Selesai diperiksa";
    static final String JOB_FAILED = "Daftar ini belum terbaca";
    static final String JOB_PARKED = "Pemeriksaan terhenti";
    static final String KEPT_FILE = "Berkas Anda tersimpan. Belum ada baris yang masuk, dan tidak ada yang terkirim.";
    static final String DONE_LEDE = "Semua baris sudah diperiksa dan tersimpan.";

    // The result.
    static final String READ = "baris dibaca";
    static final String CLEAR = "siap dikirim";
    static final String LOOK = "perlu dilihat petugas";
    static final String FIX = "harus diperbaiki";
    static final String IN_LIST = "ganda di daftar ini";
    static final String ELSEWHERE = "sudah ada di daftar lain";
    static final String MEND_HERE = "Perbaiki di sini";
    static final String DOWNLOAD = "Unduh daftar dengan catatan";
    static final String ROW = "Baris";
    static final String IN_YOUR_LIST = "Di daftar Anda";
    static final String TO_CHECK = "Yang perlu diperiksa";
    static final String SAME_AS = "Sama dengan";
    static final String RECEIPT = "tanda terima";
    static final String TO_LOOK = "Perlu dilihat petugas";
    static final String DOUBLED = "Ganda di daftar ini";
    static final String DOUBLED_WHY = "Orangnya sama dengan baris lain, jadi baris ini tidak ikut dikirim.";
    static final String ON_ANOTHER = "Sudah ada di daftar lain";
    static final String ON_ANOTHER_WHY = "Baris ini tetap ikut dikirim. Petugas yang menentukan mana yang dipakai.";
    static final String RECEIPT_TITLE = "Tanda terima";
    static final String SIZE = "Ukuran";
    static final String KEPT_AS_IT_CAME = "Berkas asli";
    static final String KEPT_AS_IT_CAME_WORDS = "Tersimpan persis seperti saat diterima.";
    static final String FINGERPRINT = "Sidik (SHA-256)";
    static final String FINGERPRINT_WHY = "Berkas yang sidiknya sama, isinya sama persis.";
    static final String WHOLE_FINGERPRINT = "Sidik lengkap untuk disalin";
    static final String NO_NAME = "(tanpa nama)";
    static final String SAME_FILE = "Berkas ini sudah pernah diunggah";
    static final String SAME_FILE_WHY = "Isinya sama persis, jadi tidak ada yang ditambah. Inilah daftarnya.";
    static final String CAME_BACK = "Daftar ini dikenali dari kolom KODE";
    static final String WITHDRAW = "Tarik baris itu";
    static final String NOTHING_SENT = "Belum ada baris yang bisa dikirim. Perbaiki dulu baris di bawah.";
    static final String ALL_SENT = "Semua baris daftar ini sudah dikirim.";

    // Mending.
    static final String MEND = "Perbaiki baris";
    static final String MEND_LEDE =
            "Cocokkan dengan KTP, ketik yang benar, lalu simpan. Setiap baris disimpan sendiri-sendiri.";
    static final String SAVE = "Simpan baris ini";
    static final String OTHER_CELLS = "Isian lain baris ini";
    static final String NOTHING_TO_MEND = "Tidak ada baris yang harus diperbaiki";
    static final String NOTHING_TO_MEND_WHY = "Semua baris di kelompok ini sudah diperbaiki.";
    static final String TO_RESULT = "Lihat hasil daftar";
    static final String KEYS_OF_MENDING = Key.ENTER + " pindah ke baris berikutnya, Ctrl+" + Key.ENTER
            + " menyimpan. Beberapa sel dari Excel dapat ditempel sekaligus.";
    static final String SAVE_CHANGED = "Simpan # baris yang diubah";
    static final String PASTED = "Terisi # sel. Tekan Ctrl+Z untuk membatalkan.";
    static final String PASTED_OVER = "# baris tempelan tidak muat. Simpan dulu, lalu tempel sisanya.";
    static final String TAKEN_BACK = "Tempelan dibatalkan.";
    static final String SAVED = "Tersimpan: # baris.";
    static final String STILL_TO_MEND = "Tersimpan, tetapi baris ini masih harus diperbaiki.";
    static final String NOT_SAVED =
            "Belum tersimpan. Isian Anda masih di halaman ini. Periksa sambungan, lalu simpan lagi.";
    static final String SIGNED_OUT = "Belum tersimpan, karena Anda sudah keluar. Masuk lagi, lalu simpan di sini.";
    static final String SIGN_IN_AGAIN = "Masuk lagi di jendela baru";
    static final String NOBODY_STATED = "NIK dan nama kosong. Isi paling sedikit salah satunya.";

    /// What a sender must mend, the gravest first where a row has several.
    static final List<String> KINDS = Arrays.stream(FindingCode.values())
            .filter(code -> code.severity() == Severity.FIX)
            .map(Enum::name)
            .toList();

    static final String DOUBLE_IN_LIST = doubled(FindingCode.DUPLICATE_IN_LIST);
    static final String DOUBLE_ELSEWHERE = doubled(FindingCode.DUPLICATE_ELSEWHERE);

    private static final int FEW_SECONDS = 5;
    private static final int A_MINUTE = 60;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .'-]?\\d){5,}");

    private SubmissionText() {}

    private static String doubled(FindingCode code) {
        return FindingText.forSender(new Finding.Duplicate(code, "")).orElseThrow();
    }

    /// A reason may quote what stands where headers should be; numbers of people are kept nowhere in clear.
    static String unreadable(UnreadableList problem) {
        var reason = LONG_NUMBER.matcher(String.valueOf(problem.getMessage())).replaceAll("•••");
        return problem.line() == 0 ? reason : "Baris " + problem.line() + ": " + reason;
    }

    /// Where a row stands.
    static String place(String sheet, int line) {
        var row = "Baris " + Written.number(line);
        return sheet.isEmpty() ? row : row + " (" + sheet + ")";
    }

    /// Whose list it is, for its readers: the village, else the office.
    static String sender(Submission list, Regions regions) {
        return regions.byCode(list.area()).map(Village::name).orElse("Kantor " + list.office());
    }

    /// A list whose file's name is not for this reader.
    static String listOf(String receipt) {
        return "Daftar " + receipt;
    }

    static String jobTitle(String file) {
        return "Memeriksa " + file;
    }

    static String before(int jobs) {
        return jobs == 0
                ? "Giliran Anda berikutnya."
                : "Ada " + Written.number(jobs) + " pekerjaan sebelum daftar ini.";
    }

    static String rowsOf(long done, long total) {
        return Written.number(done) + " dari " + Written.number(total) + " baris";
    }

    /// In steps that do not flicker.
    static String left(long seconds) {
        if (seconds < FEW_SECONDS) {
            return "beberapa detik lagi";
        }
        return seconds < 2 * A_MINUTE
                ? "sekitar " + Math.round((double) seconds / FEW_SECONDS) * FEW_SECONDS + " detik lagi"
                : "sekitar " + Written.number(Math.round((double) seconds / A_MINUTE)) + " menit lagi";
    }

    static String percent(int percent) {
        return "Sudah " + percent + " persen";
    }

    /// One sentence about a list that was read.
    static String title(Counts counts, Results.Standing standing) {
        if (standing.sent() > 0 && standing.toSend() == 0) {
            return Written.number(standing.sent()) + " dari " + Written.number(counts.data()) + " baris sudah dikirim";
        }
        return "Daftar Anda sudah dibaca: " + Written.number(standing.toSend()) + " dari "
                + Written.number(counts.data()) + " baris bisa dikirim";
    }

    static String receivedAt(Instant moment) {
        return "diterima " + Written.moment(moment);
    }

    /// `24,3 KB (24.881 bita)`, in units of 1,024 as file managers count.
    static String size(long bytes) {
        double kilobytes = bytes / 1024.0;
        var rounded = kilobytes < 1024
                ? String.format(Locale.ROOT, "%.1f KB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
        return rounded.replace('.', ',') + " (" + Written.number(bytes) + " bita)";
    }

    static String more(int rows) {
        return "Dan " + Written.number(rows) + " baris lagi; semuanya ada di berkas dengan catatan.";
    }

    static String send(int rows) {
        return "Kirim " + Written.number(rows) + " baris";
    }

    static String wasSent(int rows) {
        return Written.number(rows) + " baris sudah dikirim";
    }

    static final String WAS_SENT_WHY =
            "Petugas akan memeriksanya. Baris yang belum diperbaiki tetap tersimpan dan hanya dilihat kantor Anda.";

    /// What goes along, and what stays.
    static String goesAlong(Counts counts) {
        return "Yang ikut dikirim: siap dikirim, perlu dilihat petugas, dan sudah ada di daftar lain. "
                + (counts.fix() + counts.doubleInList() == 0
                        ? ""
                        : "Sisanya, " + Written.number(counts.fix() + counts.doubleInList())
                                + " baris, tetap tersimpan dan hanya dilihat kantor Anda.");
    }

    /// Lines that are no data, by kind; empty where there are none.
    static Optional<String> skipped(Results.Standing standing) {
        var kinds = new ArrayList<String>();
        add(kinds, standing.skipped("blank"), "baris kosong");
        add(kinds, standing.skipped("title"), "baris judul atau tanda tangan");
        add(kinds, standing.skipped("header"), "baris judul kolom");
        add(kinds, standing.skipped("total"), "baris jumlah");
        add(kinds, standing.skipped("sheets"), "lembar tanpa daftar");
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of("Tidak dihitung sebagai data: " + String.join(", ", kinds) + ".");
    }

    private static void add(List<String> kinds, int number, String words) {
        if (number > 0) {
            kinds.add(Written.number(number) + " " + words);
        }
    }

    /// What a file that came back changed.
    static List<String> cameBack(Results.Standing standing) {
        var all = new ArrayList<String>();
        int known = standing.returned(PlacedRow.Fate.SAME)
                + standing.returned(PlacedRow.Fate.CHANGED)
                + standing.returned(PlacedRow.Fate.SENT);
        all.add(Written.number(known) + " baris dikenali, " + Written.number(standing.returned(PlacedRow.Fate.CHANGED))
                + " di antaranya berubah dan diperiksa lagi.");
        if (standing.returned(PlacedRow.Fate.SENT) > 0) {
            all.add(Written.number(standing.returned(PlacedRow.Fate.SENT))
                    + " baris sudah dikirim sebelumnya, jadi tidak diubah.");
        }
        if (standing.returned(PlacedRow.Fate.NEW) > 0) {
            all.add(Written.number(standing.returned(PlacedRow.Fate.NEW)) + " baris baru ditambahkan.");
        }
        return all;
    }

    static String gone(int rows) {
        return Written.number(rows) + " baris lama tidak ada di berkas terakhir";
    }

    static final String GONE_WHY = "Baris itu tetap ada di daftar ini. Tarik bila memang tidak diusulkan lagi.";

    static String withdrawn(int rows) {
        return Written.number(rows) + " baris sudah ditarik";
    }

    /// Name of a list on its way back.
    static String fileBack(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file + " - catatan" : file.substring(0, dot) + " - catatan" + file.substring(dot);
    }

    static String group(String title, int rows) {
        return title + " · " + Written.number(rows) + " baris";
    }

    /// A kind of what is to be mended.
    ///
    /// @param help what is wrong and how to mend it
    record Kind(String title, String help) {}

    static Kind kind(String code) {
        return switch (code) {
            case "NIK_MISSING" -> new Kind("NIK belum diisi", "Salin 16 angka NIK dari KTP.");
            case "NIK_NOT_16_DIGITS" ->
                new Kind("NIK bukan 16 angka", "NIK di KTP ada 16 angka. Periksa angka yang kurang atau lebih.");
            case "NIK_HAS_LETTERS" -> new Kind("NIK memuat huruf", "Tulis 16 angka sesuai KTP, tanpa huruf.");
            case "NIK_SCIENTIFIC" ->
                new Kind(
                        "Angka NIK hilang oleh Excel",
                        "Excel mengubahnya menjadi bilangan seperti 6,4E+15. Ubah kolom menjadi Teks, lalu tulis lagi.");
            case "NIK_ROUNDED" ->
                new Kind(
                        "NIK dibulatkan oleh Excel",
                        "Excel hanya menyimpan 15 angka, jadi angka terakhir menjadi 0. Tulis lagi sesuai KTP.");
            case "NIK_IMPOSSIBLE" ->
                new Kind("Susunan NIK tidak mungkin", "Ada angka yang salah ketik. Cocokkan 16 angka dengan KTP.");
            case "NIK_IS_KK" ->
                new Kind("Kolom NIK berisi nomor KK", "Nomor KK (kartu keluarga) bukan NIK. Tulis NIK orangnya.");
            case "NAME_MISSING" -> new Kind("Nama belum diisi", "Tulis nama sesuai KTP.");
            default -> new Kind("Perlu diperiksa", "Cocokkan isian dengan KTP.");
        };
    }

    static String cells(Results.Kind kind) {
        int more = kind.rows() - kind.cells().size();
        return String.join(", ", kind.cells()) + (more > 0 ? ", dan " + Written.number(more) + " lagi" : "");
    }

    static String label(String cell) {
        return switch (cell) {
            case "nik" -> "NIK";
            case "name" -> "Nama";
            case "kk" -> "Nomor KK (kartu keluarga)";
            case "birth_place" -> "Tempat lahir";
            case "birth_date" -> "Tanggal lahir";
            case "sex" -> "Jenis kelamin";
            case "mother" -> "Nama ibu kandung";
            case "rt" -> "RT (rukun tetangga)";
            case "rw" -> "RW (rukun warga)";
            case "village" -> "Desa atau kelurahan";
            case "work" -> "Pekerjaan";
            case "income" -> "Penghasilan sebulan";
            default -> throw new IllegalArgumentException("no cell " + cell);
        };
    }

    static Optional<String> inFile(Optional<String> text) {
        return text.map(typed -> typed.isEmpty() ? "Di berkas: kosong" : "Di berkas: " + typed);
    }

    /// What mending a row came to.
    static String mended(String place, Mending.Outcome outcome) {
        return switch (outcome) {
            case CLEAR -> place + " siap dikirim";
            case LOOK -> place + " bisa dikirim; petugas akan melihatnya";
            case FIX -> place + " tersimpan, tetapi masih harus diperbaiki";
            case DOUBLE -> place + " tersimpan; orangnya sudah ada di daftar";
        };
    }
}
