package id.payung.absorption;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.payung.platform.Browser;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestServer;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import id.payung.submission.Office;
import id.payung.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AbsorptionPageTest {
    private static final int MAP_BYTES = 60_000;

    private static TestDatabase database;
    private static StaffSite staff;
    private static Browser browser;
    private static TestDatabase nothing;
    private static StaffSite young;
    private static Browser atYoung;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.on(TestServer.EMBEDDED);
        Office.withListsSent(database, 50);
        staff = site(database);
        browser = Browser.on(staff.site().address());
        nothing = TestDatabase.on(TestServer.EMBEDDED);
        young = site(nothing);
        atYoung = Browser.on(young.site().address());
    }

    private static StaffSite site(TestDatabase database) throws Exception {
        var work = new Work(database.application());
        return StaffSite.on(
                database,
                context ->
                        context.registerBean(Policies.class, () -> new Policies(work.jdbc(), new Trail(work.jdbc()))),
                AbsorptionWeb.class,
                AbsorptionPage.class);
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        atYoung.close();
        staff.close();
        young.close();
        database.close();
        nothing.close();
    }

    @Test
    void the_regency_reads_its_figures_on_every_screen() throws Exception {
        staff.showsTo(browser, Role.DISNAKER, "64.09", "/serapan", "serapan");
    }

    @Test
    void a_village_reads_its_own() throws Exception {
        staff.showsTo(browser, Role.DESA, "64.09.01.1001", "/serapan", "serapan-desa");
    }

    @Test
    void before_anything_came_the_page_says_what_is_missing() throws Exception {
        young.showsTo(atYoung, Role.BUPATI, "64.09", "/serapan", "serapan-kosong");
    }

    @Test
    void the_first_sentence_tells_seats_and_nothing_is_called_absorbed() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.BUPATI, "64.09"))) {
            var page = visitor.get("/serapan").body();

            assertThat(page).contains("dari 20.600 kuota terisi calon", "belum dibayar", "Rp3.024.000.000", "WITA");
            assertThat(page).contains("Rp0 terserap");
        }
    }

    @Test
    void a_village_is_told_of_no_other() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.DESA, "64.09.01.1001"))) {
            assertThat(visitor.get("/serapan").body())
                    .contains("Kelurahan Tanjung Tengah")
                    .doesNotContain("Salo Loang", "20.600", "<figure class=\"map\">");
        }
    }

    @Test
    void the_map_is_small_and_names_every_village() throws Exception {
        try (var visitor = staff.visitor(staff.account(Role.BUPATI, "64.09"))) {
            var page = visitor.get("/serapan").body();
            var map = page.substring(page.indexOf("<figure class=\"map\">"), page.indexOf("</figure>"));

            assertThat(map.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAP_BYTES);
            assertThat(Pattern.compile("<title>(Desa|Kelurahan) ").matcher(map).results())
                    .hasSize(54);
            assertThat(map).contains("url(#arsir)", "belum ada daftar");
        }
    }

    @Test
    void it_prints_on_one_sheet_of_a4() throws Exception {
        try (var visit = browser.visit(1280, true)) {
            staff.signIn(visit, staff.account(Role.BUPATI, "64.09"));
            visit.open("/serapan");
            var paper = visit.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
            Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("serapan.pdf"), paper);

            var pages = Pattern.compile("/Type\\s*/Page[^s]").matcher(new String(paper, StandardCharsets.ISO_8859_1));
            assertThat(pages.results()).hasSize(1);
        }
    }
}
