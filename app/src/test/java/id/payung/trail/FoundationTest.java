package id.payung.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.Actor;
import id.payung.platform.OnEachServer;
import id.payung.platform.TestDatabase;
import id.payung.platform.Work;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database itself refuses, whatever a program asks of it.
@OnEachServer
class FoundationTest {
    private final Work work;
    private final Trail trail;

    FoundationTest(TestDatabase database) {
        work = new Work(database.application());
        trail = new Trail(work.jdbc());
        JdbcClient.create(database.owner())
                .sql("truncate seat_month, movement, seat, source, load, identity cascade")
                .update();
    }

    @Test
    void without_an_entry_in_the_trail_nothing_is_written() {
        assertRefused("no entry in the trail", () -> addIdentity(UUID.randomUUID()));
    }

    @Test
    void an_entry_of_an_earlier_transaction_does_not_count() {
        run(() -> trail.enter("look"));

        assertRefused("no entry in the trail", () -> addIdentity(UUID.randomUUID()));
    }

    @Test
    void an_entry_says_who_did_what_to_whom_and_what_for() {
        var person = UUID.randomUUID();
        long id = work.as(Actor.MACHINE, "uji coba", () -> trail.enter("add", List.of(person), Map.of("rows", 1)));

        var entry = work.as(
                Actor.MACHINE,
                "uji",
                () -> jdbc().sql("select * from trail where id = :id")
                        .param("id", id)
                        .query()
                        .singleRow());

        assertThat(entry).containsEntry("officer", "machine").containsEntry("purpose", "uji coba");
        assertThat(String.valueOf(entry.get("subjects"))).contains(person.toString());
    }

    @Test
    void trail_and_movements_only_grow() {
        for (var table : List.of("trail", "movement")) {
            assertRefused(
                    "permission denied",
                    () -> jdbc().sql("delete from " + table).update());
            assertRefused(
                    "permission denied",
                    () -> jdbc().sql("update " + table + " set officer = 'x'").update());
        }
    }

    @Test
    void the_application_changes_no_table() {
        assertRefused(
                "must be owner",
                () -> jdbc().sql("alter table trail disable trigger all").update());
        assertRefused(
                "permission denied", () -> jdbc().sql("create table x (y int)").update());
    }

    @Test
    void a_person_is_paid_for_once_a_month_whatever_the_source() {
        var person = UUID.randomUUID();
        run(() -> open("kabupaten", "provinsi"));
        run(() -> take("kabupaten", 1, person));

        assertRefused("seat_month_person_month_key", () -> take("provinsi", 1, person));
    }

    @Test
    void a_seat_that_nobody_pays_for_takes_nobody() {
        run(() -> open("kabupaten"));

        assertRefused("seat_month_source_seat_fkey", () -> take("kabupaten", 3, UUID.randomUUID()));
    }

    @Test
    void every_seat_taken_and_released_leaves_its_movement() {
        run(() -> open("kabupaten"));
        run(() -> take("kabupaten", 1, UUID.randomUUID()));
        run(() -> {
            trail.enter("release seat");
            jdbc().sql("delete from seat_month").update();
        });

        assertThat(work.as(
                        Actor.MACHINE,
                        "uji",
                        () -> jdbc().sql("select kind from movement order by id")
                                .query(String.class)
                                .list()))
                .containsExactly("taken", "released");
    }

    @Test
    void a_paid_month_is_frozen() {
        run(() -> open("kabupaten"));
        run(() -> take("kabupaten", 1, UUID.randomUUID()));
        run(() -> {
            trail.enter("pay");
            jdbc().sql("update seat_month set frozen = true").update();
        });

        assertRefused("frozen", () -> {
            trail.enter("release seat");
            jdbc().sql("delete from seat_month").update();
        });
    }

    @Test
    void an_opening_entry_needs_a_second_officer() {
        run(() -> open("kabupaten"));

        assertRefused("second officer", () -> {
            trail.enter("take seat");
            long load = load(null);
            seat("kabupaten", 1, UUID.randomUUID(), load);
        });
    }

    private void open(String... sources) {
        for (var source : sources) {
            jdbc().sql("""
                    insert into source (name, title, area, region, budget_year, payer, seats, position)
                    values (:name, :name, '64.09', '64.09', 2026, 'apbd', 2, 0)
                    """).param("name", source).update();
            jdbc().sql("insert into seat (source, number) select :name, generate_series(1, 2)")
                    .param("name", source)
                    .update();
        }
    }

    private void take(String source, int seat, UUID person) {
        trail.enter("take seat");
        seat(source, seat, person, load("another"));
    }

    private long load(@Nullable String secondOfficer) {
        return jdbc().sql("""
                insert into load (kind, sha256, rows, second_officer) values ('recipients', '\\x00', 1, :second)
                returning id
                """).param("second", secondOfficer).query(Long.class).single();
    }

    private void seat(String source, int seat, UUID person, long opening) {
        jdbc().sql("""
                insert into seat_month (source, seat, month, person, area, opening, reason)
                values (:source, :seat, '2026-12-01', :person, '64.09.01.1001', :opening, 'uji')
                """)
                .param("source", source)
                .param("seat", seat)
                .param("person", person)
                .param("opening", opening)
                .update();
    }

    private void addIdentity(UUID person) {
        jdbc().sql("insert into identity (person, area) values (:person, '64.09')")
                .param("person", person)
                .update();
    }

    private void run(Runnable what) {
        work.run(Actor.MACHINE, "uji", what);
    }

    private void assertRefused(String why, Runnable what) {
        assertThatThrownBy(() -> run(what)).rootCause().hasMessageContaining(why);
    }

    private JdbcClient jdbc() {
        return work.jdbc();
    }
}
