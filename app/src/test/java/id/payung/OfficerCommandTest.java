package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Home;
import id.payung.platform.Listening;
import id.payung.platform.Postgres15;
import id.payung.platform.TestHome;
import id.payung.platform.Visitor;
import id.payung.staff.StaffSite;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfficerCommandTest {
    private static final Pattern PASSWORD = Pattern.compile("Kata sandi {3}: (\\S+)");
    private static final String VILLAGE = "64.09.01.2020";

    private static Postgres15 postgres;
    private static Home home;
    private static Installation installation;
    private static Service service;

    @BeforeAll
    static void serve() throws Exception {
        home = TestHome.fresh();
        postgres = Postgres15.start(home);
        System.setProperty("payung.database.url", postgres.url());
        installation = Installation.open(home);
        service = Service.start(
                installation, Listening.read(setting -> Optional.empty(), 0), ServiceText.owner(installation));
    }

    @AfterAll
    static void close() throws Exception {
        service.close();
        installation.close();
        System.clearProperty("payung.database.url");
        postgres.stop();
    }

    private static Ran officer(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "officer";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Ran.on(home, all);
    }

    private static Ran add(String name) {
        return officer("add", name, "--role", "desa", "--area", VILLAGE, "--name", "Siti Aminah");
    }

    private static String password(Ran ran) {
        var found = PASSWORD.matcher(ran.said());
        assertThat(found.find()).as(ran.said()).isTrue();
        return found.group(1);
    }

    /// Where somebody comes to who signs in, or nowhere.
    private static Optional<String> welcome(String name, String password) throws Exception {
        try (var visitor = Visitor.at(service.address())) {
            return StaffSite.signIn(visitor, name, password).headers().firstValue("Location");
        }
    }

    @Test
    void whoever_was_added_comes_in_with_the_password_handed_over_and_chooses_their_own() throws Exception {
        var added = add("siti");

        assertThat(added.exit()).isZero();
        assertThat(added.said()).contains("Nama pengguna: siti", "Berlaku 7 hari");
        assertThat(welcome("siti", password(added))).hasValue("/akun");
        assertThat(installation.officers().named("siti").orElseThrow())
                .satisfies(siti -> assertThat(siti.area()).isEqualTo(VILLAGE))
                .satisfies(siti -> assertThat(siti.office()).isEqualTo(VILLAGE))
                .satisfies(siti -> assertThat(siti.fullName()).isEqualTo("Siti Aminah"));
    }

    @Test
    void an_office_of_the_regency_needs_no_area() {
        var added = officer("add", "budi", "--role", "dinas", "--office", "perikanan", "--name", "Budi Santoso");

        assertThat(added.exit()).isZero();
        var budi = installation.officers().named("budi").orElseThrow();
        assertThat(budi.area()).isEqualTo("64.09");
        assertThat(budi.office()).isEqualTo("perikanan");
    }

    @Test
    void whoever_forgot_theirs_gets_a_new_password_and_the_old_one_is_over() throws Exception {
        var old = password(add("rahma"));

        var renewed = officer("renew", "rahma");

        assertThat(renewed.exit()).isZero();
        assertThat(welcome("rahma", old)).isEmpty();
        assertThat(welcome("rahma", password(renewed))).hasValue("/akun");
    }

    @Test
    void whoever_leaves_is_out_at_once_and_their_name_is_not_given_again() throws Exception {
        var password = password(add("dewi"));
        try (var visitor = Visitor.at(service.address())) {
            StaffSite.signIn(visitor, "dewi", password);
            assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);

            assertThat(officer("disable", "dewi").said()).contains("dinonaktifkan");

            assertThat(visitor.get("/akun").headers().firstValue("Location")).hasValue("/masuk");
        }
        assertThat(welcome("dewi", password)).isEmpty();
        assertRefused(officer("renew", "dewi"), 3, "Tidak ada petugas aktif bernama dewi");
        assertRefused(officer("disable", "dewi"), 3, "Tidak ada petugas aktif bernama dewi");
        assertRefused(add("dewi"), 3, "sudah ada atau pernah ada");
    }

    @Test
    void two_officers_never_share_a_name() throws Exception {
        var first = password(add("joko"));

        assertRefused(add("joko"), 3, "sudah ada atau pernah ada");

        assertThat(welcome("joko", first)).hasValue("/akun");
    }

    @Test
    void what_was_mistyped_is_named_and_nobody_is_added() {
        assertRefused(
                officer("add", "ani", "--role", "lurahh", "--name", "Ani"),
                2,
                "Peran yang ada: rt, desa, kades, lurah");
        assertRefused(
                officer("add", "ani", "--role", "desa", "--area", "99.99.99.9999", "--name", "Ani"),
                2,
                "Tidak ada wilayah berkode 99.99.99.9999");
        assertRefused(
                officer("add", "Ani Rahma", "--role", "dinas", "--name", "Ani"),
                2,
                "Nama pengguna tidak dapat dipakai");
        assertRefused(officer("add", "ani", "--name", "Ani"), 2, "--role");

        assertThat(installation.officers().named("ani")).isEmpty();
    }

    @Test
    void nobody_from_a_village_is_given_the_whole_regency_by_mistake() {
        assertRefused(officer("add", "tono", "--role", "desa", "--name", "Tono"), 2, "--area");
        assertRefused(officer("add", "tono", "--role", "camat", "--area", "64.09", "--name", "Tono"), 2, "--area");
        assertRefused(officer("add", "tono", "--role", "disnaker", "--area", VILLAGE, "--name", "Tono"), 2, "--area");
        assertThat(officer("add", "tono", "--role", "rt", "--area", VILLAGE + ".001.001", "--name", "Tono")
                        .exit())
                .isZero();
    }

    private static void assertRefused(Ran ran, int exit, String words) {
        assertThat(ran.exit()).as(ran.said()).isEqualTo(exit);
        assertThat(ran.said()).contains(words).doesNotContain("Exception", "at id.payung", "Kata sandi   :");
    }
}
