package id.payung.platform;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static Site site;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        site = Site.open(GalleryPages.class);
        browser = Browser.on(site.address());
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void every_component_can_be_read_by_everybody_on_every_screen() throws Exception {
        for (int width : Browser.WIDTHS) {
            for (var script : new boolean[] {true, false}) {
                try (var visit = browser.visit(width, script)) {
                    visit.open("/galeri").isFit("galeri");
                }
            }
        }
    }

    @Test
    void pages_about_what_went_wrong_can_be_read_by_everybody() throws Exception {
        for (int width : Browser.WIDTHS) {
            try (var visit = browser.visit(width, true)) {
                visit.open("/tidak-ada").isFit("halaman-tidak-ada");
            }
        }
    }
}
