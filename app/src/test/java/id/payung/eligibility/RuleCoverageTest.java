package id.payung.eligibility;

import static id.payung.eligibility.Somebody.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.RuleCoverage.Uniform;
import id.payung.eligibility.RuleCoverage.Verdict;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {
    private final RuleCoverage coverage = new RuleCoverage(ShippedPolicy.PPU_2026.policy());

    @Test
    void a_rule_that_nobody_meets_is_called_out() {
        for (int i = 0; i < 30; i++) {
            coverage.add(ordinary().aged(20 + i).decile(9).facts());
        }

        assertThat(coverage.uniform())
                .filteredOn(one -> one.verdict() == Verdict.MET_BY_NONE)
                .singleElement()
                .extracting(Uniform::sentence)
                .asString()
                .contains("apbd-kaltim-2026", "\"decile\"", "tidak dipenuhi siapa pun");
    }

    @Test
    void a_rule_that_tells_people_apart_is_not() {
        for (int i = 0; i < 60; i++) {
            coverage.add(ordinary().aged(10 + i).facts());
        }

        assertThat(coverage.uniform()).extracting(one -> one.rule().name()).doesNotContain("age");
    }

    @Test
    void data_that_nobody_has_is_said_so() {
        for (int i = 0; i < 30; i++) {
            coverage.add(ordinary().facts());
        }

        assertThat(coverage.uniform())
                .anyMatch(one -> one.rule().name().equals("decile") && one.verdict() == Verdict.STATED_BY_NOBODY);
    }

    @Test
    void few_people_say_nothing_about_a_rule() {
        for (int i = 0; i < 29; i++) {
            coverage.add(ordinary().facts());
        }

        assertThat(coverage.uniform()).isEmpty();
    }
}
