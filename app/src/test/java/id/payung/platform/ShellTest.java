package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
    private static Site site;

    @BeforeAll
    static void open() throws Exception {
        site = Site.open(GalleryPages.class);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void every_answer_keeps_to_itself() throws Exception {
        for (var path : new String[] {"/galeri", "/tidak-ada", "/rusak", "/terputus", "/aset/tidak-ada.css", "/%00"}) {
            var headers = site.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'", "manifest-src 'self'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(headers.firstValue("Cache-Control")).as(path).hasValue("no-store");
            assertThat(headers.firstValue("Strict-Transport-Security")).as(path).isEmpty();
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void what_went_wrong_is_said_in_plain_words_and_nothing_more() throws Exception {
        assertThat(site.get("/tidak-ada%3Cscript%3E?x=6409031205880002"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(404))
                .satisfies(answer -> assertThat(answer.body())
                        .contains("Halaman ini tidak ada", "Kabupaten Penajam Paser Utara")
                        .doesNotContain("<script>", "tidak-ada", "6409"));
        assertThat(site.get("/rusak"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(500))
                .satisfies(answer -> assertThat(answer.body())
                        .contains("Permintaan ini gagal diproses", "WITA")
                        .doesNotContain("rahasia", "Exception", "id.payung", "Tomcat"));
        assertThat(site.get("/%00"))
                .satisfies(answer -> assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "Apache"));
    }

    @Test
    void a_database_out_of_reach_is_a_matter_of_waiting() throws Exception {
        var answer = site.get("/terputus");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.body()).contains("Basis data sedang tidak menjawab").doesNotContain("rahasia");
    }

    @Test
    void a_browser_may_keep_a_static_file_for_good() throws Exception {
        var path = site.bean(Assets.class).path("payung.css");
        var answer = site.get(path);

        assertThat(path).matches("/aset/payung\\.[0-9a-f]{12}\\.css");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/css;charset=utf-8");
        assertThat(answer.body()).contains("url(/aset/next-400.").doesNotContain("url(next");
    }

    @Test
    void no_page_holds_a_script_or_a_style_of_its_own() throws Exception {
        assertThat(site.get("/galeri").body())
                .doesNotContain("style=", "<style", "onclick", "javascript:")
                .doesNotContainPattern("<script(?! src=)");
    }

    @Test
    void nobody_else_may_read_along() throws Exception {
        assertThat(read(Map.of())).isEqualTo(new Listening.Loopback("127.0.0.1", 0));
        assertThat(read(Map.of(Setting.ADDRESS, "0.0.0.0", Setting.PROXY, "10.0.0.7")))
                .isEqualTo(new Listening.BehindProxy("0.0.0.0", 0, "10.0.0.7"));
        assertThatThrownBy(() -> read(Map.of(Setting.ADDRESS, "0.0.0.0")))
                .isInstanceOf(CannotListen.class)
                .hasMessageContaining("PAYUNG_TLS_CERT")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> read(Map.of(Setting.TLS_CERT, "tidak-ada.pem")))
                .hasMessageContaining("PAYUNG_TLS_CERT");
        assertThatThrownBy(() -> read(Map.of(Setting.PROXY, "proxy.lokal"))).hasMessageContaining("alamat IP");
    }

    @Test
    void with_tls_browsers_are_told_to_come_that_way_only(@TempDir Path folder) throws Exception {
        var pem = Certificate.make(folder);
        var settings = Map.of(
                Setting.TLS_CERT, pem.certificate().toString(),
                Setting.TLS_KEY, pem.key().toString());
        try (var secure = Site.with(read(settings), context -> {}, GalleryPages.class);
                var browser = Browser.on(secure.address());
                var visit = browser.visit(360, true)) {
            var answer = visit.page().navigate("/galeri");

            assertThat(secure.address()).hasScheme("https");
            assertThat(answer.headers().get("strict-transport-security")).startsWith("max-age=31536000");
        }
    }

    @Test
    void a_port_in_use_is_said_in_one_line() {
        var taken = new Listening.Loopback("127.0.0.1", site.address().getPort());

        assertThatThrownBy(() -> Server.start(
                        taken,
                        context -> {
                            context.registerBean(Owner.class, () -> Site.OWNER);
                            context.registerBean(Clock.class, Clock::systemUTC);
                        },
                        GalleryPages.class))
                .isInstanceOf(CannotListen.class)
                .hasMessageContaining("--port");
    }

    private static Listening read(Map<Setting, String> settings) throws CannotListen {
        return Listening.read(setting -> Optional.ofNullable(settings.get(setting)), 0);
    }
}
