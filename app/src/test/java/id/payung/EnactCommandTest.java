package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.ShippedPolicy;
import id.payung.platform.Actor;
import id.payung.platform.Home;
import id.payung.platform.Postgres15;
import id.payung.platform.TestHome;
import id.payung.policy.Policies.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnactCommandTest {
    private static final String PPU = ShippedPolicy.PPU_2026.text();
    private static final String SCARCE = ShippedPolicy.PPU_2026_SCARCE.text();

    private static Postgres15 postgres;
    private static Home home;
    private static Installation installation;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        home = TestHome.fresh();
        postgres = Postgres15.start(home);
        System.setProperty("payung.database.url", postgres.url());
        installation = Installation.open(home);
    }

    @AfterAll
    static void close() throws Exception {
        installation.close();
        System.clearProperty("payung.database.url");
        postgres.stop();
    }

    @BeforeEach
    void theScarcePolicyIsInForce() throws Exception {
        assertThat(enact(SCARCE).exit()).isZero();
    }

    private Ran enact(String yaml) throws Exception {
        return Ran.on(
                home,
                "policy",
                "enact",
                file(yaml.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("kebijakan.yaml"), content);
    }

    private static Version inForce() {
        return installation
                .work()
                .as(Actor.MACHINE, "uji", () -> installation.policies().inForce())
                .orElseThrow();
    }

    private static long seats() {
        return installation
                .work()
                .as(
                        Actor.MACHINE,
                        "uji",
                        () -> installation
                                .work()
                                .jdbc()
                                .sql("select count(*) from seat")
                                .query(Long.class)
                                .single());
    }

    @Test
    void a_policy_with_more_seats_opens_them() throws Exception {
        var enacted = enact(PPU);

        assertThat(enacted.exit()).isZero();
        assertThat(enacted.said()).contains("Kebijakan versi " + inForce().id() + " berlaku sejak sekarang.");
        assertThat(seats()).isEqualTo(20_600);
    }

    @Test
    void the_same_policy_again_is_the_same_version() throws Exception {
        var before = inForce().id();

        assertThat(enact(SCARCE).exit()).isZero();

        assertThat(inForce().id()).isEqualTo(before);
    }

    @Test
    void a_change_is_taken_back_by_the_policy_before_and_no_seat_goes() throws Exception {
        var before = inForce();
        enact(PPU);
        assertThat(inForce().id()).isNotEqualTo(before.id());

        assertThat(enact(SCARCE).exit()).isZero();

        assertThat(inForce().id()).isEqualTo(before.id());
        assertThat(seats()).isEqualTo(20_600);
    }

    @Test
    void a_policy_of_a_year_that_is_over_does_not_come_back() throws Exception {
        var before = inForce().id();

        var refused = enact(PPU.replace("2026", "2025"));

        assertRefused(refused, "lebih lama dari yang berlaku, untuk tahun anggaran 2026");
        assertThat(inForce().id()).isEqualTo(before);
    }

    @Test
    void a_broken_policy_is_refused_at_its_line_and_the_one_before_stays_in_force() throws Exception {
        var before = inForce().id();

        assertRefused(enact(PPU.replaceFirst("seats: *\\d+", "seats: banyak")), "kebijakan.yaml:");
        assertRefused(enact("policy: [tidak\n  tertutup"), "kebijakan.yaml:");
        assertRefused(enact(""), "kebijakan.yaml:");

        assertThat(inForce().id()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_text_or_not_there_is_named() throws Exception {
        var noText = file(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertRefused(Ran.on(home, "policy", "enact", noText.toString()), "bukan teks UTF-8");
        assertRefused(
                Ran.on(home, "policy", "enact", folder.resolve("tidak-ada.yaml").toString()),
                "tidak-ada.yaml tidak ada");
    }

    private static void assertRefused(Ran ran, String words) {
        assertThat(ran.exit()).as(ran.said()).isEqualTo(3);
        assertThat(ran.said()).contains(words).doesNotContain("Exception", "at id.payung");
    }
}
