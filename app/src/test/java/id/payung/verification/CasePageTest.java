package id.payung.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Actor;
import id.payung.platform.Browser;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestServer;
import id.payung.platform.Work;
import id.payung.platform.Written;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import id.payung.submission.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CasePageTest {
    private static final String VILLAGE = "64.09.01.1001";

    private static TestDatabase database;
    private static Work work;
    private static StaffSite staff;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.on(TestServer.EMBEDDED);
        staff = Desk.on(database);
        work = Office.withEveryKindOfList(database).work();
        browser = Browser.on(staff.site().address());
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        staff.close();
        database.close();
    }

    private static UUID candidate(String where) {
        return work.as(
                Actor.MACHINE,
                "uji",
                () -> work.jdbc()
                        .sql("select c.id from candidate c left join judgement j on j.candidate = c.id"
                                + " left join resident r on r.person = j.person where " + where
                                + " order by c.id limit 1")
                        .query(UUID.class)
                        .single());
    }

    private static UUID differing() {
        return candidate("c.area = '" + VILLAGE + "' and c.state = 'checked' and r.birth_date <> c.birth_date");
    }

    private static Map<String, Object> registered(UUID candidate) {
        return work.as(
                Actor.MACHINE,
                "uji",
                () -> work.jdbc()
                        .sql("select r.name, r.mother_name, r.birth_date::text as born, r.person::text from judgement j"
                                + " join resident r on r.person = j.person where j.candidate = :id")
                        .param("id", candidate)
                        .query()
                        .singleRow());
    }

    private static String born(Map<String, Object> registered) {
        return Written.day(LocalDate.parse(String.valueOf(registered.get("born"))));
    }

    @Test
    void a_case_can_be_read_by_everybody_on_every_screen_with_and_without_javascript() throws Exception {
        var officer = staff.account(Role.DUKCAPIL, "64.09");
        var looked = differing();
        var unnamed = candidate("c.state = 'checked' and j.person is null");
        for (int width : Browser.WIDTHS) {
            for (var script : new boolean[] {true, false}) {
                try (var visit = browser.visit(width, script)) {
                    WorkListPageTest.signIn(visit, officer);
                    visit.open("/calon/" + unnamed).isFit("kasus-tanpa-orang");
                    visit.open("/calon/" + looked).isFit("kasus");
                    visit.page().click(".look summary");
                    visit.page().click(".look button");
                    visit.page().waitForSelector(".errors");
                    visit.isFit("kasus-salah");
                    visit.page().check("input[value=orangnya]");
                    visit.page().click(".look button");
                    visit.page().waitForSelector(".notice.act");
                    visit.isFit("kasus-lihat");
                }
            }
        }
    }

    @Test
    void a_proposer_sees_what_they_typed_and_no_more() throws Exception {
        var operator = staff.account(Role.DESA, VILLAGE);
        for (int width : Browser.WIDTHS) {
            try (var visit = browser.visit(width, true)) {
                WorkListPageTest.signIn(visit, operator);
                visit.open("/calon/" + differing()).isFit("kasus-pengusul");
            }
        }
    }

    @Test
    void no_registry_value_reaches_a_proposer() throws Exception {
        for (var role : List.of(Role.DESA, Role.KADES, Role.CAMAT, Role.DINSOS)) {
            var account =
                    staff.account(role, role == Role.DINSOS ? "64.09" : role == Role.CAMAT ? "64.09.01" : VILLAGE);
            try (var visitor = staff.visitor(account)) {
                for (var candidate : allOf(VILLAGE)) {
                    var page = visitor.get("/calon/" + candidate.get("id"));
                    assertThat(page.statusCode()).isEqualTo(200);
                    assertThat(page.body())
                            .doesNotContain(String.valueOf(candidate.get("hidden")))
                            .doesNotContain(
                                    "tidak sesuai<", VerificationText.WEIGHTS, VerificationText.RULES + "</h2>");
                }
                assertThat(visitor.post("/calon/" + differing() + "/lihat", Map.of("tujuan", "orangnya"))
                                .statusCode())
                        .isEqualTo(403);
            }
        }
    }

    /// Sent rows of a village with a value that is registered otherwise than it is typed.
    private static List<Map<String, Object>> allOf(String village) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : work.as(
                Actor.MACHINE,
                "uji",
                () -> work.jdbc().sql("""
                        select c.id, r.mother_name, r.birth_date::text as born, c.findings::text as findings
                        from candidate c join judgement j on j.candidate = c.id join resident r on r.person = j.person
                        where c.area = :area and c.state = 'checked'
                            and (r.birth_date <> c.birth_date or 'MOTHER_DIFFERS' = any(c.findings))
                        """).param("area", village).query().listOfRows())) {
            boolean mother = String.valueOf(row.get("findings")).contains("MOTHER_DIFFERS");
            rows.add(Map.of("id", row.get("id"), "hidden", mother ? row.get("mother_name") : born(row)));
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    @Test
    void an_officer_who_may_see_the_registry_sees_only_whether_it_agrees_before_they_say_what_for() throws Exception {
        var candidate = differing();
        var registered = registered(candidate);
        try (var visitor = staff.visitor(staff.account(Role.DISNAKER, "64.09"))) {
            var page = visitor.get("/calon/" + candidate).body();
            assertThat(page).contains("tidak sesuai", VerificationText.WEIGHTS).doesNotContain(born(registered));

            for (var other : allOf(VILLAGE)) {
                assertThat(visitor.get("/calon/" + other.get("id")).body())
                        .doesNotContain(String.valueOf(other.get("hidden")));
            }

            int before = looks(candidate);
            var refused = visitor.post("/calon/" + candidate + "/lihat", Map.of());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains(VerificationText.CHOOSE_PURPOSE).doesNotContain(born(registered));
            var vague = visitor.post("/calon/" + candidate + "/lihat", Map.of("tujuan", "lain", "alasan", "cek"));
            assertThat(vague.statusCode()).isEqualTo(422);
            assertThat(vague.body()).doesNotContain(born(registered));
            assertThat(looks(candidate)).isEqualTo(before);
        }
    }

    @Test
    void each_look_leaves_one_entry_that_names_whom_it_showed_and_what_for() throws Exception {
        var candidate = differing();
        var registered = registered(candidate);
        int before = looks(candidate);
        try (var visitor = staff.visitor(staff.account(Role.DISNAKER, "64.09"))) {
            visitor.get("/calon/" + candidate);
            var page = visitor.post("/calon/" + candidate + "/lihat", Map.of("tujuan", "keberatan"));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.body()).contains("class=\"diff").contains(VerificationText.LOOKED);
            assertThat(looks(candidate)).isEqualTo(before + 1);
            assertThat(visitor.get("/calon/" + candidate).body()).doesNotContain(born(registered));
        }
        var entry = work.as(
                Actor.MACHINE,
                "uji",
                () -> work.jdbc()
                        .sql(
                                "select purpose, subjects::text as subjects from trail where action = 'look at registry values'"
                                        + " and :id = any(subjects) order by id desc limit 1")
                        .param("id", candidate)
                        .query()
                        .singleRow());
        assertThat(entry.get("purpose")).isEqualTo(VerificationText.OBJECTION);
        assertThat(String.valueOf(entry.get("subjects")))
                .contains(candidate.toString(), String.valueOf(registered.get("person")));
    }

    private static int looks(UUID candidate) {
        return work.as(
                Actor.MACHINE,
                "uji",
                () -> work.jdbc()
                        .sql(
                                "select count(*) from trail where action = 'look at registry values' and :id = any(subjects)")
                        .param("id", candidate)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void another_areas_case_is_none_at_all() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.DESA, "64.09.01.1009"))) {
            assertThat(visitor.get("/calon/" + differing()).statusCode()).isEqualTo(404);
            assertThat(visitor.get("/calon/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
            assertThat(visitor.get("/calon/bukan-nomor").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_double_leads_to_the_row_kept_where_the_officer_sees_it_and_else_says_only_that_there_is_one()
            throws Exception {
        var elsewhere = candidate("c.state <> 'withdrawn' and c.area = '64.09.01.1003'"
                + " and c.duplicate_of in (select id from candidate where area = '" + VILLAGE + "')");
        try (var officer = staff.visitor(staff.account(Role.DISNAKER, "64.09"));
                var operator = staff.visitor(staff.account(Role.DESA, "64.09.01.1003"))) {
            assertThat(officer.get("/calon/" + elsewhere).body())
                    .contains(VerificationText.IS_DOUBLE, VerificationText.TO_KEPT);
            assertThat(operator.get("/calon/" + elsewhere).body())
                    .contains(VerificationText.PROPOSED_ELSEWHERE)
                    .doesNotContain(VerificationText.TO_KEPT);
        }
    }

    @Test
    void whoever_is_named_without_a_rival_is_as_probable_as_their_weights_add_up_to() {
        var rows = work.as(
                Actor.MACHINE,
                "uji",
                () -> work.jdbc()
                        .sql("""
                        select probability, (select sum((one ->> 'bits')::float8) from jsonb_array_elements(weights) as one)
                            as bits
                        from judgement where match in ('exact', 'probable')
                        """)
                        .query((row, at) -> new double[] {row.getDouble("probability"), row.getDouble("bits")})
                        .list());
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row[0]).isLessThanOrEqualTo(1 / (1 + Math.pow(2, -row[1])) + 1e-6);
            assertThat(row[1]).isPositive();
        });
    }

    @Test
    void somebody_with_a_seat_is_told_which_and_why() throws Exception {
        var seated = candidate("c.id in (select candidate from proposal where source is not null)");
        var officer = staff.account(Role.DISNAKER, "64.09");
        try (var visit = browser.visit(1280, true)) {
            WorkListPageTest.signIn(visit, officer);
            visit.open("/calon/" + seated).isFit("kasus-kuota");
            assertThat(visit.page().textContent("main")).contains("Diusulkan menempati kuota");
        }
    }
}
