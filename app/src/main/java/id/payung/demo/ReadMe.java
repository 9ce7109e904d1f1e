package id.payung.demo;

import java.time.LocalDate;
import java.util.Locale;

/// The note beside the files.
final class ReadMe {
    private ReadMe() {}

    static String text(long seed, DemoSize size, LocalDate asOf) {
        return String.format(Locale.ROOT, """
                DATA REKAAN

                Semua orang dalam folder ini rekaan. NIK, nomor KK, nama, tanggal lahir, dan nomor HP dibuat oleh
                komputer dan tidak menunjuk siapa pun. Desa dan kelurahannya nyata; penduduknya tidak.

                population.csv    register penduduk
                bpjs_members.csv  peserta BPJS Ketenagakerjaan
                seated.csv        penerima yang sudah menempati kuota
                poverty.csv       desil DTSEN; desil kosong berarti tidak diketahui
                lists/            daftar usulan 54 desa dan kelurahan, dengan kesalahan yang biasa terjadi
                truth.csv         jawaban yang benar untuk setiap baris daftar; line adalah baris fisik (CSV) atau nomor
                                  baris pada lembar sheet (XLSX)

                FICTIONAL DATA

                Every person in this folder is invented. NIK and KK numbers, names, birth dates and phone numbers are
                made by a computer and refer to nobody. The villages are real; their people are not.

                seed %d, %d residents, %d list rows, judged on %s
                """, seed, size.residents(), size.candidates(), asOf);
    }
}
