package id.payung.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.PolicyReading.Accepted;
import id.payung.eligibility.PolicyReading.Problem;
import id.payung.eligibility.PolicyReading.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {
    private static final String GOOD = ShippedPolicy.PPU_2026.text();

    @Test
    void both_shipped_policies_are_read() {
        assertThat(ShippedPolicy.PPU_2026.policy().funds())
                .extracting(Fund::seats)
                .containsExactly(15_000, 5_600);
        assertThat(ShippedPolicy.PPU_2026_SCARCE.policy().funds())
                .extracting(Fund::seats)
                .containsExactly(9_000, 3_000);
    }

    @Test
    void the_order_of_funds_decides_and_not_their_place_in_the_file() {
        var turned = GOOD.replace("[apbd-ppu-2026, apbd-kaltim-2026]", "[apbd-kaltim-2026, apbd-ppu-2026]");

        assertThat(accepted(turned).funds())
                .extracting(Fund::name)
                .containsExactly("apbd-kaltim-2026", "apbd-ppu-2026");
    }

    @Test
    void an_unknown_key_is_named_with_its_place() {
        var problem = only("alive: {basis: \"Inpres 2/2021\"}", "alive: {basis: \"Inpres 2/2021\", usia: 3}");

        assertThat(problem.reason()).contains("\"usia\" tidak dikenal");
        assertThat(lineOf(problem)).contains("usia: 3");
        assertThat(problem.column()).isEqualTo(lineOf(problem).indexOf("usia") + 1);
        assertThat(problem).asString().startsWith("uji.yaml:" + problem.line() + ":");
    }

    private String text = GOOD;

    @Test
    void an_unknown_rule_is_refused() {
        assertThat(only("decile: {at_most", "desil: {at_most").reason()).contains("\"desil\" tidak dikenal");
    }

    @Test
    void impossible_values_are_refused() {
        assertThat(only("from: 18, below: 65, basis: \"Keb", "from: 65, below: 18, basis: \"Keb")
                        .reason())
                .contains("harus di bawah");
        assertThat(only("seats: 15000", "seats: -1").reason()).contains("harus antara 0 dan 50.000.000");
        assertThat(only("seats: 15000", "seats: 99999999999").reason()).contains("harus antara");
        assertThat(only("seats: 15000", "seats: banyak").reason()).contains("bilangan bulat");
        assertThat(only("seats: 15000", "seats: 15.000").reason()).contains("bilangan bulat");
        assertThat(only("from: 2026-01", "from: 2026-13").reason()).contains("harus bulan");
        assertThat(only("cut_off_day: 20", "cut_off_day: 31").reason()).contains("harus antara 1 dan 28");
        assertThat(only("fisher, deckhand", "nelayan, deckhand").reason()).contains("\"nelayan\" tidak dikenal");
        assertThat(only("on_no: look\n        basis: \"Inpres", "on_no: refuse\n        basis: \"Inpres")
                        .reason())
                .contains("yang dikenal: look, fail");
    }

    @Test
    void a_year_without_a_price_for_every_month_is_refused() {
        assertThat(only("until: 2026-12", "until: 2026-11").reason()).contains("tidak mencakup seluruh tahun 2026");
    }

    @Test
    void the_order_must_name_every_fund_once_and_no_other() {
        assertThat(only("order: [apbd-ppu-2026, apbd-kaltim-2026]", "order: [apbd-ppu-2026]")
                        .reason())
                .contains("apbd-kaltim-2026");
        assertThat(only("order: [apbd-ppu-2026, ", "order: [csr, apbd-ppu-2026, ")
                        .reason())
                .contains("\"csr\"");
    }

    @Test
    void duplicate_keys_are_refused() {
        assertThat(only("seats: 15000", "seats: 15000\n    seats: 20000").reason())
                .contains("tertulis dua kali");
    }

    @Test
    void the_last_priority_class_and_only_the_last_takes_everybody() {
        assertThat(only("    decile_at_most: 4\n", "").reason()).contains("tanpa syarat");
        assertThat(only("title: \"Pekerja rentan lainnya\"", "title: \"Lainnya\"\n    sex: L")
                        .reason())
                .contains("harus tanpa syarat");
    }

    @Test
    void limits_must_lie_in_the_region_and_fit_each_other() {
        assertThat(limits("{area: \"64.71\", at_most: 3}").reason()).contains("tidak terletak di 64.09");
        assertThat(limits("{area: \"64.09.01.9999\", at_most: 3}").reason()).contains("tidak ada");
        assertThat(limits("{area: \"6409\", at_most: 3}").reason()).contains("bukan kode wilayah");
        assertThat(limits("{area: \"64.09.01.1001\", at_least: 9, at_most: 3}").reason())
                .contains("di bawah minimum");
        assertThat(limits("{area: \"64.09.01.1001\"}").reason()).contains("at_least");
        assertThat(limits("{area: \"64.09.01.1001\", fund: csr, at_most: 3}").reason())
                .contains("\"csr\"");
        assertThat(limits("{area: \"64.09.01\", at_most: 3}", "{area: \"64.09.01.1001\", at_least: 4}")
                        .reason())
                .contains("jumlah minimum");
        assertThat(limits("{area: \"64.09.01\", at_least: 20000, fund: apbd-ppu-2026}")
                        .reason())
                .contains("melebihi kuota");
    }

    @Test
    void sector_caps_beside_village_caps_are_refused_with_the_reason() {
        assertThat(limits("{area: \"64.09.01.1001\", at_most: 3}", "{sector: fisher, at_most: 3}")
                        .reason())
                .contains("batas per sektor tidak bisa dipakai bersama batas per wilayah");
    }

    @Test
    void every_problem_is_reported_and_not_only_the_first() {
        var broken = GOOD.replace("seats: 15000", "seats: -1")
                .replace("cut_off_day: 20", "cut_off_day: 40")
                .replace("sex: P", "sex: X");

        assertThat(problems(broken)).hasSize(3).isSortedAccordingTo(java.util.Comparator.comparingInt(Problem::line));
    }

    @Test
    void an_unknown_fact_is_placed_inside_the_expression() {
        var problem = expression("when: age < 60 && usia > 3");

        assertThat(problem.reason()).contains("fakta \"usia\" tidak dikenal");
        assertThat(lineOf(problem).substring(problem.column() - 1)).startsWith("usia");
    }

    @Test
    void an_unknown_fact_is_placed_inside_a_quoted_and_a_block_expression() {
        var quoted = expression("when: \"age < 60 && usia > 3\"");
        assertThat(lineOf(quoted).substring(quoted.column() - 1)).startsWith("usia");

        var block = expression("when: |\n            age < 60 &&\n              usia > 3");
        assertThat(lineOf(block).substring(block.column() - 1)).startsWith("usia");
    }

    @Test
    void a_word_the_fact_can_never_be_is_refused() {
        assertThat(expression("when: occupation_reason == \"fishr\"").reason())
                .contains("tidak pernah bernilai \"fishr\"");
        assertThat(expression("when: occupation_reason in [\"fisher\", \"x\"]").reason())
                .contains("\"x\"");
        assertThat(expression("when: \"'PUU' in active_segments\"").reason()).contains("\"PUU\"");
    }

    @Test
    void an_expression_must_be_a_question_with_yes_or_no() {
        assertThat(expression("when: age + 1").reason()).contains("bool");
        assertThat(expression("when: age < \"60\"").reason()).contains("ungkapan salah");
        assertThat(expression("when: age <").reason()).contains("ungkapan salah");
    }

    @Test
    void broken_yaml_is_named_with_its_line() {
        assertThat(problems("policy: [a\ntitle: b\n").getFirst().line()).isPositive();
        assertThat(problems("").getFirst().reason()).contains("tidak ada kebijakan");
        assertThat(problems("- a\n").getFirst().reason()).contains("tidak ada kebijakan");
    }

    @Test
    void bombs_are_refused() {
        assertThat(problems("a: &x [1]\nb: [*x, *x]\n").getFirst().reason()).contains("rujukan YAML");
        assertThat(problems("[".repeat(10_000)).getFirst().reason()).contains("tingkat");
        assertThat(problems("#".repeat(300_000)).getFirst().reason()).contains("terlalu besar");
        assertThat(problems("a: 1\n---\nb: 2\n").getFirst().reason()).contains("satu berkas");
    }

    private Problem limits(String... lines) {
        text = GOOD + "\nlimits:\n  - " + String.join("\n  - ", lines) + "\n";
        var problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private Problem expression(String when) {
        return only(
                "decile: {at_most: 4, basis: \"Pergub Kaltim 19/2023 dan 40/2025; Inpres 4/2022\"}",
                "expressions:\n        - name: uji\n          " + when + "\n          basis: uji");
    }

    /// The one problem of the shipped policy with one thing replaced.
    private Problem only(String good, String bad) {
        assertThat(GOOD).contains(good);
        int at = GOOD.indexOf(good);
        text = GOOD.substring(0, at) + bad + GOOD.substring(at + good.length());
        var problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private String lineOf(Problem problem) {
        return text.lines().toList().get(problem.line() - 1);
    }

    private static List<Problem> problems(String yaml) {
        return ((Refused) Policy.read(yaml, "uji.yaml", code -> !code.endsWith("9999"))).problems();
    }

    private static Policy accepted(String yaml) {
        return ((Accepted) Policy.read(yaml, "uji.yaml")).policy();
    }
}
