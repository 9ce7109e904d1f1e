package id.payung.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The Indonesian words for findings: for an officer, who may see registry values, and for whoever sent the list, who
/// may not. Beside a sender's row stand only "sesuai" or "tidak sesuai" and what to check; death, move, age and
/// membership stand there as a question. The only place where findings become sentences.
public final class FindingText {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);

    private FindingText() {}

    /// A clause for an officer, without a full stop.
    public static String forOfficer(Finding finding) {
        return switch (finding) {
            case Finding.Plain plain -> plainForOfficer(plain.code());
            case Finding.NikNotSixteenDigits nik -> "NIK " + nik.digits() + " angka, seharusnya 16";
            case Finding.VillageUnknown unknown -> "desa atau kelurahan \"" + unknown.village() + "\" tidak dikenal";
            case Finding.SeveralPeopleFit several -> several.people() + " orang di data kependudukan sama-sama mirip";
            case Finding.BirthDateDiffers date ->
                "tanggal lahir di daftar " + date(date.listed()) + ", di data kependudukan " + date(date.registered());
            case Finding.NameVariant name ->
                "nama di daftar \"" + name.listed() + "\", di data kependudukan \"" + name.registered() + "\"";
            case Finding.OtherVillage other ->
                "terdaftar di wilayah " + other.registered() + ", diusulkan oleh " + other.listed();
            case Finding.UnderAge age -> "umur " + age.age() + " tahun, paling muda " + age.from();
            case Finding.OverAge age -> "umur " + age.age() + " tahun, harus di bawah " + age.below();
            case Finding.Occupation work -> occupationForOfficer(work);
            case Finding.RuleNotMet rule -> "syarat \"" + rule.rule() + "\" belum terpenuhi";
            case Finding.NotStated fact -> "keterangan " + fact(fact.fact()) + " tidak ada di data";
            case Finding.Duplicate duplicate -> duplicateForOfficer(duplicate);
        };
    }

    private static String duplicateForOfficer(Finding.Duplicate duplicate) {
        return switch (duplicate.code()) {
            case DUPLICATE_IN_LIST -> "orang yang sama sudah ada di daftar ini: " + duplicate.other();
            case DUPLICATE_ELSEWHERE -> "orang yang sama sudah ada di daftar lain: " + duplicate.other();
            default -> "mungkin orang yang sama dengan " + duplicate.other();
        };
    }

    private static String occupationForOfficer(Finding.Occupation work) {
        return switch (work.code()) {
            case OCCUPATION_EXCLUDED -> "pekerjaan " + work.occupation() + " dikecualikan dari program";
            case OCCUPATION_NOT_INFORMAL -> "pekerjaan " + work.occupation() + " bukan pekerjaan informal";
            default -> "pekerjaan " + work.occupation() + " belum tentu pekerjaan informal";
        };
    }

    private static String plainForOfficer(FindingCode code) {
        return switch (code) {
            case NIK_MISSING -> "NIK kosong";
            case NIK_HAS_LETTERS -> "NIK memuat huruf";
            case NIK_SCIENTIFIC -> "angka NIK hilang karena ditulis sebagai bilangan berpangkat";
            case NIK_ROUNDED -> "angka terakhir NIK mungkin dibulatkan menjadi 0 oleh Excel";
            case NIK_IMPOSSIBLE -> "susunan NIK tidak mungkin";
            case NIK_IS_KK -> "kolom NIK berisi nomor KK";
            case NAME_MISSING -> "nama kosong";
            case NIK_BIRTH_DATE_DIFFERS -> "tanggal lahir tidak sama dengan yang terkandung di NIK";
            case NIK_SEX_DIFFERS -> "jenis kelamin tidak sama dengan yang terkandung di NIK";
            case BIRTH_DATE_MISSING -> "tanggal lahir kosong";
            case BIRTH_DATE_UNREADABLE -> "tanggal lahir tidak terbaca";
            case TEXT_CLEANED -> "tanda tak terlihat dibuang dari tulisan";
            case NOT_IN_REGISTRY -> "tidak ditemukan di data kependudukan";
            case FOUND_WITHOUT_NIK -> "ditemukan lewat nama dan data lain, bukan lewat NIK";
            case NIK_ONE_DIGIT_OFF -> "NIK berbeda satu angka dari NIK orang ini";
            case NIK_OF_ANOTHER -> "NIK di daftar milik orang lain";
            case NIK_SHARED -> "NIK ini dipakai dua orang di data kependudukan";
            case LOOKALIKE -> "ada orang lain yang sangat mirip";
            case IDENTITY_UNPROVEN -> "nama dan tanggal lahir belum cukup membuktikan orangnya";
            case SEX_DIFFERS -> "jenis kelamin berbeda dari data kependudukan";
            case MOTHER_DIFFERS -> "nama ibu berbeda dari data kependudukan";
            case KK_DIFFERS -> "nomor KK berbeda dari data kependudukan";
            case DECEASED -> "tercatat meninggal";
            case MOVED_OUT -> "tercatat pindah ke luar daerah";
            case RESIDENCE_UNCLEAR -> "status kependudukan tidak jelas";
            case ALREADY_MEMBER_PU -> "masih peserta aktif sebagai penerima upah";
            case ALREADY_MEMBER_BPU -> "masih peserta aktif atas biaya sendiri";
            case ALREADY_MEMBER_PEMDA -> "masih peserta aktif yang iurannya dibayar pemerintah";
            case ALREADY_MEMBER_OTHER -> "tercatat sebagai peserta dengan status yang belum dikenal";
            case ALREADY_SEATED -> "sudah menempati kuota";
            case SEATED_TWICE -> "menempati lebih dari satu kuota";
            case SOURCE_UNKNOWN -> "sumber dana tidak ada dalam kebijakan";
            case INCOME_ABOVE_LIMIT -> "penghasilan melebihi batas";
            case RESIDENCE_TOO_SHORT -> "belum cukup lama menjadi penduduk";
            default -> throw new IllegalArgumentException(code + " carries evidence");
        };
    }

    /// What kind of finding it is, in a few words and without its evidence: to count by, and where no registry value
    /// may stand.
    public static String kind(FindingCode code) {
        return switch (code) {
            case NIK_MISSING -> "NIK kosong";
            case NIK_NOT_16_DIGITS -> "NIK bukan 16 angka";
            case NIK_HAS_LETTERS -> "NIK memuat huruf";
            case NIK_SCIENTIFIC -> "Angka NIK hilang oleh Excel";
            case NIK_ROUNDED -> "NIK mungkin dibulatkan Excel";
            case NIK_IMPOSSIBLE -> "Susunan NIK tidak mungkin";
            case NIK_IS_KK -> "NIK berisi nomor KK";
            case NAME_MISSING -> "Nama kosong";
            case NIK_BIRTH_DATE_DIFFERS -> "Tanggal lahir tidak sesuai NIK";
            case NIK_SEX_DIFFERS -> "Jenis kelamin tidak sesuai NIK";
            case BIRTH_DATE_MISSING -> "Tanggal lahir kosong";
            case BIRTH_DATE_UNREADABLE -> "Tanggal lahir tidak terbaca";
            case VILLAGE_UNKNOWN -> "Desa tidak dikenal";
            case TEXT_CLEANED -> "Tanda tak terlihat dibuang";
            case NOT_IN_REGISTRY -> "Tidak ada di data kependudukan";
            case SEVERAL_PEOPLE_FIT -> "Beberapa orang sama-sama mirip";
            case FOUND_WITHOUT_NIK -> "Ditemukan tanpa NIK";
            case NIK_ONE_DIGIT_OFF -> "NIK beda satu angka";
            case NIK_OF_ANOTHER -> "NIK milik orang lain";
            case NIK_SHARED -> "NIK dipakai dua orang";
            case LOOKALIKE -> "Ada orang lain yang mirip";
            case IDENTITY_UNPROVEN -> "Orangnya belum terbukti";
            case NAME_VARIANT -> "Ejaan nama berbeda";
            case BIRTH_DATE_DIFFERS -> "Tanggal lahir berbeda";
            case SEX_DIFFERS -> "Jenis kelamin berbeda";
            case MOTHER_DIFFERS -> "Nama ibu berbeda";
            case KK_DIFFERS -> "Nomor KK berbeda";
            case DECEASED -> "Tercatat meninggal";
            case MOVED_OUT -> "Tercatat pindah";
            case RESIDENCE_UNCLEAR -> "Status penduduk tidak jelas";
            case OTHER_VILLAGE -> "Terdaftar di desa lain";
            case ALREADY_MEMBER_PU -> "Sudah peserta, dibayar majikan";
            case ALREADY_MEMBER_BPU -> "Sudah peserta, bayar sendiri";
            case ALREADY_MEMBER_PEMDA -> "Sudah peserta, dibayar pemerintah";
            case ALREADY_MEMBER_OTHER -> "Kepesertaan belum dikenal";
            case ALREADY_SEATED -> "Sudah menempati kuota";
            case SEATED_TWICE -> "Menempati dua kuota";
            case SOURCE_UNKNOWN -> "Sumber dana tidak dikenal";
            case UNDER_AGE -> "Umur belum cukup";
            case OVER_AGE -> "Umur lewat batas";
            case OCCUPATION_EXCLUDED -> "Pekerjaan dikecualikan";
            case OCCUPATION_NOT_INFORMAL -> "Pekerjaan bukan informal";
            case OCCUPATION_UNCLEAR -> "Pekerjaan belum tentu informal";
            case INCOME_ABOVE_LIMIT -> "Penghasilan di atas batas";
            case RESIDENCE_TOO_SHORT -> "Belum cukup lama tinggal";
            case RULE_NOT_MET -> "Syarat lain belum terpenuhi";
            case NOT_STATED -> "Keterangan tidak ada di data";
            case DUPLICATE_IN_LIST -> "Ganda di daftar ini";
            case DUPLICATE_ELSEWHERE -> "Ganda di daftar lain";
            case POSSIBLE_DUPLICATE -> "Mungkin ganda";
        };
    }

    /// What a sender should check, a whole sentence. Empty where the finding asks nothing of the sender.
    public static Optional<String> forSender(Finding finding) {
        return switch (finding) {
            case Finding.Plain plain -> plainForSender(plain.code());
            case Finding.NikNotSixteenDigits nik ->
                Optional.of("NIK ini " + nik.digits() + " angka. NIK di KTP ada 16 angka. Periksa lagi.");
            case Finding.VillageUnknown unknown ->
                Optional.of("Desa atau kelurahan tidak dikenal. Tulis nama resminya.");
            case Finding.SeveralPeopleFit several ->
                Optional.of("Data belum cukup untuk mengenali orang ini. Lengkapi NIK dan tanggal lahir.");
            case Finding.BirthDateDiffers date -> Optional.of("Tanggal lahir tidak sesuai. Periksa KTP.");
            case Finding.NameVariant name -> Optional.of("Ejaan nama tidak sama dengan KTP. Periksa KTP.");
            case Finding.OtherVillage other ->
                Optional.of("Alamat tidak sesuai. Periksa apakah orang ini masih penduduk di sini.");
            case Finding.UnderAge age -> Optional.of("Periksa apakah umurnya sudah cukup.");
            case Finding.OverAge age -> Optional.of("Periksa apakah umurnya masih memenuhi syarat.");
            case Finding.Occupation work ->
                work.severity() == Severity.LOOK
                        ? Optional.of("Periksa apakah pekerjaannya pekerjaan informal.")
                        : Optional.empty();
            case Finding.RuleNotMet rule -> Optional.of("Petugas akan memeriksa syarat penerima.");
            case Finding.NotStated fact -> Optional.empty();
            case Finding.Duplicate duplicate ->
                switch (duplicate.code()) {
                    case DUPLICATE_IN_LIST -> Optional.of("Orang ini sudah ada di daftar ini. Hapus salah satu.");
                    case DUPLICATE_ELSEWHERE -> Optional.of("Sudah diusulkan di tempat lain.");
                    default -> Optional.of("Petugas akan memeriksa apakah orang ini sudah diusulkan.");
                };
        };
    }

    private static Optional<String> plainForSender(FindingCode code) {
        return Optional.ofNullable(
                switch (code) {
                    case NIK_MISSING -> "NIK belum diisi. Salin 16 angka dari KTP.";
                    case NIK_HAS_LETTERS -> "NIK memuat huruf. Tulis 16 angka sesuai KTP.";
                    case NIK_SCIENTIFIC -> "Angka NIK hilang oleh Excel. Ubah kolom ke Teks lalu tulis lagi 16 angka.";
                    case NIK_ROUNDED -> "Angka terakhir NIK mungkin diubah Excel menjadi 0. Cocokkan dengan KTP.";
                    case NIK_IMPOSSIBLE -> "Susunan NIK tidak mungkin. Cocokkan 16 angka dengan KTP.";
                    case NIK_IS_KK -> "Kolom NIK berisi nomor KK. Tulis NIK orangnya.";
                    case NAME_MISSING -> "Nama belum diisi.";
                    case NIK_BIRTH_DATE_DIFFERS -> "Tanggal lahir tidak sesuai dengan NIK. Periksa KTP.";
                    case NIK_SEX_DIFFERS -> "Jenis kelamin tidak sesuai dengan NIK. Periksa KTP.";
                    case BIRTH_DATE_MISSING -> "Tanggal lahir belum diisi.";
                    case BIRTH_DATE_UNREADABLE -> "Tanggal lahir tidak terbaca. Tulis seperti 17-08-1990.";
                    case TEXT_CLEANED -> "Ada tanda tak terlihat di tulisan. Kami abaikan.";
                    case NOT_IN_REGISTRY -> "Data tidak sesuai. Periksa NIK dan nama di KTP.";
                    case FOUND_WITHOUT_NIK, NIK_ONE_DIGIT_OFF, NIK_OF_ANOTHER, NIK_SHARED ->
                        "NIK tidak sesuai. Cocokkan 16 angka dengan KTP.";
                    case LOOKALIKE, IDENTITY_UNPROVEN -> "Nama atau tanggal lahir tidak sesuai. Periksa KTP.";
                    case SEX_DIFFERS -> "Jenis kelamin tidak sesuai. Periksa KTP.";
                    case MOTHER_DIFFERS -> "Nama ibu tidak sesuai. Periksa KK.";
                    case KK_DIFFERS -> "Nomor KK tidak sesuai. Periksa KK.";
                    case DECEASED -> "Periksa apakah orang ini masih hidup.";
                    case MOVED_OUT, RESIDENCE_UNCLEAR, RESIDENCE_TOO_SHORT ->
                        "Periksa apakah orang ini masih penduduk di sini.";
                    case ALREADY_MEMBER_PU, ALREADY_MEMBER_BPU, ALREADY_MEMBER_PEMDA, ALREADY_MEMBER_OTHER ->
                        "Periksa apakah orang ini sudah menjadi peserta BPJS Ketenagakerjaan.";
                    case INCOME_ABOVE_LIMIT -> "Periksa penghasilan yang ditulis.";
                    case ALREADY_SEATED, SEATED_TWICE, SOURCE_UNKNOWN -> null;
                    default -> throw new IllegalArgumentException(code + " carries evidence");
                });
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    /// The facts that data may lack, in words; others go by their key.
    private static String fact(String key) {
        return switch (key) {
            case "age" -> "umur";
            case "village" -> "desa atau kelurahan";
            case "residence_months" -> "lama tinggal";
            case "occupation_code", "occupation_class", "occupation_reason" -> "pekerjaan";
            case "decile" -> "desil DTSEN";
            case "decile_vintage" -> "masa data desil";
            case "income" -> "penghasilan";
            default -> "\"" + key + "\"";
        };
    }
}
