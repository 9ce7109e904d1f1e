package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.payung.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The 54 lists of the fictional sample, each with its own headers, delimiter, titles and slips.
class SampleListsTest {
    private static final Path SAMPLE = Path.of("src/test/resources/sample");
    private static final ListReader READER =
            new ListReader(Regions.indonesia(), "64.09", LocalDate.of(2026, 11, 22), Limits.UPLOAD);

    @Test
    void every_data_row_is_met_where_it_stands() throws Exception {
        var positions = readAll().keySet();

        assertThat(positions).hasSize(347).containsExactlyInAnyOrderElementsOf(truth().keySet());
    }

    @Test
    void a_row_without_a_slip_has_its_person_s_nik_and_its_village() throws Exception {
        var rows = readAll();
        truth().forEach((position, expected) -> {
            var row = Objects.requireNonNull(rows.get(position));
            var slips = expected.getField("injected_errors");
            var nik = expected.getField("true_nik");
            if (!slips.contains("nik_") && !nik.isEmpty() && !row.nik().digits().isEmpty()) {
                assertThat(row.nik().digits()).as("%s", row).isEqualTo(nik);
            }
            var village = Objects.requireNonNull(row.place().village(), position);
            assertThat(position).contains(village.code());
            assertThat(row.claim().name()).isNotEmpty();
            if (!slips.contains("dob_blank")) {
                assertThat(row.claim().born()).as("%s", row).isNotNull();
            }
        });
    }

    private static Map<String, ListRow> readAll() throws IOException, UnreadableList {
        var rows = new HashMap<String, ListRow>();
        for (var file : lists()) {
            var list = READER.read(new ListFile(file, "candidates/" + file.getFileName()));
            list.rows().forEach(row -> rows.put(row.position().toString(), row));
        }
        return rows;
    }

    private static List<Path> lists() throws IOException {
        try (var files = Files.list(SAMPLE.resolve("candidates"))) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    private static Map<String, NamedCsvRecord> truth() throws IOException {
        var truth = new HashMap<String, NamedCsvRecord>();
        try (var records = CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve("truth.csv"))) {
            records.forEach(row -> truth.put(row.getField("file") + ":" + row.getField("line"), row));
        }
        return truth;
    }
}
