package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.payung.finding.FindingCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no list, or mean harm: each is refused within two seconds, with a reason an operator understands.
@Timeout(60)
class HostileListTest {
    private static final String HEADER = """
            <row r="1"><c r="A1" t="str"><v>NIK</v></c><c r="B1" t="str"><v>Nama</v></c></row>""";

    private Written written;

    @BeforeEach
    void folder(@TempDir Path folder) {
        written = new Written(folder);
    }

    @Test
    void another_kind_of_file_is_told_by_its_first_bytes() {
        var ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
        Map.of(
                        "%PDF-1.7",
                        "PDF",
                        "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF",
                        "gambar",
                        "\u0089PNG\r\n",
                        "gambar",
                        "{\\rtf1",
                        "Word",
                        "<html><body><table>",
                        "halaman web",
                        ole + "Workbook",
                        ".xls",
                        ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P",
                        "kata sandi")
                .forEach((start, told) -> {
                    var file = written.file("daftar.xlsx", start.getBytes(StandardCharsets.ISO_8859_1));
                    assertThat(refusal(file)).hasMessageContaining(told);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, Word",
        "xl/vbaProject.bin, makro",
        "xl/workbook.bin, biner",
        "../../etc/passwd, tidak wajar",
        "/etc/passwd, tidak wajar",
        "C:\\Windows\\x, tidak wajar"
    })
    void a_zip_with_a_strange_part_is_no_list(String part, String told) {
        var file = written.parts(Map.of(part, "x"));

        assertThat(refusal(file)).hasMessageContaining(told);
    }

    @Test
    void a_libreoffice_table_is_asked_for_as_xlsx() {
        assertThat(refusal(zip("mimetype", "content.xml"))).hasMessageContaining(".ods");
        assertThat(refusal(zip("a.csv", "b.csv"))).hasMessageContaining("ZIP");
    }

    @Test
    void an_empty_file_a_folder_and_a_missing_file_are_named() {
        assertThat(refusal(written.file("a.csv", new byte[0]))).hasMessageContaining("kosong");
        assertThat(refusal(written.file("b.csv", " \r\n ".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("kosong");
        assertThat(refusal(written.folder())).hasMessageContaining("folder");
        assertThat(refusal(written.folder().resolve("tidak-ada.csv"))).hasMessageContaining("dibuka");
    }

    @Test
    void prose_is_no_list() {
        var file = written.csv("Kepada Yth. Bupati", "Dengan hormat, bersama ini kami kirim daftar, terima kasih.");

        assertThat(refusal(file)).hasMessageContaining("Kolom NIK dan nama tidak ditemukan");
    }

    @Test
    void headers_seen_are_named_where_none_is_nik_or_name() {
        var file = written.csv("Kode,Jumlah,Satuan", "A1,3,buah");

        assertThat(refusal(file)).hasMessageContaining("\"Kode\", \"Jumlah\", \"Satuan\"");
    }

    @Test
    void two_full_nik_columns_are_a_question_one_empty_is_none() throws Exception {
        var two = written.csv("NIK,No KTP,Nama", "6409010212809001,6409010212809002,Ani");
        assertThat(refusal(two)).hasMessageContaining("\"NIK\" dan \"No KTP\"").hasFieldOrPropertyWithValue("line", 1);

        var one = written.csv("No KTP,NIK,Nama", ",6409010212809001,Ani");
        assertThat(Written.read(one).rows().getFirst().nik().digits()).isEqualTo("6409010212809001");

        var same = written.csv("No KTP,NIK,Nama", "6409010212809001,6409010212809001,Ani");
        assertThat(Written.read(same).rows()).hasSize(1);
    }

    @Test
    void a_nul_is_refused_with_its_line() {
        var file = written.csv("NIK,Nama", "6409010212809001,Ani", "64090102128\0,Budi");

        assertThat(refusal(file)).hasMessageContaining("NUL").hasFieldOrPropertyWithValue("line", 3);
    }

    @Test
    void a_quote_never_closed_would_swallow_rows_and_is_refused() {
        var open = written.csv("NIK,Nama", "6409010212809001,Ani", "6409010212809002,\"Budi", "6409010212809003,Citra");
        assertThat(refusal(open)).hasMessageContaining("kutip").hasFieldOrPropertyWithValue("line", 3);

        var crossed = written.csv("NIK,Nama", "1,\"Budi", "2,Citra", "3,\"Dedi\"", "4,Eko");
        assertThat(refusal(crossed)).hasMessageContaining("kutip").hasFieldOrPropertyWithValue("line", 2);
    }

    @Test
    void a_line_of_ten_million_letters_is_refused() {
        var letters = new char[10_000_000];
        Arrays.fill(letters, 'a');

        assertThat(refusal(written.csv("NIK,Nama", "1," + new String(letters))))
                .hasMessageContaining("2000 huruf")
                .hasFieldOrPropertyWithValue("line", 2);
        Arrays.fill(letters, ',');
        assertThat(refusal(written.csv("NIK,Nama", new String(letters)))).hasMessageContaining("200 kolom");
    }

    @Test
    void a_cell_of_600_megabytes_is_refused_unread() {
        var before = usedMemory();
        var sheet = "xl/worksheets/sheet1.xml";
        var cell = bomb(sheet, "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>", "a", 600 << 20);
        assertThat(cell).satisfies(file -> assertThat(Files.size(file)).isLessThan(3 << 20));
        assertThat(refusal(cell)).hasMessageContaining("huruf");
        assertThat(refusal(bomb(sheet, "<worksheet><c r=\"", "a", 20 << 20))).hasMessageContaining("huruf");
        assertThat(refusal(bomb(sheet, "<worksheet><!-- ", "a", 20 << 20))).hasMessageContaining("huruf");
        assertThat(usedMemory() - before).isLessThan(50L << 20);
    }

    @Test
    void parts_that_inflate_without_end_are_refused() {
        var file = bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<x y='1234567890'/>", 10 << 20);

        assertThat(refusal(file)).hasMessageContaining("lebih besar dari ukurannya");
    }

    @Test
    void sixty_thousand_parts_are_refused() {
        var file = written.folder().resolve("banyak.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(refusal(file)).hasMessageContaining("200 bagian");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"ZZZZZZ1\" t=\"str\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZ2\" t=\"str\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"2\" t=\"str\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"A3\" t=\"str\"><v>x</v></c></row>",
                "<row r=\"99999999\"><c t=\"str\"><v>x</v></c></row>",
                "<row r=\"-1\"/>",
                "<row r=\"1\"/>"
            })
    void an_address_outside_a_sheet_is_refused_with_its_line(String row) {
        var file = written.sheetXml("<sheetData>" + HEADER + row + "</sheetData>");

        assertThat(refusal(file)).hasMessageContaining("Alamat sel").hasFieldOrPropertyWithValue("line", 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>"
            })
    void a_document_type_is_refused_in_every_part(String doctype) {
        for (var part : new String[] {
            "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
        }) {
            var file = written.parts(Map.of(part, doctype + "<x><t>&e;</t></x>"));
            assertThat(refusal(file)).as(part).hasMessageContaining("DTD");
        }
    }

    @Test
    void a_workbook_cut_off_or_damaged_is_refused() throws Exception {
        var bytes = Files.readAllBytes(written.xlsx("Waru", "NIK|Nama", "6409010212809001|Ani"));

        assertThat(refusal(written.file("terpotong.xlsx", Arrays.copyOf(bytes, bytes.length / 2))))
                .hasMessageContaining("terpotong");
        for (int at = 100; at < bytes.length - 600; at += 37) {
            var damaged = bytes.clone();
            damaged[at] ^= 0x55;
            damaged[at + 1] ^= 0x33;
            readsOrRefuses(written.file("rusak.xlsx", damaged));
        }
    }

    @Test
    void a_sheet_formatted_to_its_last_row_reads() throws Exception {
        var sheet = new StringBuilder("<worksheet><sheetData>").append(HEADER);
        for (int line = 2; line <= 401; line++) {
            sheet.append("<row r=\"")
                    .append(line)
                    .append("\"><c t=\"str\"><v>6409010212809001</v></c><c t=\"str\"><v>Ani</v></c></row>");
        }
        for (int line = 402; line <= CellAddress.LINES; line++) {
            sheet.append("<row r=\"")
                    .append(line)
                    .append("\" spans=\"1:3\" s=\"1\" customFormat=\"1\"><c r=\"A")
                    .append(line)
                    .append("\" s=\"1\"/><c r=\"B")
                    .append(line)
                    .append("\" s=\"1\"/><c r=\"XFD")
                    .append(line)
                    .append("\" s=\"1\"/></row>");
        }
        var file = written.parts(Map.of(
                "xl/worksheets/sheet1.xml",
                sheet.append("</sheetData></worksheet>").toString()));

        var list = Written.read(file);
        list.handBack(written.folder().resolve("kembali.xlsx"), row -> new Note("K", "Sesuai", ""));

        assertThat(list.rows()).hasSize(400);
    }

    @Test
    void writing_direction_and_invisible_letters_are_taken_out_and_said() throws Exception {
        var row = Written.read(written.csv("NIK,Nama", "6409010212809001,A\u202Eni \u200BPutri"))
                .rows()
                .getFirst();

        assertThat(row.claim().name()).isEqualTo("Ani Putri");
        assertThat(row.findings()).contains(NikText.plain(FindingCode.TEXT_CLEANED));
    }

    private UnreadableList refusal(Path file) {
        var refusal = catchThrowableOfType(UnreadableList.class, () -> Written.read(file));
        assertThat(refusal).as("%s is refused", file).isNotNull();
        assertThat(Objects.requireNonNull(refusal.getMessage()).split("[.?:] "))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(20));
        return refusal;
    }

    private static void readsOrRefuses(Path file) {
        try {
            Written.read(file);
        } catch (UnreadableList refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private Path zip(String... names) {
        var file = written.folder().resolve("arsip.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private Path bomb(String part, String start, String again, int times) {
        var base = written.parts(Map.of());
        var file = written.folder().resolve("bom.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var parts = Parts.open(base, Limits.UPLOAD)) {
            for (var entry : parts.entries()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    fill(zip, start, again, times);
                } else {
                    parts.open(entry).transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void fill(OutputStream out, String start, String again, int times) throws IOException {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        var block = new ByteArrayOutputStream();
        block.writeBytes(again.repeat(1 << 16).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < times >> 16; i++) {
            block.writeTo(out);
        }
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
