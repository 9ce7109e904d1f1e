package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list goes back to its owner as it came, with three columns behind it.
class ReturnedListTest {
    private static final Note NOTE =
            new Note("K-7F2", "Perbaiki", "NIK ini 15 angka. Periksa \"lagi\"; angka terakhir.");

    private Written written;
    private Path out;

    @BeforeEach
    void folder(@TempDir Path folder) {
        written = new Written(folder);
        out = folder.resolve("kembali");
    }

    @Test
    void a_csv_keeps_every_byte_and_gets_three_fields_a_record() throws Exception {
        var file = written.csv(
                "d.csv",
                Charset.forName("windows-1252"),
                "DAFTAR;;\r\nNIK;Nama;\"Alamat\r\nrumah\"\r\n'6409010212809001;Rén\u00e9;x\r\n6409014212809001;Ani\r\n;;\r\n;JUMLAH;2");

        assertThat(returned(file, Charset.forName("windows-1252")))
                .isEqualTo("DAFTAR;;;;;\r\nNIK;Nama;\"Alamat\r\nrumah\";KODE;HASIL;CATATAN\r\n"
                        + "'6409010212809001;Rén\u00e9;x;K-7F2;Perbaiki;\"NIK ini 15 angka. Periksa \"\"lagi\"\"; angka terakhir.\"\r\n"
                        + "6409014212809001;Ani;;K-7F2;Perbaiki;\"NIK ini 15 angka. Periksa \"\"lagi\"\"; angka terakhir.\"\r\n"
                        + ";;;;;\r\n;JUMLAH;2;;;");
    }

    @Test
    void bytes_that_are_no_character_stay_too() throws Exception {
        var file = written.csv("d.csv", StandardCharsets.ISO_8859_1, "NIK,Nama\n6409010212809001,Ren\u00e9\u0081\n");

        assertThat(returned(file, StandardCharsets.ISO_8859_1))
                .contains("6409010212809001,Ren\u00e9\u0081,K-7F2,Perbaiki,");
    }

    @Test
    void byte_order_mark_and_utf_16_stay() throws Exception {
        var file = written.csv("d.csv", StandardCharsets.UTF_16LE, "\uFEFFNIK\tNama\r6409010212809001\tAni\r");

        assertThat(returned(file, StandardCharsets.UTF_16LE)).startsWith("\uFEFFNIK\tNama\tKODE\tHASIL\tCATATAN\r");
    }

    @Test
    void what_looks_like_a_formula_is_only_text() throws Exception {
        var list = Written.read(written.csv("NIK,Nama", "6409010212809001,=1+1"));

        list.handBack(out, _ -> new Note("=A1", "+", "@sum"));

        assertThat(Files.readString(out)).endsWith("6409010212809001,=1+1,'=A1,'+,'@sum\n");
    }

    @Test
    void letters_the_owner_s_encoding_cannot_hold_become_plain_ones() throws Exception {
        var list = Written.read(written.csv("NIK,Nama", "6409010212809001,Ani"));

        list.handBack(out, _ -> new Note("K", "“Periksa”", "Ček – 日"));

        assertThat(Files.readString(out)).endsWith(",Ani,K,\"\"\"Periksa\"\"\",Cek - ?\n");
    }

    @Test
    void a_list_that_comes_back_is_written_over_not_doubled() throws Exception {
        for (var file : List.of(
                written.csv("NIK;Nama", "6409010212809001;Ani", "6409014212809001;Budi"),
                written.xlsx("Waru", "NIK|Nama", "6409010212809001|Ani", "6409014212809001|Budi"))) {
            Written.read(file).handBack(out, _ -> NOTE);
            var again = Files.copy(out, written.folder().resolve("lagi-" + file.getFileName()));
            Files.delete(out);

            var list = Written.read(again);
            list.handBack(out, row -> row.line() == 2 ? null : new Note("K2", "Sesuai", ""));

            assertThat(cells(out))
                    .containsExactly(
                            List.of("NIK", "Nama", "KODE", "HASIL", "CATATAN"),
                            List.of("6409010212809001", "Ani"),
                            List.of("6409014212809001", "Budi", "K2", "Sesuai"));
        }
    }

    @Test
    void an_owner_s_own_remarks_stay() throws Exception {
        var list = Written.read(written.csv("NIK,Nama,Catatan", "6409010212809001,Ani,janda"));

        list.handBack(out, _ -> NOTE);

        assertThat(Files.readString(out))
                .startsWith("NIK,Nama,Catatan,KODE,HASIL,CATATAN\n6409010212809001,Ani,janda,K-7F2,");
    }

    @Test
    void a_value_behind_the_last_header_is_not_overwritten() throws Exception {
        var list = Written.read(written.xlsx("Waru", "NIK|Nama", "6409010212809001|Ani||janda"));

        list.handBack(out, _ -> NOTE);

        assertThat(cells(out).getLast())
                .containsExactly("6409010212809001", "Ani", "janda", "K-7F2", "Perbaiki", NOTE.catatan());
    }

    @Test
    void everything_else_in_a_workbook_stays_as_it_is_written() throws Exception {
        var sheet = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="m" mc:Ignorable="x14ac" xmlns:x14ac="a"><x:dimension ref="A1:B3"/><x:cols><x:col min="1" max="1" width="20"/></x:cols><x:sheetData><x:row r="1" spans="1:2" x14ac:dyDescent="0.3"><x:c r="A1" s="5" t="str"><x:v>NIK</x:v></x:c><x:c r="B1" s="5" t="str"><x:v>Nama</x:v></x:c></x:row><!-- <row r="2"> --><x:row r="2" spans='1:2'><x:c r="A2" t="str"><x:v>6409010212809001</x:v></x:c><x:c r="B2" t="str"><x:f>"A"&amp;"ni"</x:f><x:v>Ani</x:v></x:c><x:c r="H2" s="9"/></x:row><x:row r="3" spans="1:2"/></x:sheetData><x:drawing r:id="rId1" xmlns:r="r"/></x:worksheet>""";
        var file = written.parts(Map.of("xl/worksheets/sheet1.xml", sheet, "xl/media/image1.png", "gambar"));

        Written.read(file).handBack(out, _ -> new Note("K1", "Sesuai", "<&>"));

        assertThat(part(out, "xl/worksheets/sheet1.xml"))
                .isEqualTo(sheet.replace("\"A1:B3\"", "\"A1:E3\"")
                        .replace("<x:row r=\"1\" spans=\"1:2\" x14ac", "<x:row r=\"1\" x14ac")
                        .replace("<x:row r=\"2\" spans='1:2'>", "<x:row r=\"2\">")
                        .replace(
                                "<x:v>Nama</x:v></x:c>",
                                "<x:v>Nama</x:v></x:c>" + cell("C1", " s=\"5\"", "KODE")
                                        + cell("D1", " s=\"5\"", "HASIL") + cell("E1", " s=\"5\"", "CATATAN"))
                        .replace(
                                "<x:v>Ani</x:v></x:c>",
                                "<x:v>Ani</x:v></x:c>" + cell("C2", "", "K1") + cell("D2", "", "Sesuai")
                                        + cell("E2", "", "&lt;&amp;&gt;")));
        assertThat(part(out, "xl/media/image1.png")).isEqualTo("gambar");
        assertThat(part(out, "xl/workbook.xml")).isEqualTo(part(file, "xl/workbook.xml"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_returned_list_reads_as_the_list_it_was(long seed) throws Exception {
        var random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            var file = RandomList.write(written, random);
            var before = Written.read(file);
            var name = String.valueOf(file.getFileName());
            var folder = Files.createDirectories(written.folder().resolve(seed + "-" + i));

            before.handBack(folder.resolve(name), row -> RandomList.note(random, row));
            var once = Written.read(folder.resolve(name));
            Files.createDirectory(folder.resolve("lagi"));
            once.handBack(folder.resolve("lagi").resolve(name), row -> RandomList.note(random, row));
            var twice = Written.read(folder.resolve("lagi").resolve(name));

            assertThat(before.rows()).as("%s", folder).isNotEmpty();
            assertThat(once.rows()).as("%s", folder).isEqualTo(before.rows());
            assertThat(twice.rows()).as("%s", folder).isEqualTo(before.rows());
            assertThat(once.skipped()).isEqualTo(before.skipped());
        }
    }

    private String returned(Path file, Charset charset) throws IOException, UnreadableList {
        Written.read(file).handBack(out, _ -> NOTE);
        return Files.readString(out, charset);
    }

    private static String cell(String address, String style, String text) {
        return "<x:c r=\"" + address + '"' + style + " t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">" + text
                + "</x:t></x:is></x:c>";
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The cells with a value, row by row.
    private static List<List<String>> cells(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var row : FileKind.open(file, Limits.UPLOAD).sheets().getFirst().rows()) {
            var cells = new ArrayList<String>();
            for (int column : row.filled()) {
                cells.add(row.text(column));
            }
            rows.add(cells);
        }
        return rows;
    }
}
