package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvColumnsTest {
    private static final String[] PIECES = {"SITI", "Ñ", "😀", "'", "", " ", "6409014103050001", "NUR'AINI", ";"};
    private static final String[] QUOTED_PIECES = {",", "\n", "\r\n", "\r", "\"\"", "A", "", "MUHAMMAD"};

    @TempDir
    private Path folder;

    /// Rows as `line|name|nik`.
    private static final class People extends CsvColumns {
        private final List<String> rows = new ArrayList<>();
        private String name = "-";
        private String nik = "-";

        People() {
            super(List.of("nik"), List.of("name"));
        }

        @Override
        protected void field(int column, byte[] text, int start, int length) {
            var value = text(text, start, length);
            if (column == 0) {
                nik = value;
            } else {
                name = value;
            }
        }

        @Override
        protected void endOfRow(long line) {
            rows.add(line + "|" + name + "|" + nik);
            name = "-";
            nik = "-";
        }
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("population.csv"), text.getBytes(charset));
    }

    private List<String> rows(String text) throws IOException, UnreadableTable {
        return rows(text, StandardCharsets.UTF_8);
    }

    private List<String> rows(String text, Charset charset) throws IOException, UnreadableTable {
        var people = new People();
        people.read(file(text, charset), Map.of());
        return people.rows;
    }

    @Test
    void columns_are_found_by_name_in_any_order_and_others_passed_over() throws Exception {
        assertThat(rows("Name,address, NIK \nSITI,RT 3,1\nANI,\"Jl. Melati, 4\",2\n"))
                .containsExactly("2|SITI|1", "3|ANI|2");
    }

    @Test
    void a_row_that_ends_early_still_counts() throws Exception {
        assertThat(rows("nik,name\n1\n2,ANI,too,much")).containsExactly("2|-|1", "3|ANI|2");
    }

    @Test
    void a_table_saved_as_utf_16_reads_like_any_other() throws Exception {
        var text = "\uFEFFnik,name\r\n1,NUR’AINI\r\n" + "2,😀\r\n".repeat(5_000);

        assertThat(rows(text, StandardCharsets.UTF_16LE))
                .isEqualTo(rows(text, StandardCharsets.UTF_16BE))
                .isEqualTo(rows(text))
                .startsWith("2|NUR’AINI|1", "3|😀|2")
                .hasSize(5_001);
    }

    @Test
    void a_quote_that_is_never_closed_is_named_by_its_line() throws Exception {
        var file = file("nik,name\n1,ANI\n2,\"BUDI\n3,CICI\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new People().read(file, Map.of()))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("baris 3")
                .hasMessageContaining("tidak terbaca sebagai CSV");
    }

    @Test
    void text_behind_a_closing_quote_is_named_by_its_line() throws Exception {
        var file = file("nik,name\n1,\"ANI\" B\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new People().read(file, Map.of())).hasMessageContaining("baris 2");
    }

    @Test
    void a_needed_column_that_is_missing_is_named() throws Exception {
        var file = file("name\nANI\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new People().read(file, Map.of())).hasMessageContaining("kolom tidak ada: nik");
    }

    /// Fields as a registry and as nobody writes them, in files longer than any buffer, against another reader.
    @Test
    void rows_are_cut_as_another_reader_cuts_them() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            var text = new StringBuilder("nik,name\n");
            var dice = new Random(seed);
            for (int row = dice.nextInt(20_000); row > 0; row--) {
                text.append(field(dice)).append(',').append(field(dice)).append(dice.nextInt(3) == 0 ? "\r\n" : "\n");
            }
            text.append(dice.nextBoolean() ? "1,LAST" : "");

            assertThat(rows(text.toString())).as("seed " + seed).isEqualTo(otherReader());
        }
    }

    private List<String> otherReader() throws IOException {
        var rows = new ArrayList<String>();
        try (var reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(folder.resolve("population.csv"))) {
            for (var record : reader) {
                rows.add(record.getStartingLineNumber() + "|" + record.getField(1) + "|" + record.getField(0));
            }
        }
        return rows.subList(1, rows.size());
    }

    private static String field(Random dice) {
        var field = new StringBuilder();
        boolean quoted = dice.nextInt(10) == 0;
        var pieces = quoted ? QUOTED_PIECES : PIECES;
        for (int count = dice.nextInt(4); count > 0; count--) {
            field.append(pieces[dice.nextInt(pieces.length)]);
        }
        return quoted ? '"' + field.toString() + '"' : field.toString();
    }
}
