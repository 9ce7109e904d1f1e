package id.payung.verification;

import id.payung.finding.FindingCode;
import id.payung.finding.FindingText;
import id.payung.finding.Severity;
import id.payung.platform.Key;
import id.payung.platform.Tone;
import id.payung.platform.Written;
import id.payung.region.Regions;
import id.payung.screening.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static final String CHOSEN = "Pilihan Anda sekarang";
    static final String NAMELESS = "(tanpa nama)";
    static final String NOT_STATED = "Tanpa keterangan";

    static final String NAME = "Nama";
    static final String NIK = "NIK";
    static final String AGE = "Umur";
    static final String PLACE = "Desa, RT";
    static final String RT_AND_PLACE = "RT, desa";
    static final String WORK = "Pekerjaan";
    static final String OUTCOME = "Hasil";
    static final String MATCH = "Padan";
    static final String STATE = "Status";

    static final List<Key> KEYS = List.of(
            new Key("/", "cari", "Pindah ke kotak pencarian"),
            new Key("j", "turun", "Pindah ke baris berikutnya"),
            new Key("k", "naik", "Pindah ke baris sebelumnya"),
            new Key(Key.ENTER, "buka", "Buka baris yang dipilih"),
            new Key("?", "bantuan", "Buka atau tutup daftar tombol ini"));

    static final String BORN = "Tanggal lahir";
    static final String SEX = "Jenis kelamin";
    static final String MOTHER = "Ibu kandung";
    static final String KK = "Nomor KK";

    static final String TYPED = "Yang diketik";
    static final String COMPARED = "Yang diketik dan yang tercatat";
    static final String FIELD = "Data";
    static final String REGISTRY = "Data kependudukan";
    static final String NOT_TYPED = "tidak diketik";
    static final String LOOK = "Lihat data kependudukan";
    static final String LOOK_WHY = "Nilainya tampil setelah Anda menyebut keperluan. Setiap kali melihat tercatat.";
    static final String LOOKED = "Data kependudukan sedang tampil";
    static final String LOOKED_HELP = "Keperluan Anda sudah tercatat. Data ini hilang lagi saat halaman ditutup.";
    static final String SHOW = "Tampilkan data";
    static final String HIDE = "Tutup data";
    static final String PURPOSE = "Untuk keperluan apa?";
    static final String OWN_WORDS = "Keperluan lainnya";
    static final String OWN_WORDS_HINT = "Isi bila memilih Lainnya. Jangan tulis NIK atau nomor telepon.";
    static final String SURE_OF_PERSON = "Memastikan orangnya";
    static final String ANSWER_PROPOSER = "Menjawab pertanyaan pengusul";
    static final String OBJECTION = "Menangani keberatan atau perbaikan data";
    static final String OTHER_PURPOSE = "Lainnya";
    static final String CHOOSE_PURPOSE = "Keperluan belum dipilih. Pilih salah satu.";
    static final String SAY_PURPOSE = "Keperluan lainnya belum jelas. Tulis 10 sampai 200 huruf.";
    static final String NO_NUMBERS = "Keperluan memuat nomor. Tulis dengan kata saja.";
    static final String NOBODY_NAMED =
            "Belum ada orang yang pasti di data kependudukan, jadi belum ada yang dapat dibandingkan.";

    static final String WEIGHTS = "Dasar kecocokan";
    static final String SUM = "Jumlah";
    static final String WEIGHTS_WHY =
            "Angka di atas nol mendukung, di bawah nol menyangkal. Tiap tambahan 1 menggandakan peluang.";
    static final String RULES = "Syarat";
    static final String RULES_UNKNOWN = "Syarat belum dapat dinilai, karena orangnya belum pasti.";
    static final String ALL_RULES = "Semua aturan";
    static final String FINDINGS = "Temuan";
    static final String NO_FINDINGS = "Tidak ada temuan.";
    static final String NOTE = "Yang perlu diperiksa pengusul";
    static final String SEAT = "Kuota";
    static final String NO_SEAT = "Belum diusulkan menempati kuota.";
    static final String JOURNEY = "Perjalanan";
    static final String NOW = "Sekarang";
    static final String PROPOSED_ELSEWHERE = "Orang ini sudah diusulkan di tempat lain.";
    static final String IS_DOUBLE = "Orang ini sudah ada di baris lain.";
    static final String TO_KEPT = "Buka baris yang dipakai";

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

    /// `RT 04 Babulu Laut`: where lines are cut off at their ends, the RT stays.
    String rtAndPlace(String village, int rt) {
        var name = village.isEmpty() ? "" : region(village);
        return ((rt == 0 ? "" : rt(rt) + " ") + name).strip();
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
            case NEAR -> "Jumlah kandidat";
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
            case NEAR -> near(code);
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

    private static String near(String code) {
        return switch (code) {
            case "0" -> "Tidak ada yang mirip";
            case "3" -> "3 orang atau lebih";
            default -> code + " orang";
        };
    }

    static String eligibility(String word) {
        return switch (word) {
            case "eligible" -> "Memenuhi syarat";
            case "not_yet" -> "Belum memenuhi syarat";
            default -> "Belum dapat dinilai";
        };
    }

    // The case.

    /// Who: name, age, work, place, as far as they were typed.
    String somebody(CaseFile.Typed typed, LocalDate today) {
        var years = age(typed.born(), today);
        return Stream.of(
                        typed.name().isEmpty() ? NAMELESS : typed.name(),
                        years.isEmpty() ? "" : years + " tahun",
                        typed.work().toLowerCase(Locale.ROOT),
                        place(typed.village(), typed.rt()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String proposed(CaseFile.Origin origin) {
        var row = origin.sheet().isEmpty() ? "" : " lembar " + origin.sheet();
        return "Diusulkan " + sender(origin.sender()) + " lewat daftar " + origin.receipt() + "," + row + " baris "
                + origin.line() + ".";
    }

    private String sender(CaseFile.Sender sender) {
        var area = sender.area();
        if (area.length() < 13) {
            return "dinas teknis";
        }
        var village = (area.charAt(9) == '1' ? "Kelurahan " : "Desa ") + region(area.substring(0, 13));
        return area.length() == 13 ? village : "Ketua RT di " + village;
    }

    /// What comes next, and from whom.
    static String next(CaseFile.Standing standing) {
        return switch (standing.state()) {
            case DRAFT ->
                standing.outcome() == Outcome.FIX
                        ? "Menunggu pengusul memperbaiki baris ini."
                        : "Menunggu pengusul mengirim daftarnya.";
            case CHECKED -> "Menunggu kepala desa atau lurah mengonfirmasi.";
            case VILLAGE_CONFIRMED -> "Menunggu Disdukcapil memastikan orangnya.";
            case IDENTITY_CONFIRMED -> "Menunggu Disnakertrans memutuskan.";
            case DECIDED_YES -> "Menunggu Disnakertrans melengkapi berkas.";
            case DECIDED_NOT_YET -> "Belum dapat diterima. Disnakertrans dapat memeriksa lagi.";
            case READY -> "Siap menempati kuota.";
            case RETURNED -> "Dikembalikan. Menunggu pengusul memperbaiki.";
            case WITHDRAWN -> "Ditarik oleh pengusul.";
        };
    }

    static String step(State to) {
        return switch (to) {
            case DRAFT -> "Menjadi draf";
            case CHECKED -> "Dikirim ke kabupaten";
            case VILLAGE_CONFIRMED -> "Dikonfirmasi desa atau kelurahan";
            case IDENTITY_CONFIRMED -> "Orangnya dipastikan";
            case DECIDED_YES -> "Disetujui Disnakertrans";
            case DECIDED_NOT_YET -> "Belum disetujui Disnakertrans";
            case READY -> "Berkas lengkap, siap menempati kuota";
            case RETURNED -> "Dikembalikan kepada pengusul";
            case WITHDRAWN -> "Ditarik pengusul";
        };
    }

    static String received(String receipt) {
        return "Daftar " + receipt + " diterima";
    }

    static String judged() {
        return "Dipadankan dan diperiksa mesin";
    }

    static String sex(String letter) {
        return switch (letter) {
            case "L" -> "Laki-laki";
            case "P" -> "Perempuan";
            default -> "";
        };
    }

    static String agreement(Comparison.Agreement agreement) {
        return switch (agreement) {
            case SAME -> "sesuai";
            case DIFFERS -> "tidak sesuai";
            case UNKNOWN -> "tidak dibandingkan";
        };
    }

    static Tone tone(Comparison.Agreement agreement) {
        return switch (agreement) {
            case SAME -> Tone.DONE;
            case DIFFERS -> Tone.ACT;
            case UNKNOWN -> Tone.WAIT;
        };
    }

    static String verdict(Rules.Verdict verdict) {
        return switch (verdict) {
            case MET -> "terpenuhi";
            case LOOK -> "perlu dilihat";
            case NOT_MET -> "belum terpenuhi";
            case NOT_STATED -> "belum ada data";
        };
    }

    static Tone tone(Rules.Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.DONE;
            case LOOK -> Tone.ACT;
            case NOT_MET -> Tone.WRONG;
            case NOT_STATED -> Tone.WAIT;
        };
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case INFO -> Tone.NOTE;
            case LOOK -> Tone.ACT;
            case FIX -> Tone.WRONG;
        };
    }

    static String met(long taking, int funds) {
        return taking == 0 ? "Belum memenuhi syarat" : "Memenuhi syarat " + taking + " dari " + funds + " sumber dana";
    }

    /// A clause as a sentence.
    static String sentence(String clause) {
        return clause.isEmpty() ? "" : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    static String weight(CaseFile.Weight weight) {
        return switch (weight.field()) {
            case "nik" -> nik(weight.level());
            case "name" ->
                switch (weight.level()) {
                    case "equal" -> "Nama sama";
                    case "agrees" -> "Nama mirip";
                    default -> "Nama berbeda";
                };
            case "birth_date" -> born(weight.level());
            case "sex" -> weight.level().equals("same") ? "Jenis kelamin sama" : "Jenis kelamin berbeda";
            case "kk" -> weight.level().equals("same") ? "Nomor KK sama" : "Nomor KK berbeda";
            case "place" ->
                switch (weight.level()) {
                    case "same_rt" -> "Desa dan RT sama";
                    case "same_village" -> "Desa sama";
                    default -> "Desa berbeda";
                };
            case "mother" -> weight.level().equals("same") ? "Ibu kandung sama atau mirip" : "Ibu kandung berbeda";
            default -> "Peluang awal, sebelum membandingkan";
        };
    }

    private static String nik(String level) {
        return switch (level) {
            case "same" -> "NIK sama";
            case "one_slip" -> "NIK beda satu angka";
            case "of_family" -> "NIK milik keluarga serumah";
            case "same_but_serial" -> "NIK sama kecuali nomor urut";
            case "is_kk" -> "NIK berisi nomor KK";
            default -> "NIK berbeda";
        };
    }

    private static String born(String level) {
        return switch (level) {
            case "same" -> "Tanggal lahir sama";
            case "swapped" -> "Tanggal dan bulan lahir tertukar";
            case "year_off" -> "Tahun lahir meleset";
            case "one_digit" -> "Tanggal lahir beda satu angka";
            case "year_only" -> "Tahun lahir sama";
            default -> "Tanggal lahir berbeda";
        };
    }

    static String probability(double probability) {
        return "kemungkinan "
                + String.format(Locale.ROOT, "%.2f", probability * 100).replace('.', ',') + " %";
    }

    static String seat(CaseFile.Place place) {
        return place.fund() == null
                ? "Daftar tunggu, urutan " + Written.number(place.rank()) + "."
                : "Diusulkan menempati kuota " + Written.number(place.seat()) + ", " + place.fund() + ".";
    }

    static String only(String funds) {
        return "Khusus " + funds;
    }
}
