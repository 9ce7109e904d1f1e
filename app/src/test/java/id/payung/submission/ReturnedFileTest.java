package id.payung.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Actor;
import id.payung.platform.OnEachServer;
import id.payung.platform.TestDatabase;
import id.payung.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEachServer
class ReturnedFileTest {
    private static final String VILLAGE = "64.09.01.1001";
    private static final String OTHER_VILLAGE = "64.09.01.1011";
    private static final Actor NEIGHBOUR = Office.operator("64.09.01.1002");

    private final Office office;
    private final Trail trail;
    private String village = VILLAGE;

    ReturnedFileTest(TestDatabase database) {
        office = Office.on(database);
        trail = new Trail(office.work.jdbc());
    }

    @Test
    void a_list_comes_back_as_it_was_sent_with_code_result_and_note_beside_each_row() throws Exception {
        var list = handedIn("kembali.csv");

        var lines = back(list).lines().toList();

        assertThat(lines.getFirst()).endsWith("DESA;PEKERJAAN;KODE;HASIL;CATATAN");
        assertThat(lines.get(1)).contains(";K-", ";Siap dikirim;");
        assertThat(lines.get(5)).contains(";Harus diperbaiki;", "NIK di KTP ada 16 angka");
        assertThat(lines.get(7)).contains(";Ganda;", "Hapus salah satu");
    }

    @Test
    void the_returned_file_holds_no_registry_value() throws Exception {
        var people = Handmade.mixed(office, village);
        var person = people.get(2);
        people.set(2, person.withName(person.name().substring(0, 4) + "O").withMother("SALAH SAMA SEKALI"));
        var list = handedIn("rahasia.csv", people);

        var line = back(list).lines().toList().get(3);

        assertThat(line).doesNotContain(person.name()).doesNotContain(person.mother());
        assertThat(row(list, 4).note()).isNotEmpty();
    }

    @Test
    void a_returned_file_that_comes_back_changes_only_the_mended_rows() throws Exception {
        var list = handedIn("lagi.csv");
        var before = rows(list);
        var right = Handmade.people(office, village).get(4).nik();

        var later = judged("lagi (1).csv", back(list).replaceFirst(right.substring(0, 15) + ";", right + ";"));

        var after = rows(list);
        assertThat(standing(later).continues()).contains(list);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(4).outcome()).isEqualTo("clear");
        assertThat(after.get(4).code()).isEqualTo(before.get(4).code());
        for (int at = 0; at < before.size(); at++) {
            if (at != 4) {
                assertThat(after.get(at)).isEqualTo(before.get(at));
            }
        }
        assertThat(standing(list).returned(PlacedRow.Fate.CHANGED)).isOne();
        assertThat(standing(list).returned(PlacedRow.Fate.SAME)).isEqualTo(before.size() - 1);
    }

    @Test
    void a_returned_file_that_comes_back_twice_leads_to_the_list_it_goes_on_with() throws Exception {
        var list = handedIn("dua-kali.csv");
        var file = Handmade.file("dua-kali (1).csv", back(list));
        office.judge(office.receive(operator(), file));
        var rows = rows(list);

        assertThat(office.receive(operator(), file)).isEqualTo(list);
        assertThat(rows(list)).isEqualTo(rows);
    }

    @Test
    void a_row_mended_on_screen_is_not_undone_by_the_file_that_came_before() throws Exception {
        var list = handedIn("layar.csv");
        var file = back(list);
        var right = Handmade.people(office, village).get(4).nik();
        var mending = new Mending(office.work, office.vault, trail, office.policies, office.rolls, Office.CLOCK);
        mending.mend(operator(), submission(list), rows(list).get(4).id(), Map.of("nik", right));

        judged("layar (1).csv", file);

        assertThat(rows(list).get(4).outcome()).isEqualTo("clear");
    }

    @Test
    void rows_that_were_sent_stay_as_they_are_and_new_rows_are_added() throws Exception {
        village = OTHER_VILLAGE;
        var list = handedIn("baru.csv");
        office.sending.send(operator(), list);
        var before = rows(list);
        var people = Handmade.people(office, village);
        var added = "99;" + people.get(people.size() - 1).row() + ";;;\n";

        judged("baru (1).csv", back(list).replaceFirst(people.get(1).name(), "NAMA LAIN") + added);

        assertThat(rows(list)).hasSize(before.size() + 1).containsAll(before);
        assertThat(standing(list).returned(PlacedRow.Fate.SENT)).isPositive();
        assertThat(standing(list).returned(PlacedRow.Fate.NEW)).isOne();
    }

    @Test
    void rows_that_a_later_file_leaves_out_stay_until_their_office_takes_them_back() throws Exception {
        var list = handedIn("kurang.csv");
        var before = rows(list);
        var lines = back(list).lines().toList();
        var without = String.join("\n", lines.subList(0, 1)) + "\n" + String.join("\n", lines.subList(3, lines.size()));

        judged("kurang (1).csv", without + "\n");

        assertThat(rows(list)).hasSameSizeAs(before);
        assertThat(standing(list).gone()).isEqualTo(2);
        assertThat(office.sending.withdrawGone(NEIGHBOUR, list)).isZero();
        assertThat(office.sending.withdrawGone(operator(), list)).isEqualTo(2);
        assertThat(rows(list)).hasSize(before.size() - 2);
    }

    @Test
    void codes_of_another_office_are_not_recognised() throws Exception {
        var list = handedIn("orang.csv");
        var theirs = Handmade.file("orang.csv", back(list));

        var other = office.receive(NEIGHBOUR, theirs);
        office.judge(other);

        assertThat(office.work
                        .as(NEIGHBOUR, "uji", () -> results().standing(other))
                        .continues())
                .isEmpty();
        assertThat(standing(list).returned(PlacedRow.Fate.SAME)).isZero();
    }

    private Actor operator() {
        return Office.operator(village);
    }

    private UUID handedIn(String name) throws Exception {
        return handedIn(name, Handmade.mixed(office, village));
    }

    private UUID handedIn(String name, List<Handmade.Person> people) throws Exception {
        return judged(name, Handmade.csv(people) + "\nCatatan: " + name + "\n");
    }

    private UUID judged(String name, String content) throws Exception {
        var submission = office.receive(operator(), Handmade.file(name, content));
        office.judge(submission);
        return submission;
    }

    private String back(UUID list) {
        var handingBack =
                new HandingBack(office.work, trail, office.submissions, office.policies, office.rolls, Office.CLOCK);
        return new String(handingBack.file(operator(), submission(list)), StandardCharsets.UTF_8);
    }

    private Submission submission(UUID list) {
        return office.work
                .as(operator(), "uji", () -> office.submissions.byId(list))
                .orElseThrow();
    }

    private Results results() {
        return new Results(office.work, office.vault, trail);
    }

    private Results.Standing standing(UUID list) {
        return office.work.as(operator(), "uji", () -> results().standing(list));
    }

    private SubmittedRow row(UUID list, int line) {
        return rows(list).stream().filter(row -> row.line() == line).findFirst().orElseThrow();
    }

    private List<SubmittedRow> rows(UUID list) {
        return office.work.as(operator(), "uji", () -> office.submissions.rows(list));
    }
}
