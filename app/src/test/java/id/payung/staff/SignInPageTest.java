package id.payung.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Browser;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestServer;
import id.payung.platform.Visitor;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInPageTest {
    private static final String VILLAGE = "64.09.01.1001";

    private static TestDatabase database;
    private static StaffSite staff;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.on(TestServer.EMBEDDED);
        staff = StaffSite.on(database, context -> {});
        browser = Browser.on(staff.site().address());
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        staff.close();
        database.close();
    }

    @Test
    void somebody_signs_in_by_keyboard_on_every_screen_and_without_javascript() throws Exception {
        var siti = staff.account(Role.DESA, VILLAGE);
        for (int width : Browser.WIDTHS) {
            for (var script : new boolean[] {true, false}) {
                try (var visit = browser.visit(width, script)) {
                    visit.open("/akun").isFit("masuk");
                    visit.page().focus("#nama");
                    visit.page().keyboard().type(siti.officer().name());
                    visit.page().keyboard().press("Tab");
                    visit.page().keyboard().type(siti.password());
                    visit.page().keyboard().press("Enter");
                    visit.page().waitForURL("**/akun");
                    visit.isFit("akun");
                    assertThat(visit.page().textContent("header")).contains("Operator desa", "Rahmawati Idris");
                }
            }
        }
    }

    @Test
    void a_wrong_password_is_said_first_and_the_name_stays() throws Exception {
        for (int width : Browser.WIDTHS) {
            try (var visit = browser.visit(width, true)) {
                visit.open("/masuk");
                visit.page().fill("#nama", "siapa" + width);
                visit.page().fill("#sandi", "kopi hujan jendela");
                visit.page().click("main button");
                visit.page().waitForSelector(".errors");
                visit.isFit("masuk-salah");

                assertThat(visit.page().inputValue("#nama")).isEqualTo("siapa" + width);
                assertThat(visit.page().inputValue("#sandi")).isEmpty();
                assertThat(visit.page().evaluate("document.activeElement.className"))
                        .isEqualTo("errors");
            }
        }
    }

    @Test
    void without_signing_in_there_is_only_the_door() throws Exception {
        try (var visitor = staff.site().visitor()) {
            assertThat(visitor.get("/akun")).satisfies(answer -> leadsTo(answer, "/masuk"));
            assertThat(visitor.get("/")).satisfies(answer -> leadsTo(answer, "/masuk"));
            assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/aset/tidak-ada.css").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_name_that_nobody_has_is_answered_like_one_that_somebody_has() throws Exception {
        var siti = staff.account(Role.DESA, VILLAGE);
        try (var one = staff.site().visitor();
                var other = staff.site().visitor()) {
            var known = StaffSite.signIn(one, siti.officer().name(), "kopi hujan jendela");
            var unknown = StaffSite.signIn(other, "x" + siti.officer().name().substring(1), "kopi hujan jendela");

            assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
            assertThat(plain(known)).isEqualTo(plain(unknown)).contains(StaffText.REFUSED);
        }
    }

    @Test
    void the_session_gets_a_new_number_and_scripts_cannot_read_it() throws Exception {
        var siti = staff.account(Role.DESA, VILLAGE);
        try (var visitor = staff.site().visitor()) {
            visitor.get("/masuk");
            var before = session(visitor);
            var answer = visitor.post("/masuk", Map.of("nama", siti.officer().name(), "sandi", siti.password()));

            assertThat(session(visitor)).isNotEqualTo(before);
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        }
    }

    @Test
    void leaving_takes_a_form_and_ends_everything() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.DESA, VILLAGE))) {
            assertThat(visitor.get("/keluar").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);

            assertThat(visitor.post("/keluar", Map.of())).satisfies(answer -> leadsTo(answer, "/masuk"));
            assertThat(visitor.get("/akun")).satisfies(answer -> leadsTo(answer, "/masuk"));
        }
    }

    @Test
    void a_form_that_is_not_ours_changes_nothing() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.DESA, VILLAGE))) {
            visitor.get("/akun");
            assertThat(visitor.post("/keluar", Map.of("_csrf", "")).statusCode())
                    .isEqualTo(403);
            assertThat(visitor.post("/keluar", Map.of("_csrf", "salah")).statusCode())
                    .isEqualTo(403);
            assertThat(visitor.send(visitor.form("/keluar", Map.of()).header("Origin", "https://lain.example"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visitor.send(visitor.form("/keluar", Map.of()).header("Sec-Fetch-Site", "cross-site"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void who_is_let_go_or_gets_a_new_password_is_out_at_the_next_request() throws Exception {
        var siti = staff.account(Role.DESA, VILLAGE);
        var budi = staff.account(Role.DESA, VILLAGE);
        try (var one = staff.visitor(siti);
                var other = staff.visitor(budi)) {
            staff.officers().disable(siti.officer());
            staff.officers().renew(budi.officer());

            assertThat(one.get("/akun")).satisfies(answer -> leadsTo(answer, "/masuk"));
            assertThat(other.get("/akun")).satisfies(answer -> leadsTo(answer, "/masuk"));
        }
    }

    @Test
    void after_five_wrong_passwords_a_name_has_to_wait_and_others_need_not() throws Exception {
        var siti = staff.account(Role.DESA, VILLAGE);
        try (var visitor = staff.site().visitor()) {
            for (int i = 0; i < 5; i++) {
                assertThat(StaffSite.signIn(visitor, siti.officer().name(), "kopi hujan " + i)
                                .statusCode())
                        .isEqualTo(422);
            }
            var sixth = StaffSite.signIn(visitor, siti.officer().name(), siti.password());

            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(sixth.body()).contains("Terlalu banyak percobaan. Tunggu 1 menit");
            assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        }
        try (var other = staff.visitor(staff.account(Role.DESA, VILLAGE))) {
            assertThat(other.get("/akun").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_was_typed_before_the_screen_locked_is_still_there() throws Exception {
        var siti = staff.account(Role.DESA, VILLAGE);
        try (var visitor = staff.visitor(siti)) {
            visitor.get("/akun");
            staff.clock().move(Duration.ofMinutes(16));
            assertThat(visitor.post("/akun/sandi", Map.of("catatan", "Bu \"Aminah\"")))
                    .satisfies(answer -> leadsTo(answer, "/masuk"));
            assertThat(visitor.get("/masuk").body())
                    .contains(
                            StaffText.LOCKED,
                            StaffText.TYPED_IS_KEPT,
                            siti.officer().name());

            assertThat(StaffSite.signIn(visitor, siti.officer().name(), siti.password()))
                    .satisfies(answer -> leadsTo(answer, "/lanjut"));
            assertThat(visitor.get("/lanjut").body())
                    .contains("action=\"/akun/sandi\"", "value=\"Bu &#34;Aminah&#34;\"", StaffText.SEND);
        }
    }

    @Test
    void what_one_officer_typed_is_not_shown_to_another() throws Exception {
        var siti = staff.account(Role.DESA, VILLAGE);
        var budi = staff.account(Role.DESA, VILLAGE);
        try (var visitor = staff.visitor(siti)) {
            visitor.get("/akun");
            staff.clock().move(Duration.ofMinutes(16));
            visitor.post("/akun/sandi", Map.of("catatan", "Aminah"));

            assertThat(StaffSite.signIn(visitor, budi.officer().name(), budi.password()))
                    .satisfies(answer -> leadsTo(answer, "/"));
            assertThat(visitor.get("/lanjut").body()).doesNotContain("Aminah");
        }
    }

    @Test
    void nobody_stays_signed_in_for_more_than_twelve_hours() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.DESA, VILLAGE))) {
            for (int minutes = 0; minutes < 720; minutes += 10) {
                assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
                staff.clock().move(Duration.ofMinutes(10));
            }
            staff.clock().move(Duration.ofMinutes(1));
            assertThat(visitor.get("/akun")).satisfies(answer -> leadsTo(answer, "/masuk"));
        }
    }

    @Test
    void signing_in_leads_back_to_a_page_of_ours_and_nowhere_else() throws Exception {
        var siti = staff.account(Role.DESA, VILLAGE);
        for (var path : new String[] {"/akun?ke=//lain.example", "/akun;//lain.example"}) {
            try (var visitor = staff.site().visitor()) {
                visitor.get(path);
                visitor.get("/masuk?next=https://lain.example&redirect=//lain.example");
                var answer = visitor.post(
                        "/masuk?next=//lain.example",
                        Map.of("nama", siti.officer().name(), "sandi", siti.password(), "next", "//lain.example"));

                assertThat(answer.headers().firstValue("Location"))
                        .hasValueSatisfying(to -> assertThat(to).startsWith("/").doesNotStartWith("//"));
            }
        }
    }

    @Test
    void a_password_that_was_handed_over_opens_only_the_page_that_replaces_it() throws Exception {
        var siti = staff.newcomer(Role.DESA, VILLAGE);
        try (var visitor = staff.site().visitor()) {
            assertThat(StaffSite.signIn(visitor, siti.officer().name(), siti.password()))
                    .satisfies(answer -> leadsTo(answer, "/akun"));
            assertThat(visitor.get("/akun").body()).contains(StaffText.OWES);

            assertThat(choose(visitor, siti.password(), "kopi hujan").body()).contains("terlalu pendek");
            assertThat(choose(visitor, "salah sekali", "kopi hujan jendela").body())
                    .contains(StaffText.WRONG_BEFORE);
            assertThat(choose(visitor, siti.password(), "kopi hujan jendela"))
                    .satisfies(answer -> leadsTo(answer, "/akun"));
            assertThat(visitor.get("/akun").body()).contains(StaffText.CHOSEN).doesNotContain(StaffText.OWES);
        }
        try (var visitor = staff.site().visitor()) {
            assertThat(StaffSite.signIn(visitor, siti.officer().name(), siti.password())
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    private static HttpResponse<String> choose(Visitor visitor, String before, String chosen) throws Exception {
        visitor.get("/akun");
        return visitor.post("/akun/sandi", Map.of("sandi-lama", before, "sandi-baru", chosen, "sandi-ulang", chosen));
    }

    private static void leadsTo(HttpResponse<String> answer, String path) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(path);
    }

    /// Without what differs from page to page in any case.
    private static String plain(HttpResponse<String> answer) {
        return answer.body().replaceAll("value=\"[^\"]*\"", "");
    }

    private static String session(Visitor visitor) {
        return visitor.cookies().stream().map(HttpCookie::getValue).findFirst().orElseThrow();
    }
}
