package id.payung.verification;

import id.payung.finding.FindingCode;
import id.payung.finding.FindingText;
import id.payung.platform.Tone;
import id.payung.platform.Written;
import id.payung.region.Regions;
import id.payung.screening.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The words of the work list.
final class VerificationText {
    static final String LIST = "Calon penerima";
    static final String SEARCH = "Cari sebagian nama, atau NIK 16 angka";
    static final String FIND = "Cari";
    static final String NARROW = "Saring daftar";
    static final String WIDEN = "Hapus semua saringan";
    static final String NOBODY_YET = "Belum ada calon penerima";
    static final String NOBODY_YET_WHY = "Calon muncul di sini setelah daftar usulan dikirim.";
    static final String TO_LISTS = "Buka daftar usulan";
    static final String NOTHING_FOUND = "Tidak ada yang cocok";
    static final String NOTHING_FOUND_WHY =
            "Tidak ada calon dengan saringan ini. Kurangi saringan, atau periksa ejaan nama.";
    static final String NIK_NOT_FOUND = "NIK itu tidak ada pada calon yang dapat Anda lihat";
    static final String NIK_NOT_FOUND_HELP = "Periksa 16 angkanya sekali lagi, atau cari namanya.";
    static final String NIK_NOT_16 = "NIK di KTP ada 16 angka. Periksa angkanya, atau cari namanya.";
    static final String NAMELESS = "(tanpa nama)";
    static final String NOT_STATED = "Tanpa keterangan";

    static final String NAME = "Nama";
    static final String NIK = "NIK";
    static final String AGE = "Umur";
    static final String PLACE = "Desa, RT";
    static final String WORK = "Pekerjaan";
    static final String OUTCOME = "Hasil";
    static final String MATCH = "Padan";
    static final String STATE = "Status";

    private final Regions regions;
    /// Looking a name up in the table of all regions takes a millisecond.
    private final Map<String, String> names = new ConcurrentHashMap<>();

    VerificationText(Regions regions) {
        this.regions = regions;
    }

    /// The name of a region by its code.
    String region(String code) {
        return names.computeIfAbsent(code, one -> regions.nameOf(one).orElse(one));
    }

    static String heading(int total, boolean narrowed) {
        return Written.number(total) + (narrowed ? " calon sesuai saringan" : " calon penerima");
    }

    /// `Babulu Laut RT 04`, as far as it is stated.
    String place(String village, int rt) {
        var name = village.isEmpty() ? "" : region(village);
        return (name + (rt == 0 ? "" : " " + rt(rt))).strip();
    }

    static String rt(int rt) {
        return "RT %02d".formatted(rt);
    }

    /// Full years on a day, empty where nobody knows.
    static String age(@Nullable LocalDate born, LocalDate today) {
        return born == null || born.isAfter(today) ? "" : Long.toString(ChronoUnit.YEARS.between(born, today));
    }

    static String title(Facet facet) {
        return switch (facet) {
            case VILLAGE -> "Desa atau kelurahan";
            case RT -> "RT";
            case WORK -> WORK;
            case STATE -> STATE;
            case AGE -> AGE;
            case OUTCOME -> OUTCOME;
            case CHANGED -> "Perubahan";
            case FINDING -> "Temuan";
            case MATCH -> "Hasil padan";
            case ELIGIBILITY -> "Syarat";
        };
    }

    static String more(Facet facet, int number) {
        return Written.number(number) + " " + title(facet).toLowerCase(Locale.ROOT) + " lainnya";
    }

    /// A value of a facet in words.
    String value(Facet facet, FacetCount value) {
        var code = value.code();
        return switch (facet) {
            case VILLAGE -> code.equals(FacetCodes.NONE) ? NOT_STATED : region(code);
            case RT -> code.equals("0") ? NOT_STATED : rt(Integer.parseInt(code));
            case WORK -> value.typed().isEmpty() ? NOT_STATED : value.typed();
            case STATE -> state(State.of(code));
            case AGE -> age(code);
            case OUTCOME -> outcome(Outcome.valueOf(code.toUpperCase(Locale.ROOT)));
            case CHANGED -> code.isEmpty() ? "Lebih lama" : "Diubah 24 jam terakhir";
            case FINDING -> FindingText.kind(FindingCode.valueOf(code));
            case MATCH -> match(code);
            case ELIGIBILITY -> eligibility(code);
        };
    }

    private static String age(String code) {
        return switch (code) {
            case FacetCodes.NONE -> NOT_STATED;
            case "65" -> "65 tahun ke atas";
            case "0-17" -> "Di bawah 18 tahun";
            default -> code.replace('-', '–') + " tahun";
        };
    }

    static String state(State state) {
        return switch (state) {
            case DRAFT -> "Draf";
            case CHECKED -> "Menunggu desa";
            case VILLAGE_CONFIRMED -> "Menunggu Disdukcapil";
            case IDENTITY_CONFIRMED -> "Menunggu keputusan";
            case DECIDED_YES -> "Melengkapi berkas";
            case DECIDED_NOT_YET -> "Belum disetujui";
            case READY -> "Siap menempati kuota";
            case RETURNED -> "Dikembalikan";
            case WITHDRAWN -> "Ditarik";
        };
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case CLEAR -> "Siap dikirim";
            case LOOK -> "Perlu dilihat";
            case FIX -> "Perlu diperbaiki";
            case DUPLICATE -> "Ganda";
        };
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case CLEAR -> Tone.DONE;
            case LOOK -> Tone.ACT;
            case FIX -> Tone.WRONG;
            case DUPLICATE -> Tone.NOTE;
        };
    }

    static String match(String word) {
        return switch (word) {
            case "exact" -> "Pasti";
            case "probable" -> "Hampir pasti";
            case "ambiguous" -> "Meragukan";
            case "none" -> "Tidak ditemukan";
            default -> "";
        };
    }

    static String eligibility(String word) {
        return switch (word) {
            case "eligible" -> "Memenuhi syarat";
            case "not_yet" -> "Belum memenuhi syarat";
            default -> "Belum dapat dinilai";
        };
    }
}
