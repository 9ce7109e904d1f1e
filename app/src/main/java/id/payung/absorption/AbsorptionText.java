package id.payung.absorption;

import id.payung.eligibility.Policy;
import id.payung.money.Rupiah;
import id.payung.platform.Head;
import id.payung.platform.Written;
import id.payung.region.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The words of the figures and of the waiting list.
final class AbsorptionText {
    static final String ABSORPTION = "Serapan";
    static final String FUNDS = "Kuota menurut sumber dana";
    static final String TOTAL = "Jumlah";
    static final String NOTHING_PAID = "Rp0";
    static final String UNKNOWN_CEILING = "Tarif belum ada";
    static final String PROVINCE_NOTE =
            "Dana provinsi dibayar langsung oleh provinsi. Rupiahnya tidak pernah masuk realisasi kabupaten.";
    static final String FUNNEL = "Dari usulan sampai calon kuota";
    static final String HELP = "Desa dan kelurahan yang paling terbantu bila didampingi";
    static final String HELP_OWN = "Yang dapat diperbaiki";
    static final String NOTHING_HELD = "Tidak ada nama yang tertahan.";
    static final String MAP = "Nama terkirim yang mendapat calon kuota";
    static final String MAP_TABLE = "Lihat angka peta sebagai tabel";
    static final String VILLAGES = "Usulan menurut desa dan kelurahan";
    static final String NO_DATA = "belum ada daftar";
    static final String NOT_A_VILLAGE = "Belum menyebut desa";
    static final String HOW = "Cara menghitung";
    static final String SOURCE =
            "Sumber: daftar usulan terkirim, usulan kuota terakhir, dan peserta bulan ini di Payung.";
    static final List<String> HOW_LINES = List.of(
            "Kuota adalah satu orang yang dibayari satu sumber dana setiap bulan.",
            "Sudah berjalan: peserta yang menempati kuota pada bulan ini.",
            "Calon terisi: orang yang diusulkan untuk satu kuota, tetapi iurannya belum dibayar.",
            "Kosong: kuota dikurangi yang sudah berjalan dan calon terisi.",
            "Pagu rencana: kuota × 12 bulan × iuran sebulan menurut aturan yang berlaku.",
            "Terserap: iuran yang pembayarannya tercatat di Payung. Pencatatan itu belum dimulai, jadi Rp0.",
            "Satu nama yang tertahan dihitung satu kali, pada sebab pertamanya.");
    static final List<String> SHADES = List.of("< 45 %", "45–59 %", "60–74 %", "75–89 %", "≥ 90 %");

    static final List<Head> FUND_HEADS = List.of(
            Head.of("Sumber dana"),
            Head.number("Kuota"),
            Head.number("Sudah berjalan"),
            Head.number("Calon terisi (belum dibayar)"),
            Head.number("Kosong"),
            Head.of("Terisi dari kuota"),
            Head.number("Pagu rencana"),
            Head.number("Terserap"));
    static final List<Head> OWN_FUND_HEADS =
            List.of(Head.of("Sumber dana"), Head.number("Sudah berjalan"), Head.number("Calon terisi (belum dibayar)"));
    static final List<Head> FUNNEL_HEADS =
            List.of(Head.of("Langkah"), Head.number("Nama"), Head.of("Yang tertahan dan sebabnya"));
    static final List<Head> VILLAGE_HEADS = List.of(
            Head.of("Desa atau kelurahan"),
            Head.number("Terkirim"),
            Head.number("Calon kuota"),
            Head.number("Perlu dibantu"),
            Head.number("Sudah berjalan"),
            Head.number("Mendapat calon"));

    static final String EMPTY = "Belum ada daftar usulan yang terkirim";
    static final String EMPTY_WHY = "Angka muncul setelah desa, kelurahan, atau dinas mengirim daftar.";
    static final String NO_POLICY = "Belum ada aturan yang berlaku";
    static final String NO_POLICY_WHY = "Kuota dan sumber dana muncul setelah kebijakan diberlakukan.";
    static final String SENT = "Nama terkirim";

    static final String WAITING = "Daftar tunggu";
    static final String NO_RUN = "Kuota belum pernah diusulkan";
    static final String NO_RUN_WHY = "Usulan kuota dibuat setelah daftar pertama dikirim.";
    static final String NOBODY_WAITS = "Tidak ada yang menunggu";
    static final String NOBODY_WAITS_WHY =
            "Semua nama yang lengkap di wilayah Anda mendapat calon kuota. Nama lain masih diperiksa.";
    static final String WOULD_CHANGE = "Apa yang dapat mengubahnya";
    static final List<String> WOULD_CHANGE_LINES = List.of(
            "Peserta yang meninggal, pindah, atau bekerja formal mengosongkan kuota. Peringkat berikutnya mengisinya.",
            "Kuota bertambah bila anggaran ditambah.",
            "Kelas prioritas berubah bila data kesejahteraan atau pekerjaan diperbarui.",
            "Urutan disusun ulang setiap kali daftar baru dikirim.");
    static final String NOT_SHOWN = "Hanya untuk verifikator";
    static final List<Head> WAITING_HEADS = List.of(
            Head.of("Nama"),
            Head.number("Peringkat"),
            Head.of("Desa atau kelurahan"),
            Head.of("Prioritas"),
            Head.of("Mengapa belum"));

    private static final int CAUSES_NAMED = 3;

    private final Regions regions;

    AbsorptionText(Regions regions) {
        this.regions = regions;
    }

    /// The page in one sentence.
    String sentence(Figures figures) {
        if (figures.scope().whole() && !figures.scope().ownLists() && figures.seats() > 0) {
            return "Sampai " + day(figures) + ", " + seats(figures);
        }
        var funnel = figures.funnel();
        if (funnel.sent() == 0) {
            return whose(figures.scope()) + " belum mengirim daftar usulan.";
        }
        return whose(figures.scope()) + ": " + number(funnel.proposed()) + " dari " + number(funnel.sent())
                + " nama terkirim mendapat calon kuota.";
    }

    /// Whoever is only proposed is never counted together with those who are covered.
    private static String seats(Figures figures) {
        int proposed = figures.filled() - figures.running();
        return figures.running() == 0
                ? share(proposed, figures) + " kuota terisi calon (" + percent(Percent.of(proposed, figures.seats()))
                        + ")."
                : share(figures.running(), figures) + " kuota berjalan ("
                        + percent(Percent.of(figures.running(), figures.seats())) + ") dan " + number(proposed)
                        + " terisi calon.";
    }

    private static String share(int part, Figures figures) {
        return number(part) + " dari " + number(figures.seats());
    }

    /// How many wait, in one sentence.
    static String waiting(WaitingPage.View view) {
        long rows = view.pager().rows();
        return rows == 0 ? WAITING : number(rows) + " orang sudah lengkap dan menunggu kuota.";
    }

    static String cutOff(WaitingPage.View view) {
        return view.cutOff().isEmpty()
                ? "Belum ada peringkat yang mendapat kuota."
                : "Peringkat terakhir yang mendapat kuota: "
                        + number(view.cutOff().getAsInt()) + ".";
    }

    static String run(WaitingPage.View view) {
        return view.run()
                .map(run -> "Usulan kuota " + Written.moment(run.at()) + ", aturan versi " + run.policy() + ".")
                .orElse(NO_RUN);
    }

    static String rhythm(WaitingPage.View view) {
        return view.policy()
                .map(policy -> policy.heading().rhythm())
                .map(rhythm -> "Penggantian setiap " + rhythm.replacementMonths() + " bulan, batasnya tanggal "
                        + rhythm.cutOffDay() + ".")
                .orElse(NO_POLICY);
    }

    /// The sentence of the proposal without the rank before it, and with the names of funds as people know them.
    static String why(WaitingList.Waiting one, WaitingPage.View view) {
        var why = one.why().substring(one.why().indexOf(": ") + 2);
        for (var fund : view.policy().map(Policy::funds).orElse(List.of())) {
            why = why.replace(fund.name(), fund.title());
        }
        return Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }

    private String whose(Figures.Scope scope) {
        if (scope.ownLists()) {
            return "Kantor Anda";
        }
        return scope.isVillage() ? village(scope.place()) : "Kecamatan " + name(scope.place());
    }

    List<String> lede(Figures figures) {
        var state = number(figures.proposed()) + " masih calon yang belum dibayar, " + number(figures.running())
                + " sudah berjalan.";
        if (!figures.scope().whole()) {
            return List.of(state);
        }
        var own = figures.ownCeiling()
                .map(ceiling -> "Rp0 terserap dari pagu rencana kabupaten " + ceiling
                        + ". Pembayaran iuran belum dicatat di Payung.")
                .orElse("Pembayaran iuran belum dicatat di Payung.");
        return List.of(state + " Masih kosong " + number(figures.free()) + " kuota.", own);
    }

    /// When it was counted; times are always WITA.
    String counted(Figures figures) {
        return SOURCE + " Data " + Written.moment(figures.at()) + ".";
    }

    private static String day(Figures figures) {
        return Written.day(LocalDate.ofInstant(figures.at(), Written.WITA));
    }

    String village(String code) {
        return regions.byCode(code)
                .map(village -> (village.isKelurahan() ? "Kelurahan " : "Desa ") + village.name())
                .orElse(NOT_A_VILLAGE);
    }

    String name(String code) {
        return regions.nameOf(code).orElse(code);
    }

    static String ceiling(FundUse fund) {
        return fund.ceiling().map(Rupiah::toString).orElse(UNKNOWN_CEILING);
    }

    static String percent(double percent) {
        return (percent > 0 && percent < 1 ? "kurang dari 1" : String.valueOf((int) percent)) + "\u00a0%";
    }

    static String filledPercent(double percent) {
        return (int) percent + " persen terisi";
    }

    static String number(long number) {
        return Written.number(number);
    }

    static String step(Reach reach) {
        return switch (reach) {
            case DOUBLE -> "Satu orang satu baris";
            case UNKNOWN -> "Cocok dengan data kependudukan";
            case NOT_ELIGIBLE -> "Memenuhi syarat sumber dana";
            case HELD -> "Lengkap tanpa perlu dilihat petugas";
            case WITHOUT_SEAT, PROPOSED -> "Mendapat calon kuota";
        };
    }

    static String lost(Funnel.Step step) {
        if (step.lostRows() == 0) {
            return "Tidak ada yang tertahan";
        }
        var rows = "−" + number(step.lostRows());
        return switch (step.lost()) {
            case DOUBLE -> rows + ": orang yang sama sudah ada di daftar";
            case WITHOUT_SEAT -> rows + ": menunggu kuota atau usulan kuota berikutnya";
            case UNKNOWN, NOT_ELIGIBLE, HELD, PROPOSED -> rows + ": " + causes(step.causes());
        };
    }

    private static String causes(List<Funnel.Share> causes) {
        if (causes.size() == 1) {
            return cause(causes.getFirst().cause());
        }
        int others =
                causes.stream().skip(CAUSES_NAMED).mapToInt(Funnel.Share::rows).sum();
        return causes.stream()
                        .limit(CAUSES_NAMED)
                        .map(share -> number(share.rows()) + " " + cause(share.cause()))
                        .collect(Collectors.joining(", "))
                + (others == 0 ? "" : ", " + number(others) + " sebab lain");
    }

    /// What stands in the way, as something to be checked: also villages read it, and registry values are not theirs.
    static String cause(Cause cause) {
        return switch (cause) {
            case NIK -> "NIK perlu dicocokkan";
            case NOT_FOUND -> "belum ditemukan di data kependudukan";
            case IDENTITY -> "orangnya belum dapat dipastikan";
            case STATUS -> "status penduduk perlu diperiksa";
            case ADDRESS -> "alamat perlu diperiksa";
            case MEMBER -> "kepesertaan lain perlu diperiksa";
            case AGE -> "umur perlu diperiksa";
            case WORK -> "pekerjaan perlu diperiksa";
            case SAME_PERSON -> "mungkin sudah diusulkan";
            case OTHER -> "syarat lain perlu diperiksa";
        };
    }

    static String advice(Cause cause) {
        return switch (cause) {
            case NIK -> "Minta foto KTP, lalu kirim ulang NIK 16 angka dari kolom Teks.";
            case NOT_FOUND -> "Cocokkan NIK, nama, dan tanggal lahir dengan KTP. Lalu tanyakan ke Disdukcapil.";
            case IDENTITY -> "Lengkapi NIK, tanggal lahir, dan nama ibu seperti di Kartu Keluarga.";
            case STATUS -> "Tanyakan keadaan warga kepada ketua RT, lalu sampaikan ke Disdukcapil.";
            case ADDRESS -> "Pastikan warga masih tinggal di sini, atau usulkan dari desa asalnya.";
            case MEMBER -> "Tanyakan apakah warga masih bekerja pada pemberi kerja.";
            case AGE -> "Cocokkan tanggal lahir dengan KTP.";
            case WORK -> "Tanyakan pekerjaan warga sekarang. Pekerjaan di KTP sering sudah berubah.";
            case SAME_PERSON -> "Pilih satu baris untuk satu orang.";
            case OTHER -> "Petugas memeriksa syaratnya. Siapkan surat keterangan.";
        };
    }

    static String toHelp(VillageUse village) {
        return number(village.held()) + " dari " + number(village.sent()) + " nama perlu dibantu";
    }

    static String mostly(VillageUse village) {
        return "Paling sering: " + cause(village.causes().getFirst().cause()) + ".";
    }

    static String ownCause(Funnel.Share share) {
        return number(share.rows()) + " nama: " + cause(share.cause());
    }

    String silent(List<VillageUse> silent) {
        return number(silent.size()) + " desa dan kelurahan belum mengirim daftar.";
    }

    String mapWords(VillageUse village) {
        return village(village.code()) + ": "
                + (village.sent() == 0
                        ? NO_DATA
                        : percent(village.percent()) + ", " + number(village.proposed()) + " dari "
                                + number(village.sent()) + " nama");
    }

    static String villagePercent(VillageUse village) {
        return village.sent() == 0 ? NO_DATA : percent(village.percent());
    }
}
