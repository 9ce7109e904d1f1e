package id.payung.policy;

import id.payung.eligibility.Fund;
import id.payung.eligibility.Limit;
import id.payung.eligibility.Policy;
import id.payung.eligibility.PolicyText;
import id.payung.eligibility.Rule;
import id.payung.eligibility.Tariff;
import id.payung.money.Month;
import id.payung.platform.Head;
import id.payung.platform.Written;
import id.payung.region.Regions;
import java.util.List;

/// The words around the rules in force; the sentence of each rule is the policy's own.
final class PoliciesText {
    static final String RULES = "Aturan yang berlaku";
    static final String NONE = "Belum ada aturan yang berlaku";
    static final String NONE_WHY =
            "Disnakertrans memberlakukan kebijakan lebih dahulu. Setelah itu daftar dapat diperiksa.";
    static final String LEDE =
            "Setiap usulan diperiksa dengan aturan ini. Nama yang belum memenuhi dilihat petugas, lalu petugas memutuskan.";

    static final String VERSION = "Versi";
    static final String SINCE = "Berlaku sejak";
    static final String YEAR = "Tahun anggaran";
    static final String REGION = "Wilayah";
    static final String CUT_OFF = "Batas usulan";
    static final String REPLACEMENT = "Penggantian peserta";
    static final String HASH = "Sidik berkas (SHA-256)";
    static final String SEED = "Benih undian";

    static final String FUNDS = "Sumber dana, menurut urutan pengisian";
    static final String FUNDS_NOTE = "Kuota sumber dana pertama diisi lebih dahulu, lalu berikutnya.";
    static final String PRIORITIES = "Siapa didahulukan";
    static final String PRIORITIES_NOTE = "Kelas pertama yang cocok berlaku bagi seseorang.";
    static final String TIES = "Bila dua orang sama dalam segala hal";
    static final String TIES_WHY =
            "Urutannya diundi dengan benih di bawah ini. Benih diumumkan sebelum daftar ditutup, jadi hasilnya dapat"
                    + " dihitung ulang siapa saja.";
    static final String LIMITS = "Batas dan jumlah paling sedikit";
    static final String NO_LIMITS = "Tidak ada batas menurut wilayah atau pekerjaan.";
    static final String TARIFFS = "Iuran satu orang sebulan";
    static final String TARIFFS_NOTE = "JKK adalah jaminan kecelakaan kerja. JKM adalah jaminan kematian.";

    static final List<Head> FUND_HEADS = List.of(
            Head.of("Sumber dana"), Head.number("Kuota"), Head.of("Dibayar oleh"), Head.number("Iuran sebulan"));
    static final List<Head> RULE_HEADS = List.of(Head.of("Syarat"), Head.of("Dasar hukum"));
    static final List<Head> TARIFF_HEADS = List.of(
            Head.of("Berlaku"), Head.number("JKK"), Head.number("JKM"), Head.number("Jumlah"), Head.of("Dasar hukum"));

    private final Regions regions;

    PoliciesText(Regions regions) {
        this.regions = regions;
    }

    static String number(long number) {
        return Written.number(number);
    }

    /// A province's name in the table of regions does not say that it is one.
    String area(String code) {
        var name = regions.nameOf(code).orElse(code);
        return code.contains(".") ? name : "Provinsi " + name;
    }

    String rule(Rule rule) {
        return PolicyText.rule(rule, this::area);
    }

    static String rulesOf(Fund fund) {
        return "Syarat " + fund.title();
    }

    static String cutOff(Policy policy) {
        return "Tanggal " + policy.heading().rhythm().cutOffDay() + " untuk bulan berikutnya";
    }

    static String replacement(Policy policy) {
        return "Setiap " + policy.heading().rhythm().replacementMonths() + " bulan";
    }

    /// As the budget year begins.
    static String premium(Policy policy, Fund fund) {
        var january = Month.of(policy.heading().rhythm().budgetYear(), java.time.Month.JANUARY);
        return policy.tariff(fund.payer(), january)
                .map(tariff -> tariff.premium().toString())
                .orElse("Belum ada");
    }

    static String validity(Tariff tariff) {
        var from = Written.month(tariff.from().value());
        return tariff.until()
                .map(until -> from + " sampai " + Written.month(until.value()))
                .orElse("Sejak " + from);
    }

    String limit(Limit limit, Policy policy) {
        var fund = limit.fund().isEmpty()
                ? "semua sumber dana"
                : policy.funds().get(limit.fund().getAsInt()).title();
        var atLeast = limit.atLeast() == 0 ? "" : ", paling sedikit " + number(limit.atLeast()) + " orang";
        var atMost = limit.atMost() == Integer.MAX_VALUE ? "" : ", paling banyak " + number(limit.atMost()) + " orang";
        return scope(limit) + ", " + fund + atLeast + atMost + ".";
    }

    private String scope(Limit limit) {
        return switch (limit.scope()) {
            case Limit.Area(var code) -> area(code);
            case Limit.Sector(var reason) -> PolicyText.work(reason);
        };
    }

    /// In groups that a narrow screen can break.
    static List<String> groups(String hash) {
        return List.of(hash.split("(?<=\\G.{16})"));
    }
}
