package id.payung.eligibility;

import static id.payung.eligibility.Somebody.TODAY;
import static id.payung.eligibility.Somebody.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Eligibility.Eligible;
import id.payung.eligibility.Eligibility.NotYet;
import id.payung.finding.Finding;
import id.payung.finding.Finding.OverAge;
import id.payung.finding.Finding.UnderAge;
import id.payung.finding.FindingCode;
import id.payung.membership.Segment;
import id.payung.money.Month;
import id.payung.money.Rupiah;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Policy PPU = ShippedPolicy.PPU_2026.policy();
    private static final int REGENCY = 0;
    private static final int PROVINCE = 1;

    @Test
    void an_ordinary_vendor_is_taken_by_the_regency() {
        assertThat(eligible(ordinary()).funds()).isEqualTo(FundSet.NONE.with(REGENCY));
    }

    @Test
    void somebody_is_not_covered_on_their_sixty_fifth_birthday() {
        assertThat(reasons(ordinary().bornOn(TODAY.minusYears(65)))).contains(new OverAge(65, 65));
        assertThat(PPU.judge(ordinary().bornOn(TODAY.minusYears(65).plusDays(1)).facts()))
                .isInstanceOf(Eligible.class);
    }

    @Test
    void somebody_is_covered_from_their_eighteenth_birthday_on() {
        assertThat(PPU.judge(ordinary().bornOn(TODAY.minusYears(18)).facts())).isInstanceOf(Eligible.class);
        assertThat(reasons(ordinary().bornOn(TODAY.minusYears(18).plusDays(1)))).contains(new UnderAge(17, 18));
    }

    @Test
    void an_unknown_birth_date_does_not_stand_in_the_way() {
        assertThat(eligible(ordinary().ofUnknownAge()).findings()).contains(new Finding.NotStated("age"));
    }

    @Test
    void the_dead_the_moved_and_the_unclear_are_not_taken_yet() {
        assertThat(codes(ordinary().standing(Standing.DECEASED))).contains(FindingCode.DECEASED);
        assertThat(codes(ordinary().standing(Standing.MOVED_OUT))).contains(FindingCode.MOVED_OUT);
        assertThat(codes(ordinary().standing(Standing.UNCLEAR))).contains(FindingCode.RESIDENCE_UNCLEAR);
        assertThat(codes(ordinary().in("64.71.01.1001"))).contains(FindingCode.RESIDENCE_UNCLEAR);
    }

    @Test
    void the_dead_get_one_reason_and_not_two() {
        assertThat(codes(ordinary().standing(Standing.DECEASED)))
                .doesNotContain(FindingCode.MOVED_OUT, FindingCode.RESIDENCE_UNCLEAR);
    }

    @Test
    void whoever_is_covered_already_is_not_taken_twice() {
        assertThat(codes(ordinary().coveredAs(Segment.PU))).contains(FindingCode.ALREADY_MEMBER_PU);
        assertThat(codes(ordinary().coveredAs(Segment.BPU))).contains(FindingCode.ALREADY_MEMBER_BPU);
        assertThat(codes(ordinary().coveredAs(Segment.PBPU_PEMDA))).contains(FindingCode.ALREADY_MEMBER_PEMDA);
        assertThat(codes(ordinary().coveredAs(Segment.OTHER))).contains(FindingCode.ALREADY_MEMBER_OTHER);
    }

    @Test
    void civil_servants_soldiers_policemen_and_office_holders_are_not_taken() {
        for (int occupation : List.of(5, 6, 7, 86)) {
            assertThat(codes(ordinary().working(occupation))).contains(FindingCode.OCCUPATION_EXCLUDED);
        }
    }

    @Test
    void a_teacher_on_the_ktp_is_looked_at_and_not_left_out() {
        var teacher = eligible(ordinary().working(65));

        assertThat(teacher.findings()).extracting(Finding::code).contains(FindingCode.OCCUPATION_NOT_INFORMAL);
    }

    @Test
    void an_unclear_occupation_is_only_worth_knowing() {
        assertThat(eligible(ordinary().working(88)).findings())
                .contains(new Finding.Occupation(FindingCode.OCCUPATION_UNCLEAR, "WIRASWASTA"));
    }

    @Test
    void the_province_takes_the_poor_only() {
        assertThat(eligible(ordinary().decile(4)).funds()).isEqualTo(new FundSet(0b11));
        assertThat(eligible(ordinary().decile(5)).funds()).isEqualTo(new FundSet(0b01));
    }

    @Test
    void an_unknown_decile_keeps_nobody_from_the_regency_and_stays_an_info() {
        var unknown = eligible(ordinary());

        assertThat(unknown.funds().contains(PROVINCE)).isFalse();
        assertThat(unknown.findings()).containsExactly(new Finding.NotStated("decile"));
    }

    @Test
    void the_ceiling_of_one_fund_is_no_reason_to_look_at_whom_another_takes() {
        assertThat(eligible(ordinary().decile(9)).findings()).isEmpty();
    }

    @Test
    void the_poorest_come_before_risky_work_before_women_who_lead_a_household() {
        assertThat(priority(ordinary().decile(1).working(11))).isEqualTo("miskin-ekstrem");
        assertThat(priority(ordinary().working(11).woman())).isEqualTo("kerja-berisiko");
        assertThat(priority(ordinary().woman())).isEqualTo("perempuan-kepala-keluarga");
        assertThat(priority(ordinary())).isEqualTo("lainnya");
    }

    @Test
    void a_month_of_cover_costs_sixteen_thousand_eight_hundred() {
        var tariff = PPU.tariff("apbd", Month.of(2026, java.time.Month.NOVEMBER));

        assertThat(tariff.orElseThrow().premium()).isEqualTo(new Rupiah(16_800));
        assertThat(PPU.tariff("apbd", Month.of(2027, java.time.Month.JANUARY))).isEmpty();
    }

    @Test
    void every_rule_is_shown_with_its_article() {
        var rulings = PPU.funds().get(PROVINCE).rulings(ordinary().facts());

        assertThat(rulings).extracting(ruling -> ruling.rule().name()).contains("age", "decile");
        assertThat(rulings)
                .extracting(ruling -> ruling.rule().basis().citation())
                .noneMatch(String::isBlank);
    }

    private static Eligible eligible(Somebody somebody) {
        return (Eligible) PPU.judge(somebody.facts());
    }

    private static List<Finding> reasons(Somebody somebody) {
        return ((NotYet) PPU.judge(somebody.facts())).findings();
    }

    private static List<FindingCode> codes(Somebody somebody) {
        return reasons(somebody).stream().map(Finding::code).toList();
    }

    private static String priority(Somebody somebody) {
        return PPU.priorities().get(PPU.priority(somebody.facts())).name();
    }
}
