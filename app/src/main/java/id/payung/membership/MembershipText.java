package id.payung.membership;

import java.util.List;

/// What the reader of membership files says to people, in Indonesian.
final class MembershipText {
    private MembershipText() {}

    static String empty() {
        return "berkas kepesertaan kosong";
    }

    static String missingColumns(List<String> columns) {
        return "berkas kepesertaan tidak punya kolom: " + String.join(", ", columns);
    }

    static String notCsv(String problem) {
        return "berkas kepesertaan bukan CSV yang benar: " + problem;
    }

    static String badNik() {
        return "NIK tidak terdiri atas 16 angka; baris tidak dipakai";
    }

    static String notUnderstood(String segment, String status) {
        return "segmen \"" + segment + "\" atau status \"" + status + "\" tidak dikenal; dianggap aktif";
    }

    static String badDate(String date) {
        return "tanggal \"" + date + "\" tidak terbaca; dianggap tanpa akhir";
    }
}
