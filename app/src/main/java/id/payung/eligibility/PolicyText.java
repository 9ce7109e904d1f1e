package id.payung.eligibility;

import id.payung.money.Rupiah;
import java.util.Collection;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What a policy file's reader says to people, and each rule in one sentence, in Indonesian.
public final class PolicyText {
    private PolicyText() {}

    // The file as a whole.

    static String tooLarge(int characters) {
        return "berkas terlalu besar; paling banyak " + grouped(characters) + " karakter";
    }

    static String notYaml(String problem) {
        return "bukan YAML yang benar (" + problem + "). Periksa spasi, tanda kutip, dan titik dua di baris ini";
    }

    static String tooDeep() {
        return "terlalu banyak tingkat di dalam tingkat";
    }

    static String oneDocument() {
        return "satu berkas memuat satu kebijakan; hapus baris --- dan sesudahnya";
    }

    static String noAnchors() {
        return "tanda & dan * (rujukan YAML) tidak dipakai; tulis nilainya lengkap di sini";
    }

    static String noPolicy() {
        return "tidak ada kebijakan di berkas ini; mulai dengan baris \"policy: nama-kebijakan\"";
    }

    // Keys and values.

    static String duplicateKey(String key) {
        return "kunci \"" + key + "\" tertulis dua kali; hapus salah satu";
    }

    static String unknownKey(String key, Collection<String> known) {
        return "kunci \"" + key + "\" tidak dikenal di sini; yang dikenal: " + String.join(", ", known);
    }

    static String missing(String key) {
        return "kunci \"" + key + "\" belum diisi";
    }

    static String notText(String key, String value) {
        return "\"" + key + "\" harus berupa teks, tertulis \"" + value + "\". Beri tanda kutip bila perlu";
    }

    static String notNumber(String key, String value) {
        return "\"" + key + "\" harus bilangan bulat tanpa titik, tertulis \"" + value + "\"";
    }

    static String notMap(String key, String value) {
        return "\"" + key + "\" harus berisi pasangan kunci dan nilai, tertulis \"" + value + "\"";
    }

    static String notList(String key) {
        return "\"" + key + "\" harus berupa daftar yang tidak kosong";
    }

    static String outOfRange(String key, int from, int to, String value) {
        return "\"" + key + "\" harus antara " + grouped(from) + " dan " + grouped(to) + ", tertulis " + value;
    }

    static String unknownValue(String key, String value, Collection<String> known) {
        return "\"" + value + "\" tidak dikenal untuk \"" + key + "\"; yang dikenal: " + String.join(", ", known);
    }

    static String twice(String key, String value) {
        return "\"" + value + "\" tertulis dua kali pada \"" + key + "\"";
    }

    static String badName(String name) {
        return "nama \"" + name + "\" hanya boleh huruf kecil, angka, dan tanda hubung";
    }

    static String notMonth(String key, String value) {
        return "\"" + key + "\" harus bulan seperti 2026-01, tertulis \"" + value + "\"";
    }

    // What does not fit together.

    static String ageRange(int from, int below) {
        return "usia \"from\" (" + from + ") harus di bawah \"below\" (" + below + ")";
    }

    static String monthsTurned() {
        return "bulan \"until\" lebih awal dari \"from\"";
    }

    static String tariffsOverlap(String payer) {
        return "dua tarif \"" + payer + "\" berlaku pada bulan yang sama";
    }

    static String noTariff(String payer, int year) {
        return "tarif untuk pembayar \"" + payer + "\" tidak mencakup seluruh tahun " + year;
    }

    static String orderIncomplete(String fund) {
        return "sumber dana \"" + fund + "\" belum ada di \"order\"";
    }

    static String tooManyFunds(int most) {
        return "paling banyak " + most + " sumber dana";
    }

    static String badArea(String code) {
        return "\"" + code + "\" bukan kode wilayah seperti 64.09 atau 64.09.01.1001";
    }

    static String foreignArea(String code, String region) {
        return "wilayah " + code + " tidak terletak di " + region;
    }

    static String unknownArea(String code) {
        return "wilayah " + code + " tidak ada";
    }

    static String oneScope() {
        return "isi salah satu: \"area\" atau \"sector\"";
    }

    static String noNumbers() {
        return "isi \"at_least\", \"at_most\", atau keduanya";
    }

    static String capBelowMinimum(int atMost, int atLeast) {
        return "batas \"at_most\" (" + grouped(atMost) + ") di bawah minimum \"at_least\" (" + grouped(atLeast) + ")";
    }

    static String minimaAboveCap(String outer, long minima, int cap) {
        return "jumlah minimum di dalam " + outer + " (" + grouped(minima) + ") melebihi batasnya (" + grouped(cap)
                + ")";
    }

    static String minimaAboveSeats(long minima, Fund fund) {
        return "jumlah minimum (" + grouped(minima) + ") melebihi kuota " + fund.name() + " (" + grouped(fund.seats())
                + ")";
    }

    static String areasAndSectors() {
        return "batas per sektor tidak bisa dipakai bersama batas per wilayah: hasil terbaik tidak bisa dijamin."
                + " Pakai salah satu saja";
    }

    static String lastPriority() {
        return "kelas prioritas terakhir harus tanpa syarat, supaya setiap orang punya kelas";
    }

    static String unreachablePriority() {
        return "kelas tanpa syarat ini mengambil semua orang; kelas sesudahnya tidak terpakai";
    }

    // Expressions.

    static String expressionNotUsable() {
        return "ungkapan ini tidak dapat dijalankan";
    }

    static String unknownWord(String fact, String word, Collection<String> words) {
        return "fakta \"" + fact + "\" tidak pernah bernilai \"" + word + "\"; yang mungkin: "
                + String.join(", ", words);
    }

    /// CEL words its own faults, in English; the commonest gets our sentence.
    static String cel(String message) {
        var undeclared = "undeclared reference to '";
        if (message.startsWith(undeclared)) {
            var name = message.substring(undeclared.length(), message.indexOf('\'', undeclared.length()));
            return "fakta \"" + name + "\" tidak dikenal; daftarnya ada di docs/api/facts.md";
        }
        return "ungkapan salah: " + message;
    }

    // A policy in words.

    static String rhythm(Policy.Rhythm rhythm) {
        return "Tahun anggaran %d, batas usulan tanggal %d, penggantian tiap %d bulan."
                .formatted(rhythm.budgetYear(), rhythm.cutOffDay(), rhythm.replacementMonths());
    }

    static String premium(Rupiah premium) {
        return "iuran " + premium + " per orang per bulan";
    }

    static String rule(Rule rule) {
        return rule(rule, code -> code);
    }

    /// One rule as people read it.
    ///
    /// @param areaName name of an area by its code
    public static String rule(Rule rule, UnaryOperator<String> areaName) {
        return switch (rule) {
            case AgeRule age -> "Usia %d tahun sampai sebelum %d tahun".formatted(age.from(), age.below());
            case AliveRule alive -> "Masih hidup";
            case ResidenceRule home when home.months() == 0 -> "Penduduk " + areaName.apply(home.area());
            case ResidenceRule home ->
                "Penduduk " + areaName.apply(home.area()) + " paling sedikit " + home.months() + " bulan";
            case NoOtherCoverRule cover -> "Belum menjadi peserta aktif BPJS Ketenagakerjaan";
            case OccupationRule occupation ->
                "Bukan "
                        + occupation.excluded().stream()
                                .map(PolicyText::work)
                                .sorted()
                                .collect(Collectors.joining(", "));
            case IncomeRule income -> "Penghasilan paling banyak " + income.atMost() + " sebulan";
            case DecileRule decile -> "Desil paling tinggi " + decile.atMost();
            case ExpressionRule expression -> expression.name() + ": " + expression.expression();
        };
    }

    /// A reason of the occupation table as people call it.
    public static String work(String reason) {
        return switch (reason) {
            case "civil-servant" -> "ASN";
            case "military" -> "TNI";
            case "police" -> "Polri";
            case "official" -> "pejabat negara atau daerah";
            case "wage-earner" -> "penerima upah";
            case "student" -> "pelajar atau mahasiswa";
            case "retired" -> "pensiunan";
            case "professional" -> "profesi berizin";
            case "fisher" -> "nelayan";
            case "deckhand" -> "buruh nelayan";
            case "farmer" -> "petani atau pekebun";
            case "farmhand" -> "buruh tani";
            case "livestock" -> "peternak";
            case "construction" -> "pekerja bangunan";
            case "mason" -> "tukang batu";
            case "carpenter" -> "tukang kayu";
            case "welder" -> "tukang las";
            case "mechanic" -> "mekanik";
            case "transport" -> "pekerja angkutan";
            case "driver" -> "sopir";
            case "vendor", "trade" -> "pedagang";
            case "domestic" -> "pekerja rumah tangga";
            case "casual" -> "buruh harian";
            default -> reason;
        };
    }

    static String limit(Limit limit, Policy policy) {
        var fund = limit.fund().isEmpty()
                ? "semua sumber dana"
                : policy.funds().get(limit.fund().getAsInt()).name();
        var atLeast = limit.atLeast() == 0 ? "" : ", paling sedikit " + grouped(limit.atLeast());
        var atMost = limit.atMost() == Integer.MAX_VALUE ? "" : ", paling banyak " + grouped(limit.atMost());
        return limit.scope().key() + ", " + fund + atLeast + atMost;
    }

    static String uniform(RuleCoverage.Uniform uniform) {
        var rule = uniform.fund().name() + ", aturan \"" + uniform.rule().name() + "\": ";
        return rule
                + switch (uniform.verdict()) {
                    case MET_BY_ALL -> "dipenuhi semua orang. Periksa apakah aturan ini bekerja.";
                    case MET_BY_NONE -> "tidak dipenuhi siapa pun. Periksa apakah aturan ini benar.";
                    case STATED_BY_NOBODY -> "datanya tidak ada pada siapa pun.";
                };
    }

    static String notUtf8() {
        return "berkas bukan teks UTF-8; simpan ulang sebagai UTF-8";
    }

    static String noFile() {
        return "berkas tidak dapat dibaca; periksa nama dan izinnya";
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
