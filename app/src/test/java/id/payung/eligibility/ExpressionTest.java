package id.payung.eligibility;

import static id.payung.eligibility.Somebody.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Expression.Outcome;
import id.payung.finding.Finding.RuleNotMet;
import id.payung.membership.Segment;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private static final LegalBasis BASIS = new LegalBasis("uji");

    @Test
    void an_expression_holds_or_fails_by_the_facts() {
        assertThat(outcome("age >= 18 && sex == 'L'", ordinary())).isEqualTo(Outcome.HOLDS);
        assertThat(outcome("age >= 18 && sex == 'P'", ordinary())).isEqualTo(Outcome.FAILS);
        assertThat(outcome("occupation_reason in ['vendor', 'fisher']", ordinary()))
                .isEqualTo(Outcome.HOLDS);
        assertThat(outcome("district == '64.09.01' && regency == '64.09'", ordinary()))
                .isEqualTo(Outcome.HOLDS);
        assertThat(outcome("'PU' in active_segments", ordinary().coveredAs(Segment.PU)))
                .isEqualTo(Outcome.HOLDS);
        assertThat(outcome(
                        "income <= 3000000 && decile < 3",
                        ordinary().earning(1_000_000).decile(2)))
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_fact_that_no_input_carries_leaves_the_question_open() {
        assertThat(outcome("decile <= 4", ordinary())).isEqualTo(Outcome.NOT_STATED);
        assertThat(judge("income < 5 && residence_months > 3", ordinary())).isInstanceOf(Judgement.NotStated.class);
    }

    @Test
    void a_missing_fact_that_cannot_change_the_answer_is_not_missed() {
        assertThat(outcome("age > 30 || decile <= 4", ordinary())).isEqualTo(Outcome.HOLDS);
        assertThat(outcome("decile <= 4 || age > 30", ordinary())).isEqualTo(Outcome.HOLDS);
        assertThat(outcome("decile <= 4 && age > 50", ordinary())).isEqualTo(Outcome.FAILS);
    }

    @Test
    void what_cannot_be_computed_fails_nobody_and_is_looked_at() {
        assertThat(judge("100 / (age - 40) > 3", ordinary())).isEqualTo(new Judgement.Noted(new RuleNotMet("uji")));
    }

    @Test
    void a_missing_fact_is_named() {
        assertThat(judge("decile <= 4", ordinary())).isEqualTo(new Judgement.NotStated("decile"));
    }

    @Test
    void a_failed_expression_names_its_rule() {
        assertThat(judge("age > 50", ordinary())).isEqualTo(new Judgement.NotMet(new RuleNotMet("uji")));
    }

    @Test
    void every_fact_has_the_type_it_is_declared_with() {
        var known = ordinary().decile(3).earning(1).residentFor(12).coveredAs(Segment.BPU);
        for (var fact : Fact.values()) {
            var literal = switch (fact.kind()) {
                case NUMBER -> fact.key() + " >= 0";
                case YES_NO -> fact.key();
                case TEXT -> fact.key() + ".size() > 0";
                case TEXTS -> fact.key() + ".size() == 1";
            };
            assertThat(outcome(literal, known)).as(fact.key()).isEqualTo(Outcome.HOLDS);
        }
    }

    private static Outcome outcome(String text, Somebody somebody) {
        return expression(text).of(somebody.facts());
    }

    private static Judgement judge(String text, Somebody somebody) {
        return new ExpressionRule("uji", expression(text), BASIS).judge(somebody.facts());
    }

    private static Expression expression(String text) {
        return ((Expression.Reading.Compiled) Expression.read(text)).expression();
    }
}
