package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    @Test
    void every_known_spelling_is_recognised_however_it_is_typed() throws Exception {
        var in = Objects.requireNonNull(Headers.class.getResourceAsStream("intake_columns.csv"));
        int spellings = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                var header = row.getField("header_variant");
                var field = row.getField("field").toUpperCase(Locale.ROOT);
                var expected = Arrays.stream(Column.values())
                        .filter(column -> column.name().equals(field))
                        .findFirst()
                        .orElse(Column.OTHER);
                assertThat(Headers.column(header)).as(header).isEqualTo(expected);
                assertThat(Headers.column(" " + header.toLowerCase(Locale.ROOT).replace(' ', '_') + ". "))
                        .as(header)
                        .isEqualTo(expected);
                spellings++;
            }
        }
        assertThat(spellings).isEqualTo(166);
    }

    @ParameterizedTest
    @CsvSource({
        "Nama Lengkap Sesuai KTP, NAME",
        "NAMA CALON PENERIMA, NAME",
        "Nama Nelayan, NAME",
        "Namma, NAME",
        "N I K, NIK",
        "NIK (wajib 16 angka), NIK",
        "Nomor Induk Kependudukan (NIK), NIK",
        "NO. E-KTP, NIK",
        "No KK / Kartu Keluarga, KK",
        "Nomer Kartu Keluarga, KK",
        "Tgl Lhr, BIRTH_DATE",
        "Tangal Lahir, BIRTH_DATE",
        "Tanggal Lahir (hari/bulan/tahun), BIRTH_DATE",
        "Tmpt & Tgl Lahir, BIRTH_PLACE_DATE",
        "Tempat Lahir Sesuai KTP, BIRTH_PLACE",
        "Jenis Kelamn, SEX",
        "L / P, SEX",
        "Nama Ibu, MOTHER_NAME",
        "Nama Lengkap Ibu Kandung, MOTHER_NAME",
        "RT. / RW., RT_RW",
        "Nama Desa/Kel, VILLAGE",
        "Kelurahan / Desa, VILLAGE",
        "Jenis Pekerjaan Utama, OCCUPATION",
        "Pekerjan, OCCUPATION",
        "Penghasilan per bulan (Rp), INCOME",
        "Rata-rata Pendapatan, INCOME"
    })
    void a_header_beyond_the_known_ones_is_recognised_by_its_words(String header, Column column) {
        assertThat(Headers.column(header)).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK Ahli Waris",
                "NIK Ibu",
                "Nama Ayah",
                "Nama Suami/Istri",
                "Nama Kepala Keluarga",
                "Nama KK",
                "Foto KTP",
                "Nama Usaha",
                "Nama Bank",
                "Alamat sesuai KTP",
                "Status Pekerjaan",
                "Tempat Bekerja / Lokasi",
                "No. HP/WA"
            })
    void somebody_else_s_name_or_number_is_not_the_person_s(String header) {
        assertThat(Headers.column(header)).isEqualTo(Column.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Urutan",
                "Jumlah",
                "KODE",
                "HASIL",
                "Siti Aminah",
                "DAFTAR USULAN PEKERJA RENTAN DI KECAMATAN PENAJAM TAHUN ANGGARAN 2026"
            })
    void other_words_are_no_header(String text) {
        assertThat(Headers.column(text)).isNull();
    }
}
