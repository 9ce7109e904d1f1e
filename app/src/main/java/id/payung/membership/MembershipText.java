package id.payung.membership;

/// What the reader of membership files says to people, in Indonesian.
final class MembershipText {
    private MembershipText() {}

    static String badNik() {
        return "NIK tidak terdiri atas 16 angka; baris tidak dipakai";
    }

    static String notUnderstood() {
        return "segmen atau status tidak dikenal; dianggap aktif";
    }

    static String badDate() {
        return "tanggal akhir tidak terbaca; dianggap tanpa akhir";
    }
}
