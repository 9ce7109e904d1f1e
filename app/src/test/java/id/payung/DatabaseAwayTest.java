package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Browser;
import id.payung.platform.Home;
import id.payung.platform.Listening;
import id.payung.platform.Postgres15;
import id.payung.platform.TestHome;
import id.payung.platform.Visitor;
import id.payung.staff.Officer;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The database of a running service goes away and comes back.
class DatabaseAwayTest {
    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final String VILLAGE = "64.09.01.2020";

    private static Postgres15 postgres;
    private static Installation installation;
    private static Service service;

    @BeforeAll
    static void serve() throws Exception {
        var home = TestHome.fresh();
        postgres = Postgres15.start(home);
        System.setProperty("payung.database.url", postgres.url());
        try {
            installation = Installation.open(home);
        } finally {
            System.clearProperty("payung.database.url");
        }
        service = serving(installation);
    }

    @AfterAll
    static void end() throws Exception {
        service.close();
        installation.close();
        postgres.stop();
    }

    private static Service serving(Installation installation) throws Exception {
        return Service.start(
                installation, Listening.read(setting -> Optional.empty(), 0), ServiceText.owner(installation));
    }

    /// And waits until the pool no longer takes a connection for alive that it saw alive before.
    private static void startAgain() throws Exception {
        postgres.startAgain();
        Thread.sleep(600);
    }

    private record Account(Officer officer, String password) {}

    private static Account account(Installation installation) {
        var id = UUID.randomUUID();
        var officer = new Officer(id, "siti." + id, "Siti Aminah", Role.DESA, VILLAGE, VILLAGE, false);
        return new Account(officer, installation.officers().addForDemo(officer));
    }

    private static Visitor signedIn(Service service, Account account) throws Exception {
        var visitor = Visitor.at(service.address());
        StaffSite.signIn(visitor, account.officer().name(), account.password());
        assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
        return visitor;
    }

    private interface Asking {
        HttpResponse<String> ask() throws Exception;
    }

    private static HttpResponse<String> timely(Asking asking) throws Exception {
        var began = Instant.now();
        var answer = asking.ask();
        assertThat(Duration.between(began, Instant.now())).isLessThan(LONGEST);
        return answer;
    }

    private static void saysSo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.body()).contains("Basis data sedang tidak menjawab", "tetap aman");
    }

    @Test
    void while_it_is_away_every_page_says_so_and_the_session_outlives_it() throws Exception {
        try (var visitor = signedIn(service, account(installation))) {
            postgres.stop();
            try {
                var answer = timely(() -> visitor.get("/akun"));
                saysSo(answer);
                assertThat(answer.body()).doesNotContain("Yang baru Anda kirim");
            } finally {
                startAgain();
            }
            assertThat(timely(() -> visitor.get("/akun")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_form_that_was_sent_meanwhile_is_not_saved_and_says_so() throws Exception {
        var account = account(installation);
        var file = "Nama,NIK\nSiti,6409010101900001\n".getBytes(StandardCharsets.UTF_8);
        try (var visitor = signedIn(service, account)) {
            visitor.get("/daftar/unggah");
            postgres.stop();
            try {
                var list = timely(() -> visitor.upload("/daftar/unggah", "berkas", "daftar.csv", file));
                saysSo(list);
                assertThat(list.body()).contains("belum tersimpan");
            } finally {
                startAgain();
            }
            assertThat(visitor.get("/daftar").body()).doesNotContain("daftar.csv");

            visitor.get("/daftar/unggah");
            assertThat(visitor.upload("/daftar/unggah", "berkas", "daftar.csv", file)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(visitor.get("/daftar").body()).contains("daftar.csv");
        }
    }

    @Test
    void a_form_that_was_typed_meanwhile_is_held_and_sent_again_when_its_officer_says_so() throws Exception {
        try (var visitor = signedIn(service, account(installation))) {
            visitor.get("/akun");
            var list = "/daftar/" + UUID.randomUUID() + "/perbaiki";
            postgres.stop();
            try {
                var answer = timely(() -> visitor.post(list, Map.of("nama-1", "Bu Aminah")));
                saysSo(answer);
                assertThat(answer.body()).contains("belum tersimpan", "masih ada di sini", "href=\"/lanjut\"");
            } finally {
                startAgain();
            }
            assertThat(visitor.get("/lanjut").body()).contains("action=\"" + list + "\"", "value=\"Bu Aminah\"");
        }
    }

    @Test
    void the_page_that_says_so_fits_every_screen() throws Exception {
        var account = account(installation);
        try (var browser = Browser.on(service.address())) {
            for (int width : Browser.WIDTHS) {
                try (var visit = browser.visit(width, true)) {
                    visit.open("/masuk");
                    visit.page().fill("#nama", account.officer().name());
                    visit.page().fill("#sandi", account.password());
                    visit.page().click("main button");
                    visit.open("/calon");
                    visit.page().fill("main form input[name=cari]", "Aminah");
                    postgres.stop();
                    try {
                        visit.page().press("main form input[name=cari]", "Enter");
                        visit.page().waitForURL("**/calon/cari");
                        visit.isFit("basis-data-tidak-menjawab");
                    } finally {
                        startAgain();
                    }
                }
            }
        }
    }

    @Test
    void what_was_held_is_let_go_once_it_was_taken() throws Exception {
        try (var visitor = signedIn(service, account(installation))) {
            var sought = Map.of("cari", "Aminah");
            visitor.get("/calon");
            postgres.stop();
            try {
                assertThat(visitor.post("/calon/cari", sought).body()).contains("masih ada di sini");
            } finally {
                startAgain();
            }
            assertThat(visitor.get("/lanjut").body()).contains("Aminah");

            assertThat(visitor.post("/calon/cari", sought).statusCode()).isEqualTo(303);

            assertThat(visitor.get("/lanjut").headers().firstValue("Location")).hasValue("/");
        }
    }

    @Test
    void nobody_waits_longer_because_many_ask() throws Exception {
        try (var visitor = signedIn(service, account(installation))) {
            postgres.stop();
            try {
                for (var answer : atOnce(40, () -> visitor.get("/akun"))) {
                    saysSo(answer);
                }
            } finally {
                startAgain();
            }
        }
    }

    private static List<HttpResponse<String>> atOnce(int many, Asking asking) throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<HttpResponse<String>>();
            for (var one :
                    crowd.invokeAll(Collections.<Callable<HttpResponse<String>>>nCopies(many, () -> timely(asking)))) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    @Test
    void whoever_comes_in_meanwhile_is_told_and_may_try_again_at_once() throws Exception {
        var account = account(installation);
        try (var visitor = Visitor.at(service.address())) {
            assertThat(visitor.get("/masuk").statusCode()).isEqualTo(200);
            postgres.stop();
            try {
                var form = Map.of("nama", account.officer().name(), "sandi", account.password());
                // Together more often than anybody may try who has it wrong.
                for (int round = 0; round < 2; round++) {
                    for (var answer : atOnce(3, () -> visitor.post("/masuk", form))) {
                        saysSo(answer);
                    }
                }
            } finally {
                startAgain();
            }
            assertThat(StaffSite.signIn(visitor, account.officer().name(), account.password())
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void nobody_hangs_on_a_server_that_hangs() throws Exception {
        try (var visitor = signedIn(service, account(installation))) {
            postgres.freeze(true);
            try {
                for (var answer : atOnce(3, () -> visitor.get("/akun"))) {
                    saysSo(answer);
                }
            } finally {
                postgres.freeze(false);
            }
            await(() -> visitor.get("/akun").statusCode() == 200);
        }
    }

    @Test
    void the_bundled_one_is_killed_and_back_within_seconds() throws Exception {
        var home = TestHome.fresh();
        try (var own = Installation.openEmbedded(home);
                var served = serving(own);
                var visitor = signedIn(served, account(own))) {
            for (int round = 0; round < 3; round++) {
                kill(home);

                var answer = timely(() -> visitor.get("/akun"));
                if (answer.statusCode() != 200) {
                    saysSo(answer);
                }
                await(() -> timely(() -> visitor.get("/akun")).statusCode() == 200);
            }
        }
    }

    private static void kill(Home home) throws Exception {
        var pid = Files.readAllLines(home.path().resolve("postgres/data/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var late = Instant.now().plusSeconds(30);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(late);
            Thread.sleep(100);
        }
    }

    @Test
    void an_answer_that_was_lost_on_its_way_is_not_called_unsaved() throws Exception {
        var account = account(installation);
        try (var visitor = signedIn(service, account)) {
            postgres.execute("""
                    create function die() returns trigger language plpgsql security definer
                        as 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end';
                    create constraint trigger at_commit after update on officer
                        deferrable initially deferred for each row execute function die()
                    """);
            try {
                var answer = choosePassword(visitor, account);
                saysSo(answer);
                // Passwords are kept nowhere.
                assertThat(answer.body()).doesNotContain("/lanjut");
                assertThat(answer.body()).contains("belum tentu tersimpan").doesNotContain("belum tersimpan");
            } finally {
                postgres.execute("drop function die() cascade");
            }
            assertThat(choosePassword(visitor, account).statusCode()).isEqualTo(303);
        }
    }

    private static HttpResponse<String> choosePassword(Visitor visitor, Account account) throws Exception {
        var chosen = "kopi hujan jendela";
        return visitor.post(
                "/akun/sandi", Map.of("sandi-lama", account.password(), "sandi-baru", chosen, "sandi-ulang", chosen));
    }
}
