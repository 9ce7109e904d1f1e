package id.payung.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.payung.identity.Secret;
import id.payung.identity.Vault;
import id.payung.platform.Actor;
import id.payung.platform.Browser;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestServer;
import id.payung.platform.Work;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkListPageTest {
    private static final String VILLAGE = "64.09.01.1001";
    private static final int DESK = 1280;
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
    void between_a_phone_and_a_wide_desk_nothing_runs_over() throws Exception {
        var officer = staff.account(Role.DISNAKER, "64.09");
        var operator = staff.account(Role.DESA, VILLAGE);
        for (int width : List.of(768, 1024, 1264, 1920)) {
            for (var account : List.of(officer, operator)) {
                try (var visit = browser.visit(width, true)) {
                    signIn(visit, account);
                    visit.open("/calon")
                            .isFit("calon-" + account.officer().role().code());
                }
            }
        }
    }

    @Test
    void at_a_desk_a_row_is_one_line_and_its_head_stays_in_sight() throws Exception {
        try (var visit = browser.visit(DESK, true)) {
            signIn(visit, staff.account(Role.DISNAKER, "64.09"));
            visit.open("/calon");
            assertThat(visit.page().evaluate("""
                            [...new Set([...document.querySelectorAll('.register tbody tr')]
                                .map(row => Math.round(row.getBoundingClientRect().height)))]
                            """)).isEqualTo(List.of(36));
            assertThat(visit.page().evaluate("getComputedStyle(document.querySelector('tbody td')).fontSize"))
                    .isEqualTo("15.0012px");
            visit.page().mouse().wheel(0, 1_200);
            visit.page()
                    .waitForCondition(
                            () -> visit.page().evaluate("scrollY > 1000").equals(true));
            assertThat(visit.page().evaluate("""
                            Math.abs(document.querySelector('thead th').getBoundingClientRect().top) < 1
                            """)).isEqualTo(true);
        }
    }

    @Test
    void whoever_works_by_keyboard_searches_walks_through_the_rows_and_opens_one() throws Exception {
        try (var visit = browser.visit(DESK, true)) {
            signIn(visit, staff.account(Role.DISNAKER, "64.09"));
            visit.open("/calon");
            var page = visit.page();
            assertThat(page.isVisible(".keys .line")).isTrue();

            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(at(page)).isEqualTo("2");
            for (int row = 2; row < 40; row++) {
                page.keyboard().press("j");
            }
            for (int row = 40; row > 20; row--) {
                page.keyboard().press("k");
                assertThat(page.evaluate("""
                                document.activeElement.getBoundingClientRect().top
                                    >= document.querySelector('thead th').getBoundingClientRect().bottom
                                """)).as("row " + row + " is seen").isEqualTo(true);
            }
            assertThat(at(page)).isEqualTo("20");
            var name = page.evaluate("document.activeElement.textContent");

            page.keyboard().press("/");
            page.keyboard().type("jk/?");
            assertThat(page.inputValue("#cari")).isEqualTo("jk/?");
            assertThat(page.isVisible("dialog")).isFalse();
            page.focus(".register tbody tr:nth-child(20) a");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/calon/[0-9a-f-]{36}"));
            assertThat(page.textContent("h1")).contains(String.valueOf(name));
        }
    }

    private static String at(Page page) {
        return String.valueOf(page.evaluate("""
                String([...document.querySelectorAll('.register tbody tr')].indexOf(document.activeElement.closest('tr')) + 1)
                """));
    }

    @Test
    void the_keys_are_explained_and_can_be_switched_off_for_good() throws Exception {
        try (var visit = browser.visit(DESK, true)) {
            signIn(visit, staff.account(Role.DISNAKER, "64.09"));
            visit.open("/calon");
            var page = visit.page();
            page.keyboard().press("?");
            visit.isFit("calon-tombol");
            page.keyboard().press("j");
            assertThat(at(page)).isEqualTo("0");
            page.keyboard().press("?");
            assertThat(page.isVisible("dialog")).isFalse();

            page.click("[data-keys-help]");
            page.click("[data-keys-switch]");
            page.click("[data-keys-close]");
            visit.open("/calon").isFit("calon-tombol-mati");
            page.keyboard().press("j");
            page.keyboard().press("?");
            assertThat(at(page)).isEqualTo("0");
            assertThat(page.isVisible("dialog")).isFalse();
            assertThat(page.isVisible(".keys .line")).isFalse();
        }
        try (var visit = browser.visit(DESK, false)) {
            signIn(visit, staff.account(Role.DISNAKER, "64.09"));
            visit.open("/calon");
            assertThat(visit.page().isVisible(".keys")).isFalse();
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

    private static Work work() {
        return staff.site().bean(Work.class);
    }

    /// Somebody sent by a village, with the NIK as typed.
    private Map.Entry<UUID, String> sentWithNik(String village) {
        var vault = staff.site().bean(Vault.class);
        return work().as(
                        Actor.MACHINE,
                        "uji",
                        () -> work().jdbc()
                                .sql("select id, typed_cipher from candidate where area = :area and state = 'checked'"
                                        + " and nik_hash is not null and duplicate_of is null order by id limit 1")
                                .param("area", village)
                                .query((row, at) -> Map.entry(
                                        row.getObject("id", UUID.class),
                                        TypedCells.read(vault.openText(Secret.CELLS, row.getBytes("typed_cipher")))
                                                .nik()))
                                .single());
    }

    @Test
    void a_nik_leads_to_its_candidate_and_never_into_an_address() throws Exception {
        var somebody = sentWithNik(VILLAGE);
        var nik = somebody.getValue();
        var written = nik.substring(0, 6) + " " + nik.substring(6, 12) + "-" + nik.substring(12);
        for (var role : List.of(Role.DISNAKER, Role.DESA)) {
            var area = role == Role.DESA ? VILLAGE : "64.09";
            try (var visitor = staff.visitor(staff.account(role, area))) {
                visitor.get("/calon");
                for (var typed : List.of(nik, written, "siti " + nik)) {
                    assertThat(place(visitor.post("/calon/cari", Map.of("cari", typed))))
                            .isEqualTo("/calon/" + somebody.getKey());
                }
                assertThat(place(visitor.post("/calon/cari", Map.of("cari", nik.substring(1)))))
                        .isEqualTo("/calon?nik=bukan-16");
            }
        }
    }

    @Test
    void a_nik_of_another_area_is_not_found_like_one_of_nobody() throws Exception {
        var nik = sentWithNik(VILLAGE).getValue();
        try (var visitor = staff.visitor(staff.account(Role.DESA, EMPTY_VILLAGE))) {
            visitor.get("/calon");
            assertThat(place(visitor.post("/calon/cari", Map.of("cari", nik)))).isEqualTo("/calon?nik=tidak-ada");
            assertThat(place(visitor.post("/calon/cari", Map.of("cari", "9999999999999999"))))
                    .isEqualTo("/calon?nik=tidak-ada");
            assertThat(visitor.get("/calon?nik=tidak-ada").body()).contains(VerificationText.NIK_NOT_FOUND);
        }
    }

    private static String place(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    @Test
    void a_page_of_the_list_is_one_entry_that_names_whom_it_shows_and_no_number_is_whole() throws Exception {
        var account = staff.account(Role.DISNAKER, "64.09");
        try (var visitor = staff.visitor(account)) {
            var page = visitor.get("/calon?desa=" + VILLAGE).body();

            var entries = work().as(
                            Actor.MACHINE,
                            "uji",
                            () -> work().jdbc()
                                    .sql(
                                            "select subjects::text from trail where officer = :officer and action = 'list candidates'")
                                    .param("officer", account.officer().id().toString())
                                    .query(String.class)
                                    .list());
            assertThat(entries).hasSize(1);
            var shown = Pattern.compile("/calon/([0-9a-f-]{36})")
                    .matcher(page)
                    .results()
                    .map(one -> one.group(1))
                    .toList();
            assertThat(shown)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(entries.getFirst()).contains(id));
            assertThat(entries.getFirst().split(",")).hasSize(shown.size());
            visitor.get("/calon?desa=6409012605880002");
            assertThat(work().as(
                                    Actor.MACHINE,
                                    "uji",
                                    () -> work().jdbc()
                                            .sql(
                                                    "select count(*) from trail where detail::text like '%6409012605880002%'")
                                            .query(Integer.class)
                                            .single()))
                    .isZero();
            assertThat(page).contains("•••••••••").doesNotContainPattern("\\d{16}");
        }
    }

    @Test
    void a_proposer_is_offered_nothing_of_the_registry() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.DESA, VILLAGE))) {
            assertThat(visitor.get("/calon?padan=none&kandidat=2").body())
                    .contains("/calon/")
                    .doesNotContain(
                            "padan=", "kandidat=", "layak=", "temuan=NAME_VARIANT", "Hasil padan", "Jumlah kandidat");
        }
    }

    @Test
    void a_choice_that_nobody_meets_any_more_can_be_taken_back() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.DISNAKER, "64.09"))) {
            for (var query :
                    List.of("status=ready", "desa=64.09.99.9999", "temuan=bukan-kode", "kerja=zzz", "umur=7")) {
                var page = visitor.get("/calon?" + query);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains(VerificationText.NOTHING_FOUND, VerificationText.CHOSEN);
            }
        }
    }
}
