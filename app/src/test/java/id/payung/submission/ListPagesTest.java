package id.payung.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.payung.platform.Browser;
import id.payung.platform.FileHash;
import id.payung.platform.Written;
import id.payung.staff.StaffSite;
import java.nio.file.Files;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ListPagesTest {
    private static final int PATIENCE_MILLIS = 20_000;

    private static OfficeSite site;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        site = OfficeSite.open();
        browser = Browser.on(site.staff.site().address());
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        site.close();
    }

    @Test
    void an_operator_hands_in_a_list_mends_it_sends_it_and_takes_it_back_without_javascript() throws Exception {
        int village = 1001;
        for (int width : Browser.WIDTHS) {
            journey(width, false, "64.09.01." + village++);
        }
    }

    @Test
    void an_operator_does_the_same_with_javascript() throws Exception {
        int village = 1009;
        for (int width : Browser.WIDTHS) {
            journey(width, true, "64.09.01." + village++);
        }
    }

    @Test
    void what_is_wrong_is_said_first_and_what_takes_long_says_how_far_it_is() throws Exception {
        for (int width : Browser.WIDTHS) {
            try (var visit = browser.visit(width, true)) {
                signIn(visit, site.operator("64.09.01.1012"));
                visit.open("/daftar/unggah");
                visit.page().click("main button");
                visit.page().waitForSelector(".errors");
                visit.isFit("unggah-salah");
                assertThat(visit.page().evaluate("document.activeElement.className"))
                        .isEqualTo("errors");

                var letter = Handmade.file("surat " + width + ".pdf", "%PDF-1.7 " + width);
                visit.page().setInputFiles("#berkas", letter);
                visit.page().click("main button");
                visit.page().waitForSelector(".notice.wrong");
                visit.isFit("pekerjaan-gagal");
                visit.open("/daftar").isFit("daftar-gagal");
                site.whileNobodyWorks(() -> waiting(visit, width));
            }
        }
    }

    private static void waiting(Browser.Visit visit, int width) throws Exception {
        visit.open("/daftar/unggah");
        visit.page()
                .setInputFiles(
                        "#berkas", Handmade.file("tunggu.csv", "NIK;NAMA\n6409010101800001;ANI " + width + "\n"));
        visit.page().click("main button");
        visit.page().waitForURL("**/pekerjaan/*");
        visit.isFit("pekerjaan-menunggu");
        assertThat(visit.page().textContent(".notice")).contains("Giliran Anda berikutnya");
        var id = visit.page().url().replaceAll(".*/", "");
        var running = """
                update job set state = 'running', stage = '%s', done = 520, total = 824,
                    lease_until = now() + interval '2 seconds' where id = %s
                """.formatted(SubmissionText.MATCHING, id);
        JdbcClient.create(site.database.owner()).sql(running).update();
        visit.page().waitForSelector("main progress");
        visit.isFit("pekerjaan-berjalan");
        assertThat(visit.page().textContent("main"))
                .contains("260 dari 412 baris", "Sudah 18 persen", "I-" + id)
                .doesNotContain("lagi");
        var keeping = """
                update job set stage = '%s', done = 824, total = 1648, stage_millis = 21000,
                    lease_until = now() + interval '2 seconds' where id = %s
                """.formatted(SubmissionText.KEEPING, id);
        JdbcClient.create(site.database.owner()).sql(keeping).update();
        visit.page().waitForSelector("main p:has-text('Sudah 65 persen, sekitar 20 detik lagi')");
        visit.isFit("pekerjaan-hampir-selesai");
        assertThat(visit.page().textContent("main [role=status]")).isEqualTo("Sudah 60 persen");
        Thread.sleep(2_000);
    }

    private void journey(int width, boolean script, String village) throws Exception {
        var operator = site.operator(village);
        var people = Handmade.people(site.office, village);
        var list = Handmade.file("Usulan nelayan.csv", Handmade.csv(Handmade.mixed(site.office, village)));
        try (var visit = browser.visit(width, script)) {
            signIn(visit, operator);
            visit.isFit("daftar-kosong");
            visit.page().click("main a[href='/daftar/unggah']");
            visit.isFit("unggah");
            visit.page().setInputFiles("#berkas", list);
            visit.page().click("main button");
            visit.page().waitForURL("**/pekerjaan/*");
            finished(visit, script);
            visit.isFit("pekerjaan-selesai");
            visit.page().click("main a.button:has-text('Lanjut')");
            visit.isFit("hasil");
            assertThat(visit.page().textContent("h1")).contains("bisa dikirim");
            addsUp(visit.page());
            arrived(visit, Files.readAllBytes(list));
            visit.page().click("a:has-text('Perbaiki di sini')");
            visit.isFit("perbaiki");
            visit.page().fill("input[name^='nik-']", people.get(4).nik());
            visit.page().click("main .sheet button");
            visit.page().waitForSelector(".notice");
            visit.isFit("perbaiki-tersimpan");
            assertThat(visit.page().textContent(".notice")).contains("Baris 6 siap dikirim");
            visit.page().click("nav.crumbs li:nth-child(2) a");
            visit.page().click("main button:has-text('Kirim')");
            visit.page().waitForSelector(".notice.done");
            visit.isFit("hasil-terkirim");
            addsUp(visit.page());
            var download = visit.page().waitForDownload(() -> visit.page().click("a[download]"));
            assertThat(download.suggestedFilename()).contains("catatan");
            assertThat(Files.size(download.path())).isPositive();
            visit.open("/daftar").isFit("daftar");
        }
    }

    private static void signIn(Browser.Visit visit, StaffSite.Account account) {
        visit.open("/daftar");
        visit.page().fill("#nama", account.officer().name());
        visit.page().fill("#sandi", account.password());
        visit.page().click("main button");
        visit.page().waitForURL("**/daftar");
    }

    /// With JavaScript the page finds out by itself; without, somebody asks again.
    private static void finished(Browser.Visit visit, boolean script) throws Exception {
        if (script) {
            visit.page()
                    .waitForSelector(
                            "main a:has-text('Lanjut')", new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MILLIS));
            return;
        }
        long patience = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (visit.page().querySelector("main a:has-text('Lanjut')") == null
                && System.currentTimeMillis() < patience) {
            Thread.sleep(300);
            visit.page().click("main a:has-text('Muat ulang')");
        }
    }

    /// Whoever has the file can prove that it came as it is.
    private static void arrived(Browser.Visit visit, byte[] file) throws Exception {
        var receipt = visit.page().locator(".receipt");
        assertThat(receipt.textContent()).contains(Written.number(file.length) + " bita", "WITA");
        receipt.locator("summary").click();
        assertThat(receipt.locator("textarea").inputValue())
                .isEqualTo(HexFormat.of().formatHex(FileHash.of(file)));
        visit.isFit("hasil-tanda-terima");
    }

    private static void addsUp(Page page) {
        var numbers = page.querySelectorAll(".sum b").stream()
                .mapToInt(one -> Integer.parseInt(one.textContent().replace(".", "")))
                .toArray();
        int sum = 0;
        for (int at = 1; at < numbers.length; at++) {
            sum += numbers[at];
        }
        assertThat(numbers).hasSize(6);
        assertThat(sum).isEqualTo(numbers[0]);
    }
}
