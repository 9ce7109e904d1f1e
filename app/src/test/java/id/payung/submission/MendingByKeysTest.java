package id.payung.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.payung.platform.Browser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MendingByKeysTest {
    private static final int DESK = 1280;
    /// Rows whose NIK lost its last digit.
    private static final int SHORT = 5;

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
    void enter_goes_down_a_column_and_shift_enter_goes_up() throws Exception {
        mending("64.09.01.1001", (visit, people) -> {
            var page = visit.page();
            page.focus(nik(1));
            page.keyboard().press("Enter");
            assertThat(at(page)).isEqualTo("2 nik");
            page.keyboard().press("Enter");
            page.keyboard().press("Shift+Enter");
            assertThat(at(page)).isEqualTo("2 nik");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(at(page)).isEqualTo("3 name");
            page.click("main section:nth-of-type(3) summary");
            page.focus("main section:nth-of-type(3) input[name^=mother-]");
            page.keyboard().press("Enter");
            assertThat(at(page)).isEqualTo("4 mother");
        });
    }

    @Test
    void cells_of_a_spreadsheet_are_pasted_down_and_right_and_taken_back() throws Exception {
        mending("64.09.01.1002", (visit, people) -> {
            var page = visit.page();
            paste(
                    page,
                    nik(2),
                    people.get(1).nik() + "\tSATU\r\n" + people.get(2).nik() + "\tDUA\r\n");

            assertThat(page.inputValue(nik(2))).isEqualTo(people.get(1).nik());
            assertThat(page.inputValue(nik(3))).isEqualTo(people.get(2).nik());
            assertThat(page.inputValue(name(2))).isEqualTo("SATU");
            assertThat(page.inputValue(name(3))).isEqualTo("DUA");
            assertThat(page.inputValue(nik(4))).hasSize(15);
            assertThat(said(page)).contains("Terisi 4 sel");

            page.keyboard().press("Control+z");
            assertThat(page.inputValue(nik(2))).hasSize(15);
            assertThat(page.inputValue(name(3))).isEqualTo(people.get(2).name());
            page.keyboard().press("End");
            page.keyboard().insertText("1");
            assertThat(page.inputValue(nik(2))).as("one cell is typed as ever").hasSize(16);
        });
    }

    @Test
    void a_column_is_pasted_into_the_cells_to_be_mended_and_what_does_not_fit_is_said() throws Exception {
        mending("64.09.01.1003", (visit, people) -> {
            var page = visit.page();
            var column = people.stream().map(Handmade.Person::nik).limit(SHORT).collect(Collectors.joining("\n"));
            paste(page, nik(1), column + "\n6409010101800001\n6409010101800002");

            for (int row = 1; row <= SHORT; row++) {
                assertThat(page.inputValue(nik(row)))
                        .isEqualTo(people.get(row - 1).nik());
            }
            assertThat(page.inputValue(nik(SHORT + 1)))
                    .as("nothing is wrong with this one")
                    .isEqualTo(people.get(SHORT).nik());
            assertThat(said(page)).contains("Terisi 5 sel", "2 baris tempelan tidak muat");
        });
    }

    @Test
    void a_row_is_saved_and_what_was_typed_into_the_others_stays() throws Exception {
        mending("64.09.01.1004", (visit, people) -> {
            var page = visit.page();
            page.fill(nik(1), people.get(0).nik());
            page.fill(nik(2), people.get(1).nik());
            page.fill(nik(3), "123");
            page.focus(nik(1));
            page.keyboard().press("Control+Enter");
            page.waitForSelector(".saved");

            visit.isFit("perbaiki-sebaris");
            assertThat(page.textContent(".saved")).contains("Baris 2 siap dikirim");
            assertThat(page.inputValue(nik(1))).isEqualTo(people.get(1).nik());
            assertThat(at(page)).isEqualTo("1 nik");
            page.click("main section:nth-of-type(2) button");
            page.waitForCondition(() -> said(page).contains("masih harus"));
            assertThat(page.inputValue(nik(2))).isEqualTo("123");
            assertThat(page.inputValue(nik(1))).isEqualTo(people.get(1).nik());
        });
    }

    @Test
    void all_rows_that_were_pasted_are_saved_at_once() throws Exception {
        mending("64.09.01.1005", (visit, people) -> {
            var page = visit.page();
            assertThat(page.isVisible("[data-mend-all]")).isFalse();
            paste(
                    page,
                    nik(1),
                    people.stream().map(Handmade.Person::nik).limit(3).collect(Collectors.joining("\n")));
            page.click("text=Simpan 3 baris yang diubah");
            page.waitForCondition(() -> page.querySelectorAll(".saved").size() == 3);

            assertThat(said(page)).isEqualTo("Tersimpan: 3 baris.");
            assertThat(page.isVisible("[data-mend-all]")).isFalse();
            page.reload();
            assertThat(page.querySelectorAll("main section")).hasSize(SHORT + 1 - 3);
        });
    }

    @Test
    void what_cannot_be_sent_stays_typed_and_is_said() throws Exception {
        mending("64.09.01.1010", (visit, people) -> {
            var page = visit.page();
            page.route("**/perbaiki", Route::abort);
            page.fill(nik(1), people.get(0).nik());
            page.click("main section:nth-of-type(1) button");
            page.waitForCondition(() -> said(page).contains("Belum tersimpan"));

            assertThat(page.inputValue(nik(1))).isEqualTo(people.get(0).nik());
            page.unroute("**/perbaiki");
            page.click("main section:nth-of-type(1) button");
            page.waitForSelector(".saved");
        });
    }

    @Test
    void whoever_typed_for_so_long_that_they_were_signed_out_loses_nothing() throws Exception {
        var village = "64.09.01.1006";
        var people = Handmade.people(site.office, village);
        var operator = site.operator(village);
        var list = list(village, List.of(people.getFirst().withNik("12345")));
        for (boolean forgotten : new boolean[] {false, true}) {
            try (var visit = browser.visit(DESK, true)) {
                site.staff.signIn(visit, operator);
                visit.open("/daftar/" + list + "/perbaiki");
                var page = visit.page();
                page.fill(nik(1), forgotten ? people.getFirst().nik() : "123456");
                if (forgotten) {
                    page.context().clearCookies();
                } else {
                    site.staff.clock().move(Duration.ofMinutes(16));
                }
                page.click("main section button");
                page.waitForSelector("[data-mend-door]:not([hidden])");
                assertThat(said(page)).isEqualTo(SubmissionText.SIGNED_OUT);
                visit.isFit("perbaiki-keluar");

                var window = page.waitForPopup(() -> page.click("[data-mend-door]"));
                window.fill("#nama", operator.officer().name());
                window.fill("#sandi", operator.password());
                window.click("main button");
                window.waitForURL(url -> !url.endsWith("/masuk"));
                page.click("main section button");
                page.waitForCondition(() -> said(page).startsWith("Tersimpan"));
                assertThat(page.isVisible("[data-mend-door]")).isFalse();
            }
        }
    }

    @Test
    void a_row_that_cannot_be_kept_says_why_and_stays_typed() throws Exception {
        mending("64.09.01.1008", (visit, people) -> {
            var page = visit.page();
            page.click("main section:nth-of-type(2) summary");
            for (var field : page.querySelectorAll("main section:nth-of-type(2) input:not([type=hidden])")) {
                field.fill("");
            }
            page.click("main section:nth-of-type(2) button");
            page.waitForCondition(() -> said(page).contains(SubmissionText.NOBODY_STATED));

            visit.isFit("perbaiki-belum-tersimpan");
            assertThat(at(page)).isEqualTo("2 nik");
            page.fill(nik(2), people.get(1).nik());
            page.fill(name(2), people.get(1).name());
            page.keyboard().press("Control+Enter");
            page.waitForSelector(".saved");
        });
    }

    @Test
    void rows_of_the_next_page_move_up_when_rows_are_mended() throws Exception {
        var village = "64.09.01.1009";
        var people = new ArrayList<Handmade.Person>();
        for (var home : List.of("1001", "1002", "1003", "1004", "1009", "1010", "1011")) {
            people.addAll(Handmade.people(site.office, "64.09.01." + home));
        }
        var rows = people.subList(0, MendPage.ROWS_SHOWN + 2).stream()
                .map(person -> person.withNik(person.nik().substring(0, 15)))
                .toList();
        mending(village, list(village, rows), (visit, _) -> {
            var page = visit.page();
            assertThat(page.querySelectorAll("main section")).hasSize(MendPage.ROWS_SHOWN);
            assertThat(page.isVisible(".pager")).isTrue();
            for (int row = 0; row < 2; row++) {
                page.fill(nik(1), people.get(row).nik());
                page.focus(nik(1));
                page.keyboard().press("Control+Enter");
                int saved = row + 1;
                page.waitForCondition(() -> page.querySelectorAll(".saved").size() == saved);
            }

            assertThat(page.querySelectorAll("main section")).hasSize(MendPage.ROWS_SHOWN);
            assertThat(page.isVisible(".pager")).isFalse();
            assertThat(page.textContent("main section:last-of-type h2")).startsWith("Baris 23");
        });
    }

    @Test
    void the_rows_can_be_mended_by_everybody_on_every_screen() throws Exception {
        var village = "64.09.01.1011";
        var list = list(village);
        for (int width : Browser.WIDTHS) {
            for (var script : new boolean[] {true, false}) {
                try (var visit = browser.visit(width, script)) {
                    site.staff.signIn(visit, site.operator(village));
                    visit.open("/daftar/" + list + "/perbaiki").isFit("perbaiki-semua");
                    assertThat(visit.page().isVisible("[data-mend-hint]")).isEqualTo(script);
                    if (script) {
                        visit.page().fill(nik(1), "1");
                        visit.page().fill(nik(2), "2");
                        visit.page().click("main section:nth-of-type(1) summary");
                        visit.isFit("perbaiki-diketik");
                    }
                }
            }
        }
    }

    interface Doing {
        void something(Browser.Visit visit, List<Handmade.Person> people) throws Exception;
    }

    private static void mending(String village, Doing doing) throws Exception {
        mending(village, list(village), doing);
    }

    private static void mending(String village, UUID list, Doing doing) throws Exception {
        try (var visit = browser.visit(DESK, true)) {
            site.staff.signIn(visit, site.operator(village));
            visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.open("/daftar/" + list + "/perbaiki");
            doing.something(visit, Handmade.people(site.office, village));
        }
    }

    /// Rows whose NIK is one digit short, and one without a name.
    private static UUID list(String village) throws Exception {
        var people = Handmade.people(site.office, village);
        var rows = new ArrayList<Handmade.Person>();
        IntStream.range(0, SHORT).forEach(row -> {
            var person = people.get(row);
            rows.add(person.withNik(person.nik().substring(0, 15)));
        });
        rows.add(people.get(SHORT).withName(""));
        return list(village, rows);
    }

    private static UUID list(String village, List<Handmade.Person> rows) throws Exception {
        var list = site.office.receive(Office.operator(village), Handmade.file("rusak.csv", Handmade.csv(rows)));
        site.office.judge(list);
        return list;
    }

    private static void paste(Page page, String field, String cells) {
        page.evaluate("text => navigator.clipboard.writeText(text)", cells);
        page.focus(field);
        page.keyboard().press("Control+v");
        page.waitForCondition(() -> !said(page).isEmpty());
    }

    private static String said(Page page) {
        return page.textContent("[role=status]");
    }

    private static String nik(int row) {
        return "main section:nth-of-type(" + row + ") input[name^=nik-]";
    }

    private static String name(int row) {
        return "main section:nth-of-type(" + row + ") input[name^=name-]";
    }

    /// Row and cell that have the focus.
    private static String at(Page page) {
        return String.valueOf(page.evaluate("""
                [...document.querySelectorAll('main section')].indexOf(document.activeElement.closest('section')) + 1
                    + ' ' + document.activeElement.name.split('-')[0]
                """));
    }
}
