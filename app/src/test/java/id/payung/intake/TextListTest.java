package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextListTest {
    private Written written;

    @BeforeEach
    void folder(@TempDir Path folder) {
        written = new Written(folder);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void any_delimiter_is_found_even_where_others_stand_in_the_cells(char delimiter) throws Exception {
        var text = "NIK;Nama;\"TEMPAT, TANGGAL LAHIR\";\"RT|RW\"\n6409010212809001;Ani;\"BONE, 17-08-1990\";3\n"
                .replace(';', delimiter);

        var row = Written.read(written.csv("a.csv", StandardCharsets.UTF_8, text))
                .rows()
                .getFirst();

        assertThat(row.claim().name()).isEqualTo("Ani");
        assertThat(row.claim().born()).isEqualTo(LocalDate.of(1990, 8, 17));
        assertThat(row.claim().birthPlace()).isEqualTo("BONE");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, false",
        "UTF-16LE, true",
        "UTF-16BE, false",
        "UTF-16BE, true",
        "windows-1252, false"
    })
    void any_encoding_is_found_with_or_without_byte_order_mark(String charset, boolean mark) throws Exception {
        var text = (mark ? "\uFEFF" : "") + "NIK;Nama\r\n6409010212809001;Ren\u00E9 D\u2019Aro\r\n";

        var list = Written.read(written.csv("a.csv", Charset.forName(charset), text));

        assertThat(list.rows().getFirst().claim().name()).isEqualTo("Ren\u00E9 D\u2019Aro");
        assertThat(list.rows().getFirst().nik().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_row_stands_at_the_first_physical_line_of_its_record(String lineEnd) throws Exception {
        var text = String.join(
                lineEnd,
                "sep=;",
                "NIK;Nama;Alamat",
                "6409010212809001;Ani;\"Jalan",
                "Mawar",
                "3\"",
                "",
                "6409014212809001;Budi;x");

        var list = Written.read(written.csv("a.csv", StandardCharsets.UTF_8, text));

        assertThat(list.rows()).extracting(row -> row.position().line()).containsExactly(3, 7);
        assertThat(list.skipped()).isEqualTo(new SkippedRows(1, 1, 1, 0, 0));
    }

    @Test
    void what_stands_around_the_table_is_counted_not_read() throws Exception {
        var list = Written.read(written.csv(
                "DAFTAR USULAN PEKERJA RENTAN;;;",
                "DESA SESULU KECAMATAN WARU;;;",
                ";;;",
                "No;NIK;Nama;Pekerjaan",
                "1;2;3;4",
                "1;6409010212809001;Ani;Petani",
                "2;;;",
                "3;-;;",
                "No;NIK;Nama;Pekerjaan",
                "3;belum ada;Budi;Nelayan",
                ";JUMLAH;2;",
                ";;;",
                ";;Sesulu, 3 Maret 2026;",
                ";;Mengetahui,;",
                ";;Kepala Desa Sesulu;",
                ";;SUPARMAN;",
                ";;NIP. 196801011990031001;"));

        assertThat(list.rows()).extracting(row -> row.claim().name()).containsExactly("Ani", "Budi");
        assertThat(list.rows())
                .allSatisfy(row ->
                        assertThat(row.place().village()).extracting("name").isEqualTo("Sesulu"));
        assertThat(list.skipped()).isEqualTo(new SkippedRows(4, 7, 3, 1, 0));
    }

    @Test
    void a_section_title_names_the_village_of_the_rows_below_it() throws Exception {
        var list = Written.read(
                written.csv("NIK,Nama", "DESA WARU,", "6409010212809001,Ani", "Desa Sesulu,", "6409014212809001,Budi"));

        assertThat(list.rows()).extracting("place.village.name").containsExactly("Waru", "Sesulu");
    }

    @Test
    void the_village_comes_from_the_cell_else_the_file_and_an_unknown_one_is_said() throws Exception {
        var list = Written.read(
                written.csv(
                        "64.09.02.1003_waru.csv",
                        StandardCharsets.UTF_8,
                        "NIK,Nama,Desa\n6409010212809001,Ani,Sesulu\n6409010212809002,Budi,\n6409010212809003,Citra,Balikpapan\n6409010212809004,Dedi,WAR U\n"));

        assertThat(list.rows()).extracting("place.village.name").containsExactly("Sesulu", "Waru", null, "Waru");
        assertThat(list.rows().get(2).findings()).contains(new Finding.VillageUnknown("Balikpapan"));
    }

    @Test
    void a_list_without_header_is_read_by_what_its_columns_hold() throws Exception {
        var list = Written.read(written.csv(
                "1,6409012611199001,6409014212809001,Siti Aminah,P",
                "2,6409012611199001,6409010212809001,Ahmad,L",
                "3,6409012611199002,6409010212809002,Budi,L"));

        assertThat(list.rows())
                .extracting(row -> row.nik().digits())
                .containsExactly("6409014212809001", "6409010212809001", "6409010212809002");
        assertThat(list.rows()).extracting(row -> row.claim().name()).containsExactly("Siti Aminah", "Ahmad", "Budi");
    }

    @Test
    void headers_that_lie_are_overruled_by_the_cells() throws Exception {
        var swapped = Written.read(written.csv("NIK,Nama", "Ani,6409014212809001", "Budi,6409010212809001"));
        assertThat(swapped.rows().getFirst().claim().name()).isEqualTo("Ani");

        var nameless = Written.read(written.csv("Nomor Anggota,Nama", "6409014212809001,Ani"));
        assertThat(nameless.rows().getFirst().nik().digits()).isEqualTo("6409014212809001");
    }

    @Test
    void a_column_that_excel_rounded_before_it_became_csv_is_seen_as_a_whole() throws Exception {
        var rounded =
                Written.read(written.csv("NIK,Nama", "6409010212809000,A", "6409010212809010,B", "6409010212801230,C"));
        assertThat(rounded.rows()).allSatisfy(row -> {
            assertThat(row.findings()).contains(new Finding.Plain(FindingCode.NIK_ROUNDED));
            assertThat(row.nik().whole()).isFalse();
        });

        var chance =
                Written.read(written.csv("NIK,Nama", "6409010212800010,A", "6409010212800020,B", "6409010212800031,C"));
        assertThat(chance.rows())
                .allSatisfy(row -> assertThat(row.nik().whole()).isTrue());
    }

    @Test
    void a_row_is_held_against_its_own_nik_and_family_card() throws Exception {
        var rows = Written.read(written.csv(
                        "NIK;KK;Nama;Tgl Lahir;JK",
                        "6409010212809001;6409010212809001;A;02-12-1980;L",
                        "6409010212809001;6409012611199001;B;03-12-1980;P",
                        "6409010212809001;6409012611199001;;31-02-1980;L",
                        "6409014212809001;6409012611199001;D;;P"))
                .rows();

        assertThat(rows)
                .extracting(TextListTest::codes)
                .containsExactly(
                        List.of("NIK_IS_KK"),
                        List.of("NIK_BIRTH_DATE_DIFFERS", "NIK_SEX_DIFFERS"),
                        List.of("NAME_MISSING", "BIRTH_DATE_UNREADABLE"),
                        List.of("BIRTH_DATE_MISSING"));
        assertThat(rows.getFirst().claim().kk()).isEqualTo(6409010212809001L);
    }

    @Test
    void a_person_without_nik_and_name_is_not_lost() throws Exception {
        var row = Written.read(written.csv("NIK;Nama;Tgl Lahir;Ibu Kandung", ";;02-12-1980;SITI"))
                .rows()
                .getFirst();

        assertThat(codes(row)).containsExactly("NIK_MISSING", "NAME_MISSING");
    }

    private static List<String> codes(ListRow row) {
        return row.findings().stream().map(finding -> finding.code().name()).toList();
    }
}
