package id.payung.absorption;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.ShippedPolicy;
import id.payung.platform.Browser;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestServer;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import id.payung.submission.Office;
import id.payung.trail.Trail;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WaitingPageTest {
    private static final String VILLAGE = "64.09.01.1011";
    private static final Pattern NAMES = Pattern.compile("<th role=\"rowheader\" scope=\"row\">([^<]*)</th>");

    private static TestDatabase database;
    private static TestDatabase nothing;
    private static StaffSite staff;
    private static StaffSite young;
    private static JdbcClient owner;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.on(TestServer.EMBEDDED);
        nothing = TestDatabase.on(TestServer.EMBEDDED);
        Office.withListsSent(database, 40).proposeUnder(withFewSeats());
        owner = JdbcClient.create(database.owner());
        staff = site(database);
        young = site(nothing);
    }

    private static String withFewSeats() {
        return ShippedPolicy.PPU_2026_SCARCE
                .text()
                .replace("seats: 9000", "seats: 60")
                .replace("seats: 3000", "seats: 5");
    }

    private static StaffSite site(TestDatabase database) throws Exception {
        var work = new Work(database.application());
        return StaffSite.on(
                database,
                context ->
                        context.registerBean(Policies.class, () -> new Policies(work.jdbc(), new Trail(work.jdbc()))),
                AbsorptionWeb.class,
                WaitingPage.class);
    }

    @AfterAll
    static void close() throws Exception {
        staff.close();
        young.close();
        database.close();
        nothing.close();
    }

    @Test
    void whoever_waits_is_shown_on_every_screen() throws Exception {
        try (var browser = Browser.on(staff.site().address())) {
            staff.showsTo(browser, Role.DISNAKER, "64.09", "/daftar-tunggu", "daftar-tunggu");
        }
    }

    @Test
    void before_seats_were_proposed_the_page_says_why_it_is_empty() throws Exception {
        try (var browser = Browser.on(young.site().address())) {
            young.showsTo(browser, Role.DESA, VILLAGE, "/daftar-tunggu", "daftar-tunggu-kosong");
        }
    }

    @Test
    void everybody_who_waits_stands_in_line_once_page_by_page() throws Exception {
        var waiting = names("select c.name from proposal p join candidate c on c.id = p.candidate"
                + " where p.source is null order by p.rank");
        try (var visitor = staff.visitor(staff.account(Role.DISNAKER, "64.09"))) {
            var first = visitor.get("/daftar-tunggu").body();
            var second = visitor.get("/daftar-tunggu?halaman=2").body();

            assertThat(waiting).hasSizeGreaterThan(WaitingList.PAGE_ROWS);
            assertThat(shown(first)).isEqualTo(waiting.subList(0, WaitingList.PAGE_ROWS));
            assertThat(shown(second)).startsWith(waiting.get(WaitingList.PAGE_ROWS));
            assertThat(first).contains("APBD Kabupaten Penajam Paser Utara 2026 habis", "tanggal 20.");
            assertThat(visitor.get("/daftar-tunggu?halaman=999").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_village_sees_its_own_people_and_the_cut_off_of_all() throws Exception {
        var own = names("select c.name from proposal p join candidate c on c.id = p.candidate"
                + " where p.source is null and c.area = '" + VILLAGE + "' order by p.rank");
        var cutOff = owner.sql("select max(rank) from proposal where source is not null")
                .query(Integer.class)
                .single();
        try (var visitor = staff.visitor(staff.account(Role.DESA, VILLAGE))) {
            var page = visitor.get("/daftar-tunggu").body();

            assertThat(own).isNotEmpty();
            assertThat(shown(page)).isEqualTo(own);
            assertThat(page).contains("Peringkat terakhir yang mendapat kuota: " + cutOff + ".");
        }
    }

    @Test
    void each_page_leaves_one_entry_with_those_it_showed() throws Exception {
        var account = staff.account(Role.DESA, VILLAGE);
        try (var visitor = staff.visitor(account)) {
            int shown = shown(visitor.get("/daftar-tunggu").body()).size();

            assertThat(owner.sql("select cardinality(subjects) from trail where action = 'see waiting list'"
                                    + " and officer = :officer")
                            .param("officer", account.officer().id().toString())
                            .query(Integer.class)
                            .list())
                    .containsExactly(shown);
        }
    }

    private static List<String> names(String question) {
        return owner.sql(question).query(String.class).list();
    }

    private static List<String> shown(String page) {
        return NAMES.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&#39;", "'"))
                .toList();
    }
}
