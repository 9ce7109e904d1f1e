package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every word on screen is plain Indonesian and stands in a text class.
class PlainIndonesianTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /// Called so, and hold no words for people.
    private static final Set<String> NO_WORDS =
            Set.of("CleanText.java", "DecodedText.java", "NikText.java", "XmlText.java", "CsvText.java");

    /// The beginning of a message of the CEL library, by which it is known.
    private static final Set<String> OF_OTHERS = Set.of("undeclared reference to '");

    @Test
    void every_text_of_ours_is_plain() throws Exception {
        var objections = new TreeMap<String, List<String>>();
        var files = files(JAVA, "Text.java");
        for (var file : files) {
            var against = TextStrings.in(file).stream()
                    .filter(text -> !OF_OTHERS.contains(text))
                    .flatMap(text -> PlainIndonesian.objections(text).stream())
                    .toList();
            if (!against.isEmpty()) {
                objections.put(file.getFileName().toString(), against);
            }
        }

        assertThat(files).hasSizeGreaterThan(10);
        assertThat(objections).isEmpty();
    }

    @Test
    void no_template_holds_words_of_its_own() throws Exception {
        var words = new TreeMap<String, List<String>>();
        var files = files(TEMPLATES, ".jte");
        for (var file : files) {
            var literal = TemplateWords.in(Files.readString(file)).stream()
                    .filter(word -> !word.equals("Payung"))
                    .toList();
            if (!literal.isEmpty()) {
                words.put(TEMPLATES.relativize(file).toString(), literal);
            }
        }

        assertThat(files).hasSizeGreaterThan(40);
        assertThat(words).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dalam rangka perlindungan, kirim daftar.",
                "Petugas melakukan pemeriksaan.",
                "Data tidak valid.",
                "Isi NIK kamu.",
                "Usulan ini ditolak.",
                "Masih ada 12 tempat kosong.",
                "Klik submit untuk mengirim.",
                "Terjadi error saat upload file.",
                "Periksa lagi semua nama yang ada di dalam daftar ini satu demi satu karena masih ada yang belum sama"
                        + " dengan data kependudukan kita.",
                "Kirim semua baris yang sudah lengkap dan siap ke kantor dinas sekarang juga ya"
            })
    void what_is_not_plain_is_objected_to(String text) {
        assertThat(PlainIndonesian.objections(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK ini 15 angka. NIK di KTP ada 16 angka. Periksa lagi angka terakhir.",
                "Kirim daftar",
                "Sudah diusulkan di tempat lain.",
                "Jalankan lagi: ./payung restore --replace FILE"
            })
    void what_is_plain_passes(String text) {
        assertThat(PlainIndonesian.objections(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Halo ${name}</p> | Halo",
                "@template.platform.button(words = \"Kirim\") | Kirim",
                "<img alt=\"Peta\"> | Peta",
                "@if(a > b)<b>${Text.WORDS}</b>@else belum @endif | belum",
                "@template.platform.cell(head = heads.get(1), content = @`${one} orang`) | orang"
            })
    void words_in_a_template_are_found(String template, String word) {
        assertThat(TemplateWords.in(template)).containsExactly(word);
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> !NO_WORDS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
