package id.payung.absorption;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Actor;
import id.payung.platform.OnEachServer;
import id.payung.platform.TestDatabase;
import id.payung.submission.Office;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachServer
class AbsorptionTest {
    private static final Actor REGENT = new Actor(UUID.randomUUID().toString(), "disnaker", "64.09", "disnaker");

    private final Office office;
    private final Absorption absorption;
    private final JdbcClient owner;

    AbsorptionTest(TestDatabase database) throws Exception {
        office = Office.withTwoListsSent(database);
        absorption = new Absorption(office.work().jdbc());
        owner = JdbcClient.create(database.owner());
    }

    @Test
    void each_fund_shows_its_seats_and_how_many_are_filled() {
        var funds = office.work().as(REGENT, "uji", absorption::funds);

        assertThat(funds).extracting(FundUse::seats).containsExactly(15_000, 5_600);
        assertThat(funds.stream().mapToInt(FundUse::filled).sum())
                .isEqualTo(count("select count(*) from proposal where source is not null"))
                .isPositive();
        assertThat(funds)
                .allSatisfy(fund -> assertThat(fund.free() + fund.filled()).isEqualTo(fund.seats()));
    }

    @Test
    void each_step_of_the_funnel_loses_people_and_never_gains_any() {
        var funnel = office.work().as(REGENT, "uji", absorption::funnel);

        assertThat(new int[] {
                    funnel.sent(), funnel.people(), funnel.named(), funnel.eligible(), funnel.clear(), funnel.proposed()
                })
                .isSortedAccordingTo((one, next) -> Integer.compare(next, one));
        assertThat(funnel.sent())
                .isEqualTo(count("select count(*) from candidate where state not in ('draft', 'withdrawn')"));
    }

    @Test
    void the_villages_add_up_to_the_regency() {
        var villages = office.work().as(REGENT, "uji", absorption::villages);
        var funnel = office.work().as(REGENT, "uji", absorption::funnel);

        assertThat(villages.stream().mapToInt(VillageUse::sent).sum()).isEqualTo(funnel.sent());
        assertThat(villages.stream().mapToInt(VillageUse::proposed).sum()).isEqualTo(funnel.proposed());
        assertThat(villages)
                .allSatisfy(village -> assertThat(village.cause().isEmpty()).isEqualTo(village.held() == 0));
    }

    @Test
    void a_village_counts_nobody_but_its_own() {
        var own = Office.operator("64.09.01.1001");

        assertThat(office.work().as(own, "uji", absorption::villages))
                .extracting(VillageUse::code)
                .containsExactly("64.09.01.1001");
    }

    private int count(String question) {
        return owner.sql(question).query(Integer.class).single();
    }
}
