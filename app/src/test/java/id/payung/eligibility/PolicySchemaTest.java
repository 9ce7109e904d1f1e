package id.payung.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

class PolicySchemaTest {
    private static final Path DOCS = Path.of("..", "docs", "api");

    @Test
    void both_shipped_policies_fit_the_schema() throws IOException {
        for (var shipped : ShippedPolicy.values()) {
            assertThat(errors(shipped.text())).isEmpty();
        }
    }

    @Test
    void a_policy_with_every_key_fits_the_schema_and_is_read() throws IOException {
        var rules = "      income: {at_most: 3957345, basis: uji}\n      expressions:\n"
                + "        - {name: bukan-pelajar, when: occupation_reason != 'student', basis: uji}\n";
        var limits = "limits:\n  - {area: \"64.09.04\", at_least: 2000}\n"
                + "  - {area: \"64.09.01.1001\", fund: apbd-ppu-2026, at_most: 400}\n";
        var full = ShippedPolicy.PPU_2026.text().replace("      decile: {", rules + "      decile: {") + limits;

        assertThat(errors(full)).isEmpty();
        assertThat(Policy.read(full, "uji.yaml")).isInstanceOf(PolicyReading.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    seats: 15000            | seats: -1
                    seats: 15000            | seats: banyak
                    cut_off_day: 20         | cut_off_day: 31
                    from: 2026-01           | from: 2026-13
                    region: "64.09"         | region: "6409"
                    policy: ppu-2026        | policy: PPU 2026
                    sex: P                  | sex: X
                    decile_at_most: 4       | decile_at_most: 11
                    on_no: look             | on_no: refuse
                    jkk: 10000              | jkk: 10000.5
                    alive: {basis:          | hidup: {basis:
                    """)
    void what_the_schema_refuses_the_reader_refuses_too(String good, String bad) throws IOException {
        assertThat(ShippedPolicy.PPU_2026.text()).contains(good);
        var broken = ShippedPolicy.PPU_2026.text().replace(good, bad);

        assertThat(Policy.read(broken, "uji.yaml")).isInstanceOf(PolicyReading.Refused.class);
        assertThat(errors(broken)).isNotEmpty();
    }

    @Test
    void every_fact_is_documented() throws IOException {
        var documented = Files.readAllLines(DOCS.resolve("facts.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(
                        Arrays.stream(Fact.values()).map(Fact::key).toList());
    }

    private static List<Error> errors(String yaml) throws IOException {
        var tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema().validate(JsonMapper.builder().build().valueToTree(tree));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve("policy.schema.json")));
    }
}
