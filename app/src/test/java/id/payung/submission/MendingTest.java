package id.payung.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Actor;
import id.payung.platform.OnEachServer;
import id.payung.platform.TestDatabase;
import id.payung.trail.Trail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@OnEachServer
class MendingTest {
    private static final String VILLAGE = "64.09.01.1001";
    private static final Actor OPERATOR = Office.operator(VILLAGE);
    private static final Actor NEIGHBOUR = Office.operator("64.09.01.1002");

    private final Office office;
    private final Mending mending;

    MendingTest(TestDatabase database) {
        office = Office.on(database);
        mending = new Mending(
                office.work, office.vault, new Trail(office.work.jdbc()), office.policies, office.rolls, Office.CLOCK);
    }

    @Test
    void mending_a_cell_makes_a_row_clear_and_keeps_its_code() throws Exception {
        var submission = judged(OPERATOR, "satu.csv", Handmade.mixed(office, VILLAGE));
        var before = fix(OPERATOR, submission, 0);
        var right = Handmade.people(office, VILLAGE).get(4).nik();

        var answer = mend(OPERATOR, submission, before.id(), Map.of("nik", right));
        var after = row(OPERATOR, submission, before.code());

        assertThat(answer).isEqualTo(new Mending.Answer.Kept("Baris 6", Mending.Outcome.CLEAR));
        assertThat(after.outcome()).as(after.note()).isEqualTo("clear");
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void what_was_typed_before_stays_with_the_row_sealed() throws Exception {
        var submission = judged(OPERATOR, "dua.csv", Handmade.mixed(office, VILLAGE));
        var row = fix(OPERATOR, submission, 0);
        var typed = typed(row.id());

        mend(OPERATOR, submission, row.id(), Map.of("nik", "12345"));
        mend(OPERATOR, submission, row.id(), Map.of("nik", "123456"));

        assertThat(typed(row.id()).now().of("nik")).isEqualTo("123456");
        assertThat(typed(row.id()).before())
                .extracting(cells -> cells.of("nik"))
                .containsExactly(typed.now().of("nik"), "12345");
        assertThat(typed(row.id()).file()).isEqualTo(typed.now());
    }

    @Test
    void a_row_mended_into_somebody_who_is_on_the_list_already_becomes_a_double() throws Exception {
        var people = Handmade.mixed(office, VILLAGE);
        var submission = judged(OPERATOR, "tiga.csv", people);
        var row = fix(OPERATOR, submission, 0);
        var first = people.getFirst();

        var answer = mend(
                OPERATOR,
                submission,
                row.id(),
                Map.of("nik", first.nik(), "name", first.name(), "birth_date", "", "mother", first.mother()));

        assertThat(answer).isEqualTo(new Mending.Answer.Kept("Baris 6", Mending.Outcome.DOUBLE));
    }

    @Test
    void a_neighbour_can_neither_see_nor_mend_nor_send() throws Exception {
        var submission = judged(OPERATOR, "empat.csv", Handmade.mixed(office, VILLAGE));
        var row = fix(OPERATOR, submission, 0);
        var before = rows(OPERATOR, submission);

        assertThat(rows(NEIGHBOUR, submission)).isEmpty();
        assertThat(mend(NEIGHBOUR, submission, row.id(), Map.of("name", "LAIN")))
                .isEqualTo(new Mending.Answer.NoSuchRow());
        assertThat(office.sending.send(NEIGHBOUR, submission).rows()).isZero();
        assertThat(rows(OPERATOR, submission)).isEqualTo(before);
    }

    @Test
    void cells_that_state_nobody_change_nothing() throws Exception {
        var submission = judged(OPERATOR, "lima.csv", Handmade.mixed(office, VILLAGE));
        var row = fix(OPERATOR, submission, 0);
        var nothing = Cells.names().stream().collect(Collectors.toMap(cell -> cell, cell -> ""));

        assertThat(mend(OPERATOR, submission, row.id(), nothing)).isInstanceOf(Mending.Answer.NotKept.class);
        assertThat(row(OPERATOR, submission, row.code())).isEqualTo(row);
    }

    private TypedCells typed(UUID row) {
        return office.work.as(
                Actor.MACHINE,
                "uji",
                () -> TypedCells.open(
                        office.vault,
                        office.work
                                .jdbc()
                                .sql("select typed_cipher from candidate where id = :id")
                                .param("id", row)
                                .query(byte[].class)
                                .single()));
    }

    private UUID judged(Actor sender, String name, List<Handmade.Person> people) throws Exception {
        var submission = office.receive(sender, Handmade.file(name, Handmade.csv(people) + "\n" + name + "\n"));
        office.judge(submission);
        return submission;
    }

    private Mending.Answer mend(Actor actor, UUID submission, UUID row, Map<String, String> cells) {
        var list = office.work
                .as(Actor.MACHINE, "uji", () -> office.submissions.byId(submission))
                .orElseThrow();
        return mending.mend(actor, list, row, cells);
    }

    private SubmittedRow fix(Actor actor, UUID submission, int at) {
        return rows(actor, submission).stream()
                .filter(row -> row.outcome().equals("fix"))
                .toList()
                .get(at);
    }

    private SubmittedRow row(Actor actor, UUID submission, String code) {
        return rows(actor, submission).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<SubmittedRow> rows(Actor actor, UUID submission) {
        return office.work.as(actor, "uji", () -> office.submissions.rows(submission));
    }
}
