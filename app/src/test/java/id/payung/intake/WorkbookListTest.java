package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.region.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookListTest {
    private static final String NIK = "6409010212809001";

    private Written written;

    @BeforeEach
    void folder(@TempDir Path folder) {
        written = new Written(folder);
    }

    @Test
    void a_nik_kept_as_a_number_is_whole_while_its_last_digit_stands() throws Exception {
        var file = written.workbook(book -> {
            var sheet = book.newWorksheet("Daftar");
            Written.fill(sheet, 0, "NIK|Nama");
            sheet.value(1, 0, 6409010212809001L);
            sheet.value(1, 1, "M. Syafei");
        });

        var row = Written.read(file).rows().getFirst();

        assertThat(row.nik()).isEqualTo(new ListRow.NikCell(NIK, NIK, true));
    }

    @Test
    void a_number_that_ends_in_zero_may_have_lost_its_last_digit_and_is_not_repaired() throws Exception {
        var file = written.sheetXml("""
                <sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>NIK</t></is></c><c r="B1" t="inlineStr"><is><t>Nama</t></is></c></row>
                <row r="2"><c r="A2"><v>6409010212809000</v></c><c r="B2" t="inlineStr"><is><t>Syafei</t></is></c></row>
                <row r="3"><c r="A3"><v>6.40901021280901E+15</v></c><c r="B3" t="inlineStr"><is><t>Ani</t></is></c></row>
                <row r="4"><c r="A4"><v>9171010212809001</v></c><c r="B4" t="inlineStr"><is><t>Budi</t></is></c></row>
                <row r="5"><c r="A5" t="inlineStr"><is><t>6409010212800010</t></is></c><c r="B5"/></row>
                </sheetData>""");

        var rows = Written.read(file).rows();

        assertThat(rows.subList(0, 3)).allSatisfy(row -> {
            assertThat(row.findings()).contains(new Finding.Plain(FindingCode.NIK_ROUNDED));
            assertThat(row.nik().whole()).isFalse();
        });
        assertThat(rows.get(1).nik().digits()).isEqualTo("6409010212809010");
        assertThat(rows.get(3).nik()).isEqualTo(new ListRow.NikCell("6409010212800010", "6409010212800010", true));
    }

    @Test
    void a_village_in_a_merged_cell_holds_for_all_its_rows() throws Exception {
        var file = written.workbook(book -> {
            var sheet = book.newWorksheet("Daftar");
            Written.fill(sheet, 0, "Desa|NIK|Nama");
            Written.fill(sheet, 1, "Waru|6409010212809001|Syafei");
            Written.fill(sheet, 2, "|6409010212809002|Ani");
            Written.fill(sheet, 3, "|6409010212809003|Budi");
            Written.fill(sheet, 4, "Sesulu|6409010212809004|Citra");
            sheet.range(1, 0, 3, 0).merge();
        });

        assertThat(villages(Written.read(file))).containsExactly("Waru", "Waru", "Waru", "Sesulu");
    }

    @Test
    void two_header_rows_with_merged_groups_are_one_header() throws Exception {
        var divided = written.xlsx(
                "Daftar",
                "No|NIK|Nama|Lahir||L/P|Alamat||",
                "|||Tempat|Tanggal||RT|RW|Desa",
                "1|6409010212809001|Syafei|Penajam|02-12-1980|L|3|1|Waru");

        var list = Written.read(divided);

        assertThat(list.rows()).hasSize(1);
        var row = list.rows().getFirst();
        assertThat(row.claim().name()).isEqualTo("Syafei");
        assertThat(row.claim().born()).isEqualTo(LocalDate.of(1980, 12, 2));
        assertThat(row.claim().birthPlace()).isEqualTo("Penajam");
        assertThat(row.place().rt()).isEqualTo(3);
        assertThat(list.skipped().header()).isEqualTo(2);
    }

    @Test
    void a_group_of_heirs_does_not_hide_the_person_s_own_name() throws Exception {
        var list = Written.read(written.xlsx(
                "Daftar",
                "No|NIK|Nama|Alamat|||Ahli Waris|",
                "|||RT|RW|Desa|Nama|NIK",
                "1|6409010212809001|Syafei|3|1|Waru|Siti|6409014212809001"));

        assertThat(list.rows()).hasSize(1);
        assertThat(list.rows().getFirst().claim().name()).isEqualTo("Syafei");
        assertThat(list.rows().getFirst().nik().digits()).isEqualTo(NIK);
        assertThat(list.rows().getFirst().place().rt()).isEqualTo(3);
    }

    @Test
    void each_sheet_has_its_own_header_and_a_sheet_of_instructions_is_counted() throws Exception {
        var sheets = new LinkedHashMap<String, List<String>>();
        sheets.put("Petunjuk", List.of("Cara mengisi", "Isi semua kolom."));
        sheets.put("Waru", List.of("NIK|Nama", "6409010212809001|Syafei"));
        sheets.put("Sesulu", List.of("Nama Lengkap|No KTP", "Ani|6409014212809001"));
        sheets.put("Sheet4", List.of());

        var list = Written.read(written.xlsx(sheets));

        assertThat(list.rows()).extracting(row -> row.position().sheet()).containsExactly("Waru", "Sesulu");
        assertThat(villages(list)).containsExactly("Waru", "Sesulu");
        assertThat(list.skipped()).isEqualTo(new SkippedRows(0, 2, 2, 0, 2));
    }

    @Test
    void dates_are_read_from_excel_numbers_of_both_calendars() throws Exception {
        var sheet = """
                <worksheet><sheetData>
                <row><c t="str"><v>NIK</v></c><c t="str"><v>Nama</v></c><c t="str"><v>Tanggal Lahir</v></c></row>
                <row><c t="str"><v>6409010212809001</v></c><c t="str"><v>Syafei</v></c><c s="3"><v>%d</v></c></row>
                </sheetData></worksheet>""";
        var usual = Written.read(written.parts(Map.of("xl/worksheets/sheet1.xml", sheet.formatted(29557))));
        assertThat(usual.rows().getFirst().claim().born()).isEqualTo(LocalDate.of(1980, 12, 2));

        var mac = Written.read(written.parts(
                Map.of("xl/worksheets/sheet1.xml", sheet.formatted(29557 - 1462), "xl/workbook.xml", """
                <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>
                """)));
        assertThat(mac.rows().getFirst().claim().born()).isEqualTo(LocalDate.of(1980, 12, 2));
    }

    @Test
    void an_rt_that_excel_took_for_a_date_is_no_rt() throws Exception {
        var list = Written.read(written.sheetXml("""
                <sheetData>
                <row><c t="str"><v>NIK</v></c><c t="str"><v>Nama</v></c><c t="str"><v>RT/RW</v></c></row>
                <row><c t="str"><v>6409010212809001</v></c><c t="str"><v>Syafei</v></c><c s="3"><v>46026</v></c></row>
                </sheetData>"""));

        assertThat(list.rows().getFirst().place().rt()).isZero();
    }

    @Test
    void a_cell_without_an_address_stands_behind_the_one_before_it_empty_or_not() throws Exception {
        var list = Written.read(written.sheetXml("""
                <sheetData>
                <row><c t="str"><v>NIK</v></c><c s="1"/><c t="str"><v>Nama</v></c></row>
                <row><c t="str"><v>6409010212809001</v></c><c/><c t="str"><v>Ani</v></c><c r="E2" s="1"/></row>
                </sheetData>"""));

        assertThat(list.rows().getFirst().claim().name()).isEqualTo("Ani");
    }

    @Test
    void one_reader_serves_several_threads() throws Exception {
        var file =
                written.xlsx("Waru", "NIK|Nama|Desa", "6409010212809001|Ani|WAR U", "6409014212809001|Budi|Semoi II");
        var reader = Written.reader();
        var expected = reader.read(new ListFile(file, "a.xlsx")).rows();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var readings = threads.invokeAll(Collections.nCopies(
                    40, () -> reader.read(new ListFile(file, "a.xlsx")).rows()));
            for (var reading : readings) {
                assertThat(reading.get()).isEqualTo(expected);
            }
        }
    }

    private static List<String> villages(ListReading list) {
        return list.rows().stream()
                .map(row -> Objects.requireNonNull(row.place().village()))
                .map(Village::name)
                .toList();
    }
}
