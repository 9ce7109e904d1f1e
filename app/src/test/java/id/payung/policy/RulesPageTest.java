package id.payung.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.PolicyText;
import id.payung.eligibility.ShippedPolicy;
import id.payung.platform.Actor;
import id.payung.platform.Browser;
import id.payung.platform.FileHash;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestServer;
import id.payung.platform.Work;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import id.payung.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    @Test
    void before_a_policy_is_in_force_the_page_says_so_and_then_it_tells_every_rule() throws Exception {
        try (var database = TestDatabase.on(TestServer.EMBEDDED)) {
            var work = new Work(database.application());
            var policies = new Policies(work.jdbc(), new Trail(work.jdbc()));
            try (var staff = StaffSite.on(
                            database,
                            context -> context.registerBean(Policies.class, () -> policies),
                            PolicyWeb.class,
                            RulesPage.class);
                    var browser = Browser.on(staff.site().address())) {
                staff.showsTo(browser, Role.RT, "64.09.01.1001.001.002", "/aturan", "aturan-kosong");

                work.run(Actor.MACHINE, "uji", () -> policies.enact(yaml(), "uji.yaml"));

                staff.showsTo(browser, Role.BUPATI, "64.09", "/aturan", "aturan");
                try (var visitor = staff.visitor(staff.account(Role.BUPATI, "64.09"))) {
                    tellsEverything(visitor.get("/aturan").body());
                }
            }
        }
    }

    private static String yaml() {
        return ShippedPolicy.PPU_2026.text() + """

                limits:
                  - {area: "64.09.04", at_least: 2000}
                  - {area: "64.09.01.1001", fund: apbd-ppu-2026, at_most: 400}
                """;
    }

    private static void tellsEverything(String page) {
        var policy = ShippedPolicy.PPU_2026.policy();
        for (var fund : policy.funds()) {
            assertThat(page).contains(fund.title());
            fund.rules()
                    .forEach(rule -> assertThat(page)
                            .contains(PolicyText.rule(rule, code -> "Kabupaten Penajam Paser Utara"))
                            .contains(rule.basis().citation()));
        }
        policy.priorities().forEach(priority -> assertThat(page).contains(priority.title()));
        assertThat(page)
                .contains("15.000", "5.600", "Rp16.800", policy.heading().seed(), "Provinsi", "WITA");
        assertThat(page)
                .contains("Sepaku, semua sumber dana, paling sedikit 2.000 orang.")
                .contains("Tanjung Tengah, APBD Kabupaten Penajam Paser Utara 2026, paling banyak 400 orang.");
        var hash = HexFormat.of().formatHex(FileHash.of(yaml().getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains(hash.substring(0, 16), hash.substring(48));
    }
}
