package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Home;
import id.payung.platform.TestHome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration as people start and stop it.
class DemoCommandTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void makeHome() throws Exception {
        home = TestHome.in(folder.resolve("data"));
    }

    private Child demo(String... more) throws Exception {
        var all = new String[more.length + 3];
        all[0] = "demo";
        all[1] = "--size=2000";
        all[2] = "--port=0";
        System.arraycopy(more, 0, all, 3, more.length);
        return Child.on(home, all);
    }

    private void assertDatabaseIsStopped() {
        assertThat(home.path().resolve("demo/postgres/data/postmaster.pid")).doesNotExist();
    }

    private static void assertNoComplaint(Child child) throws Exception {
        assertThat(child.text()).doesNotContain("Exception", "at id.payung");
    }

    @Test
    void a_demonstration_that_runs_is_not_reset_under_its_visitors() throws Exception {
        try (var running = demo()) {
            running.awaitWords("melayani");
            var signIns = home.path().resolve("demo/sign-ins.csv");
            var before = Files.readString(signIns);

            try (var reset = demo("--reset")) {
                assertThat(reset.end()).isEqualTo(3);
                assertThat(reset.text()).contains("sedang berjalan", "Ctrl-C");
                assertNoComplaint(reset);
            }

            assertThat(running.process().isAlive()).isTrue();
            assertThat(Files.readString(signIns)).isEqualTo(before);
            running.interrupt();
            running.end();
            assertNoComplaint(running);
            assertDatabaseIsStopped();
        }
        try (var again = demo("--reset")) {
            again.awaitWords("melayani");
        }
    }

    @Test
    void whoever_stops_it_while_it_is_made_leaves_no_database_running_and_goes_on_later() throws Exception {
        for (var stage : new String[] {"Membuat penduduk rekaan", "Memuat data ke basis data"}) {
            try (var cut = demo()) {
                cut.awaitWords(stage);
                cut.interrupt();
                cut.end();

                assertThat(cut.text()).contains("Dihentikan");
                assertNoComplaint(cut);
                assertDatabaseIsStopped();
            }
        }
        try (var whole = demo()) {
            whole.awaitWords("melayani");
            whole.interrupt();
            whole.end();
            assertNoComplaint(whole);
            assertDatabaseIsStopped();
        }
    }
}
