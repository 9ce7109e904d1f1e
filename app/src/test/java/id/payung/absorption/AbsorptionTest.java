package id.payung.absorption;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.money.Rupiah;
import id.payung.platform.Actor;
import id.payung.platform.OnEachServer;
import id.payung.platform.TestDatabase;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.region.Regions;
import id.payung.staff.Officer;
import id.payung.staff.Role;
import id.payung.submission.Office;
import id.payung.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachServer
class AbsorptionTest {
    private static final String VILLAGE = "64.09.01.1001";
    private static final Instant NOW = Instant.parse("2026-11-22T01:12:00Z");

    private final JdbcClient owner;
    private final Work work;
    private final LatestFigures latest;

    AbsorptionTest(TestDatabase database) throws Exception {
        work = Office.withTwoListsSent(database).work();
        latest = figuresAt(NOW);
        owner = JdbcClient.create(database.owner());
    }

    @Test
    void each_fund_shows_its_seats_and_how_many_are_filled() {
        var figures = latest.of(officer(Role.DISNAKER, "64.09"));

        assertThat(figures.funds()).extracting(FundUse::seats).containsExactly(15_000, 5_600);
        assertThat(figures.proposed())
                .isEqualTo(count("select count(*) from proposal where source is not null"))
                .isPositive();
        assertThat(figures.running()).isZero();
        assertThat(figures.funds())
                .allSatisfy(fund -> assertThat(fund.free() + fund.filled()).isEqualTo(fund.seats()));
    }

    @Test
    void all_seats_of_a_year_cost_what_the_budget_paper_says() {
        var figures = latest.of(officer(Role.BUPATI, "64.09"));

        assertThat(figures.funds())
                .extracting(FundUse::ceiling)
                .containsExactly(Optional.of(new Rupiah(3_024_000_000L)), Optional.of(new Rupiah(1_128_960_000L)));
    }

    @Test
    void each_step_of_the_funnel_is_what_a_count_of_its_own_finds() {
        var funnel = latest.of(officer(Role.DISNAKER, "64.09")).funnel();
        var sent = " from candidate c join judgement j on j.candidate = c.id"
                + " where c.state not in ('draft', 'withdrawn')";

        assertThat(funnel.sent()).isEqualTo(count("select count(*)" + sent)).isPositive();
        assertThat(funnel.steps())
                .extracting(Funnel.Step::left)
                .containsExactly(
                        count("select count(*)" + sent + " and duplicate_of is null"),
                        count("select count(*)" + sent
                                + " and duplicate_of is null and match in ('exact', 'probable')"),
                        count("select count(*)" + sent + " and duplicate_of is null and eligibility = 'eligible'"),
                        count("select count(*)" + sent + " and duplicate_of is null and own_outcome = 'clear'"),
                        count("select count(*) from proposal where source is not null"));
    }

    @Test
    void the_causes_of_a_step_add_up_to_the_rows_it_holds() {
        var funnel = latest.of(officer(Role.DISNAKER, "64.09")).funnel();

        assertThat(funnel.steps())
                .filteredOn(step -> step.lost().needsHelp())
                .allSatisfy(step -> assertThat(step.causes().stream()
                                .mapToInt(Funnel.Share::rows)
                                .sum())
                        .isEqualTo(step.lostRows()));
    }

    @Test
    void who_does_not_see_the_registry_sees_no_step_that_follows_from_it() {
        var village = latest.of(officer(Role.DESA, VILLAGE)).funnel();
        var regent = latest.of(officer(Role.BUPATI, "64.09")).funnel();

        assertThat(village.steps())
                .extracting(Funnel.Step::lost)
                .containsExactly(Reach.DOUBLE, Reach.HELD, Reach.WITHOUT_SEAT);
        assertThat(regent.proposed())
                .isEqualTo(latest.of(officer(Role.DISNAKER, "64.09")).funnel().proposed());
    }

    @Test
    void the_villages_add_up_to_the_regency() {
        var figures = latest.of(officer(Role.DISNAKER, "64.09"));

        assertThat(figures.villages()).hasSize(54);
        assertThat(figures.villages().stream().mapToInt(VillageUse::sent).sum())
                .isEqualTo(figures.funnel().sent());
        assertThat(figures.villages().stream().mapToInt(VillageUse::proposed).sum())
                .isEqualTo(figures.funnel().proposed());
        assertThat(figures.silent()).hasSize(52);
        assertThat(figures.villages())
                .allSatisfy(village -> assertThat(village.causes().isEmpty()).isEqualTo(village.held() == 0));
    }

    @Test
    void a_village_counts_nobody_but_its_own() {
        var figures = latest.of(officer(Role.DESA, VILLAGE));

        assertThat(figures.villages()).extracting(VillageUse::code).containsExactly(VILLAGE);
        assertThat(figures.funnel().sent())
                .isEqualTo(count("select count(*) from candidate where state <> 'draft' and area = '" + VILLAGE + "'"));
        assertThat(figures.proposed())
                .isEqualTo(
                        count("select count(*) from proposal where source is not null and area = '" + VILLAGE + "'"));
    }

    @Test
    void whoever_sits_already_is_counted_apart_and_once() {
        assertThat(latest.of(officer(Role.DISNAKER, "64.09")).running()).isZero();
        var proposed = latest.of(officer(Role.DISNAKER, "64.09")).proposed();
        var opening = work.as(Actor.MACHINE, "uji", () -> {
            work.jdbc().sql("select enter('uji')").query(Long.class).single();
            long load = work.jdbc().sql("""
                    insert into load (kind, sha256, rows, second_officer) values ('recipients', '\\x00', 2, 'lain')
                    returning id
                    """).query(Long.class).single();
            work.jdbc().sql("""
                    insert into seat_month (source, seat, month, person, area, opening, reason)
                    select source, seat, date '2026-11-01', person, area, :load, 'uji'
                    from proposal where source is not null order by rank limit 2
                    """).param("load", load).update();
            return load;
        });

        var after = figuresAt(NOW.plus(Duration.ofMinutes(1))).of(officer(Role.DISNAKER, "64.09"));
        owner.sql("delete from seat_month where opening = :load").param("load", opening);

        assertThat(after.running()).isEqualTo(2);
        assertThat(after.filled()).isEqualTo(proposed);
    }

    @Test
    void a_count_serves_for_a_while_and_says_when_it_was_made() {
        var first = latest.of(officer(Role.DISNAKER, "64.09"));

        assertThat(latest.of(officer(Role.DISNAKER, "64.09"))).isSameAs(first);
        assertThat(latest.of(officer(Role.DESA, VILLAGE))).isNotSameAs(first);
        assertThat(first.at()).isEqualTo(NOW);
    }

    private LatestFigures figuresAt(Instant now) {
        var policies = new Policies(work.jdbc(), new Trail(work.jdbc()));
        return new LatestFigures(work, policies, Regions.indonesia(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Officer officer(Role role, String area) {
        return new Officer(UUID.randomUUID(), role.code(), "Rahmawati Idris", role, area, area, false);
    }

    private int count(String question) {
        return owner.sql(question).query(Integer.class).single();
    }
}
