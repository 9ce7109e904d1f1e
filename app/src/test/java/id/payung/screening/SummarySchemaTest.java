package id.payung.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.payung.screening.Desk.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// `summary.json` is read by programs of others; docs/api/summary.schema.json is what they are promised.
class SummarySchemaTest {
    private static final Path SCHEMA = Path.of("..", "docs", "api", "summary.schema.json");

    @TempDir
    Path folder;

    private JsonNode summary() throws IOException {
        var person = Person.ordinary();
        var desk = new Desk(folder)
                .resident(person)
                .seated(person, "apbd-ppu-2026", 7)
                .list("petung.csv", person.listed(), person.listed());
        desk.write("lists/foto.csv", "%PDF-1.7 bukan tabel");
        desk.write("lists/.DS_Store", "x");
        return new ObjectMapper().readTree(desk.verify().text("summary.json"));
    }

    private static List<Error> errors(JsonNode summary) throws IOException {
        return schema().validate(summary);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
    }

    @Test
    void the_summary_of_a_run_fits_the_schema() throws IOException {
        var summary = summary();

        assertThat(errors(summary)).isEmpty();
        assertThat(summary.get("unreadable")).hasSize(1);
        assertThat(summary.get("files_passed_over")).hasSize(1);
    }

    @Test
    void a_key_too_many_or_too_few_does_not_fit() throws IOException {
        var more = (ObjectNode) summary();
        more.put("nik", "6409011203850012");
        assertThat(errors(more)).isNotEmpty();

        for (var key : List.copyOf(more.propertyNames())) {
            var less = more.deepCopy();
            less.remove("nik");
            less.remove(key);
            assertThat(errors(less)).as(key).hasSize(key.equals("nik") ? 0 : 1);
        }
    }
}
