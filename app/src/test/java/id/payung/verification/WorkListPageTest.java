package id.payung.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Browser;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestServer;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkListPageTest {
    private static final String VILLAGE = "64.09.01.1001";
    private static final String EMPTY_VILLAGE = "64.09.04.2001";

    private static TestDatabase database;
    private static StaffSite staff;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.on(TestServer.EMBEDDED);
        staff = Desk.on(database);
        browser = Browser.on(staff.site().address());
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        staff.close();
        database.close();
    }

    static void signIn(Browser.Visit visit, StaffSite.Account account) {
        visit.open("/masuk");
        visit.page().fill("#nama", account.officer().name());
        visit.page().fill("#sandi", account.password());
        visit.page().click("main button");
        visit.page().waitForURL(url -> !url.endsWith("/masuk"));
    }

    @Test
    void the_list_can_be_read_by_everybody_on_every_screen_with_and_without_javascript() throws Exception {
        var officer = staff.account(Role.DISNAKER, "64.09");
        for (int width : Browser.WIDTHS) {
            for (var script : new boolean[] {true, false}) {
                try (var visit = browser.visit(width, script)) {
                    signIn(visit, officer);
                    visit.open("/calon").isFit("calon");
                    visit.open("/calon?desa=" + VILLAGE + "&hasil=look").isFit("calon-saring");
                    visit.open("/calon?cari=zzz").isFit("calon-tidak-ada");
                    visit.open("/calon?nik=bukan-16").isFit("calon-salah");
                }
            }
        }
    }

    @Test
    void an_office_that_sent_nothing_is_told_the_next_step() throws Exception {
        var operator = staff.account(Role.DESA, EMPTY_VILLAGE);
        for (int width : Browser.WIDTHS) {
            try (var visit = browser.visit(width, true)) {
                signIn(visit, operator);
                visit.open("/calon").isFit("calon-kosong");
                assertThat(visit.page().textContent("main")).contains(VerificationText.NOBODY_YET);
            }
        }
    }

    @Test
    void half_a_name_in_any_order_finds_somebody_without_javascript() throws Exception {
        var officer = staff.account(Role.DISNAKER, "64.09");
        try (var visitor = staff.visitor(officer)) {
            visitor.get("/calon");
            var found = visitor.post("/calon/cari", Map.of("cari", "si am"));
            assertThat(found.statusCode()).isEqualTo(303);
            assertThat(found.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/calon?cari=si+am"));
        }
    }
}
