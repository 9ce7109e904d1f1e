package id.payung.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.OnEachServer;
import id.payung.platform.TestDatabase;
import id.payung.platform.Work;
import id.payung.trail.Trail;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachServer
class OfficersTest {
    private static final Passwords PASSWORDS = new Passwords();

    private final JdbcClient owner;
    private final Officers officers;

    OfficersTest(TestDatabase database) {
        var work = new Work(database.application());
        owner = JdbcClient.create(database.owner());
        officers = new Officers(work, new Trail(work.jdbc()), PASSWORDS);
    }

    @Test
    void an_officer_is_known_by_their_name_and_hash() {
        var siti = officer();
        var password = officers.add(siti);

        var known = officers.credentials(siti.name()).orElseThrow();
        assertThat(known.officer()).isEqualTo(owing(siti));
        assertThat(known.passwordHash()).startsWith("$argon2id$").doesNotContain(password);
        assertThat(PASSWORDS.fits(password, known.passwordHash())).isTrue();
        assertThat(officers.all()).contains(owing(siti));
        assertThat(officers.named(siti.name())).hasValue(owing(siti));
    }

    @Test
    void whoever_was_let_go_is_present_no_more() {
        var siti = officer();
        officers.add(siti);
        assertThat(officers.present(siti.id(), 1)).hasValue(owing(siti));

        officers.disable(siti);

        assertThat(officers.present(siti.id(), 1)).isEmpty();
        assertThat(officers.credentials(siti.name())).isEmpty();
    }

    @Test
    void a_new_password_ends_what_began_with_the_old_one() {
        var siti = officer();
        officers.addForDemo(siti);
        assertThat(officers.present(siti.id(), 1)).hasValue(siti);

        officers.renew(siti);
        assertThat(officers.present(siti.id(), 1)).isEmpty();
        assertThat(officers.present(siti.id(), 2)).hasValue(owing(siti));

        var welcome = officers.choose(siti, "kopi hujan jendela");
        assertThat(welcome).isEqualTo(new SignIn.Answer.Welcome(siti, 3));
    }

    @Test
    void a_password_that_was_handed_over_runs_out() {
        var siti = officer();
        officers.add(siti);

        owner.sql("alter table officer disable trigger officer_entry").update();
        owner.sql("update officer set password_until = now() - interval '1 second' where id = ?")
                .param(siti.id())
                .update();
        owner.sql("alter table officer enable trigger officer_entry").update();

        assertThat(officers.credentials(siti.name())).isEmpty();
    }

    @Test
    void every_change_of_an_officer_stands_in_the_trail() {
        var siti = officer();
        officers.add(siti);
        officers.disable(siti);

        assertThat(owner.sql("select purpose from trail where detail->>'officer' = ? order by id")
                        .param(siti.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("menambah petugas", "menonaktifkan petugas");
    }

    private static Officer owing(Officer officer) {
        return new Officer(
                officer.id(),
                officer.name(),
                officer.fullName(),
                officer.role(),
                officer.area(),
                officer.office(),
                true);
    }

    private static Officer officer() {
        var id = UUID.randomUUID();
        return new Officer(id, "siti." + id, "Siti Aminah", Role.DESA, "64.09.01.1001", "64.09.01.1001", false);
    }
}
