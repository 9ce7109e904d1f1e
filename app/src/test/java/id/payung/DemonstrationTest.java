package id.payung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.demo.DemoSize;
import id.payung.eligibility.ShippedPolicy;
import id.payung.platform.Actor;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Home;
import id.payung.platform.Listening;
import id.payung.platform.Progress;
import id.payung.platform.TestHome;
import id.payung.platform.Visitor;
import id.payung.screening.Rolls.Behind;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    private static Home home;
    private static Installation installation;

    @BeforeAll
    static void prepare() throws Exception {
        home = TestHome.fresh();
        installation = Installation.openEmbedded(home);
        demonstration().prepare(7, new DemoSize(3_000, 400));
    }

    @AfterAll
    static void close() throws Exception {
        installation.close();
    }

    private static Demonstration demonstration() throws Exception {
        return Demonstration.in(installation, home, Progress.silent());
    }

    @Test
    void every_village_has_sent_its_list_and_people_are_proposed_for_seats() {
        var counted = installation
                .work()
                .as(
                        Actor.MACHINE,
                        "uji",
                        () -> installation.work().jdbc().sql("""
                        select (select count(distinct office) from submission where state = 'sent') as villages,
                            (select count(*) from candidate where state = 'checked') as sent,
                            (select count(*) from proposal) as proposed,
                            (select count(*) from job where state <> 'done') as undone
                        """).query().singleRow());

        assertThat(counted.get("villages")).isEqualTo(54L);
        assertThat((Long) counted.get("sent")).isGreaterThan(200);
        assertThat((Long) counted.get("proposed")).isGreaterThan(100);
        assertThat(counted.get("undone")).isEqualTo(0L);
    }

    @Test
    void whoever_sits_already_keeps_the_seat_and_nobody_is_proposed_for_it() throws Exception {
        var listed = Files.readAllLines(home.path().resolve("files/seated.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .distinct()
                .count();

        assertThat(count("select count(*) from seat_month where month = '2026-11-01'"))
                .isEqualTo(listed);
        assertThat(count("select count(*) from seat_month where month < '2026-11-01' and not frozen"))
                .isZero();
        assertThat(count("""
                select count(*) from proposal p join seat_month m on m.person = p.person
                    or (m.source, m.seat) = (p.source, p.seat)
                """)).isZero();
        assertThat(count("select count(*) from movement")).isEqualTo(count("select count(*) from seat_month"));
    }

    @Test
    void the_same_recipients_again_change_nothing() throws Exception {
        var before = count("select count(*) from movement");

        installation
                .rolls()
                .loadRecipients(
                        home.path().resolve("files/seated.csv"),
                        "64.09",
                        demonstration().accounts().twoOfficers(),
                        Demonstration.AS_OF);

        assertThat(count("select count(*) from movement")).isEqualTo(before);
    }

    @Test
    void nobody_loads_recipients_alone() throws Exception {
        var first = demonstration().accounts().twoOfficers().first();
        var other = Files.writeString(
                TestHome.folder().resolve("lain.csv"), "nik,source,seat,since\n6409010101900001,apbd-ppu-2026,1,\n");

        assertThatThrownBy(() -> installation
                        .rolls()
                        .loadRecipients(other, "64.09", new Behind(first, first.officer()), Demonstration.AS_OF))
                .hasMessageContaining("load_check");
    }

    private static long count(String sql) {
        return installation
                .work()
                .as(
                        Actor.MACHINE,
                        "uji",
                        () -> installation
                                .work()
                                .jdbc()
                                .sql(sql)
                                .query(Long.class)
                                .single());
    }

    @Test
    void there_is_one_account_a_role_in_a_file_that_only_its_owner_reads() throws Exception {
        var file = demonstration().accounts().file();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file))
                .hasSize(Role.values().length + 1)
                .first()
                .isEqualTo("role,user,password");
    }

    @Test
    void everybody_signs_in_and_comes_to_a_page() throws Exception {
        var listening = Listening.read(setting -> Optional.empty(), 0);
        try (var service = Service.start(installation, listening, ServiceText.demonstration(installation))) {
            for (var account : accounts()) {
                try (var visitor = Visitor.at(service.address())) {
                    var welcome = StaffSite.signIn(visitor, account.get(1), account.get(2));
                    assertThat(welcome.statusCode()).as(account.getFirst()).isEqualTo(303);
                    assertThat(visitor.get("/akun").body()).contains("Peragaan: semua orang di sini rekaan.");
                }
            }
        }
    }

    private static List<List<String>> accounts() throws Exception {
        return demonstration().accounts().lines().stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    @Test
    void a_second_start_keeps_what_is_there() throws Exception {
        var before = accounts();
        var sent = count("select count(*) from submission");

        demonstration().prepare(8, new DemoSize(1_000, 54));

        assertThat(accounts()).isEqualTo(before);
        assertThat(count("select count(*) from submission")).isEqualTo(sent);
    }

    @Test
    void an_office_is_never_served_from_a_demonstration() throws Exception {
        var marked = TestHome.fresh();
        try (var begun = Installation.openEmbedded(marked)) {
            Demonstration.in(begun, marked, Progress.silent());
        }
        var said = new StringWriter();
        System.setProperty("payung.home", marked.path().toString());
        try {
            int exit = Payung.commands().setErr(new PrintWriter(said)).execute("serve", "--port", "0");

            assertThat(exit).isEqualTo(3);
            assertThat(said.toString()).contains("adalah peragaan");
        } finally {
            System.clearProperty("payung.home");
        }
    }

    @Test
    void a_demonstration_that_is_forgotten_begins_anew() throws Exception {
        var again = TestHome.fresh();
        try (var first = Installation.openEmbedded(again)) {
            Demonstration.in(first, again, Progress.silent()).prepare(7, new DemoSize(1_000, 120));
        }

        Demonstration.forget(again);

        assertThat(again.path().resolve("files")).doesNotExist();
        assertThat(again.path().resolve("sign-ins.csv")).doesNotExist();
        try (var second = Installation.openEmbedded(again)) {
            assertThat(Demonstration.isIn(second)).isFalse();
            assertThat(second.officers().all()).isEmpty();
            Demonstration.in(second, again, Progress.silent()).prepare(8, new DemoSize(1_000, 120));
            assertThat(second.officers().all()).hasSize(Role.values().length);
        }
    }

    @Test
    void what_belongs_to_an_office_is_never_forgotten() throws Exception {
        var own = TestHome.fresh();
        try (var office = Installation.openEmbedded(own)) {
            office.work()
                    .run(
                            Actor.MACHINE,
                            "uji",
                            () -> office.policies().enact(ShippedPolicy.PPU_2026.text(), "ppu-2026.yaml"));
        }

        assertThatThrownBy(() -> Demonstration.forget(own)).isInstanceOf(DatabaseRefused.class);

        try (var office = Installation.openEmbedded(own)) {
            assertThat(office.work()
                            .as(Actor.MACHINE, "uji", () -> office.policies().inForce()))
                    .isPresent();
        }
    }

    @Test
    void the_database_of_an_office_never_becomes_a_demonstration() throws Exception {
        var own = TestHome.fresh();
        try (var office = Installation.openEmbedded(own)) {
            office.work()
                    .run(
                            Actor.MACHINE,
                            "uji",
                            () -> office.policies().enact(ShippedPolicy.PPU_2026.text(), "ppu-2026.yaml"));

            assertThatThrownBy(() -> Demonstration.in(office, own, Progress.silent()))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("bukan peragaan");
            assertThat(Demonstration.isIn(office)).isFalse();
        }
    }
}
