package id.payung.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.Actor;
import id.payung.platform.FileHash;
import id.payung.platform.OnEachServer;
import id.payung.platform.Progress;
import id.payung.platform.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEachServer
class SubmissionsTest {
    private static final String VILLAGE = "64.09.01.1001";
    private static final Actor OPERATOR = Office.operator(VILLAGE);
    private static final Actor NEIGHBOUR = Office.operator("64.09.01.1002");

    private final Office office;

    SubmissionsTest(TestDatabase database) {
        office = Office.on(database);
    }

    @Test
    void every_row_of_a_list_is_kept_with_what_becomes_of_it() throws Exception {
        var list = office.lists().get(0);
        var submission = office.receive(OPERATOR, list);
        office.judge(submission);

        var counts = counts(OPERATOR, submission);
        var rows = office.work.as(OPERATOR, "uji", () -> office.submissions.rows(submission));

        assertThat(counts.data()).isEqualTo(rows.size()).isPositive();
        assertThat(counts.clear()).isPositive();
        assertThat(rows).allSatisfy(row -> assertThat(row.code()).startsWith("K-"));
    }

    @Test
    void the_same_file_twice_is_one_list() throws Exception {
        var list = office.lists().get(1);

        var first = office.receive(OPERATOR, list);
        var second = office.receive(OPERATOR, list);

        assertThat(second).isEqualTo(first);
        assertThat(office.receive(NEIGHBOUR, list)).isNotEqualTo(first);
    }

    @Test
    void a_list_judged_again_after_the_server_died_stays_as_it_is() throws Exception {
        var submission = office.receive(OPERATOR, office.lists().get(9));
        office.judge(submission);
        var before = office.work.as(OPERATOR, "uji", () -> office.submissions.rows(submission));

        office.judge(submission);

        assertThat(office.work.as(OPERATOR, "uji", () -> office.submissions.rows(submission)))
                .isEqualTo(before);
    }

    @Test
    void a_file_is_known_by_its_bytes_to_its_own_office_alone() throws Exception {
        var list = office.lists().get(20);
        var submission = sent(OPERATOR, list);
        var content = Files.readAllBytes(list);

        var file = office.work
                .as(OPERATOR, "uji", () -> office.submissions.file(submission))
                .orElseThrow();
        assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(FileHash.of(content)));
        assertThat(file.bytes()).isEqualTo(content.length);
        var officer = new Actor(UUID.randomUUID().toString(), "disnaker", "64.09", "disnaker");
        for (var other : List.of(NEIGHBOUR, officer)) {
            assertThat(office.work.as(other, "uji", () -> office.submissions.file(submission)))
                    .isEmpty();
        }
    }

    @Test
    void another_village_sees_neither_the_list_nor_its_rows() throws Exception {
        var submission = sent(OPERATOR, office.lists().get(2));

        assertThat(office.work.as(NEIGHBOUR, "uji", () -> office.submissions.byId(submission)))
                .isEmpty();
        assertThat(counts(NEIGHBOUR, submission).data()).isZero();
        assertThat(office.work.as(NEIGHBOUR, "uji", () -> office.submissions.all()))
                .extracting(Submission::id)
                .doesNotContain(submission);
    }

    @Test
    void a_village_never_reads_what_the_registry_says() throws Exception {
        sent(OPERATOR, office.lists().get(3));

        for (var table : new String[] {"resident", "identity", "judgement", "membership", "poverty"}) {
            assertThat(rowsSeen(OPERATOR, "select count(*) from " + table))
                    .as(table)
                    .isZero();
            assertThat(rowsSeen(Actor.MACHINE, "select count(*) from " + table))
                    .as(table)
                    .isPositive();
        }
    }

    @Test
    void a_row_is_kept_with_how_many_residents_came_near() throws Exception {
        var people = Handmade.people(office, VILLAGE);
        var namesake = Handmade.namesake(office);
        var submission = sent(
                OPERATOR,
                Handmade.file(
                        "mirip.csv",
                        Handmade.csv(people.subList(0, 3)) + ";;" + namesake + ";;;;;BURUH HARIAN LEPAS\n"));

        assertThat(near(submission, "match = 'exact'")).hasSize(3).containsOnly(1);
        assertThat(near(submission, "match = 'ambiguous'")).singleElement().satisfies(several -> {
            assertThat(several).isGreaterThan(1);
            assertThat(rowsSeen(Actor.MACHINE, """
                            select count(*) from judgement, jsonb_to_recordset(findings) as f(code text, words text)
                            where f.code = 'SEVERAL_PEOPLE_FIT' and starts_with(f.words, near || ' orang')
                            """)).isPositive();
        });
        assertThat(rowsSeen(Actor.MACHINE, "select count(*) from judgement where (match = 'none') <> (near = 0)"))
                .isZero();
    }

    private List<Integer> near(UUID submission, String which) {
        return office.work.as(
                Actor.MACHINE,
                "uji",
                () -> office.work
                        .jdbc()
                        .sql("select j.near from judgement j join candidate c on c.id = j.candidate"
                                + " where c.submission = :submission and " + which)
                        .param("submission", submission)
                        .query(Integer.class)
                        .list());
    }

    @Test
    void rows_to_be_mended_stay_a_draft_that_only_the_sender_sees() throws Exception {
        var submission = sent(OPERATOR, office.lists().get(4));
        var officer = new Actor(UUID.randomUUID().toString(), "disnaker", "64.09", "disnaker");

        var drafts = "select count(*) from candidate where state = 'draft' and submission = '" + submission + "'";
        var counts = counts(OPERATOR, submission);

        assertThat(rowsSeen(OPERATOR, drafts)).isEqualTo(counts.fix() + counts.doubleInList());
        assertThat(rowsSeen(officer, drafts)).isZero();
        assertThat(rowsSeen(officer, "select count(*) from candidate where submission = '" + submission + "'"))
                .isEqualTo(counts.sendable());
    }

    @Test
    void of_a_person_on_two_lists_the_one_sent_first_is_kept() throws Exception {
        var list = office.lists().get(5);
        var first = sent(OPERATOR, list);
        var copy = Files.copy(list, list.resolveSibling("." + list.getFileName()));

        var second = sent(NEIGHBOUR, copy);

        assertThat(counts(OPERATOR, first).doubleElsewhere()).isZero();
        assertThat(counts(NEIGHBOUR, second).clear()).isZero();
        assertThat(counts(NEIGHBOUR, second).doubleElsewhere()).isPositive();
    }

    @Test
    void everybody_who_is_clear_and_sent_stands_in_line_for_a_seat() throws Exception {
        var submission = sent(OPERATOR, office.lists().get(6));

        var run = office.propose();

        assertThat(run.seated() + run.waiting())
                .isEqualTo(rowsSeen(Actor.MACHINE, """
                        select count(*) from candidate
                        where own_outcome = 'clear' and duplicate_of is null and state = 'checked'
                        """))
                .isGreaterThanOrEqualTo(counts(OPERATOR, submission).clear());
        assertThat(rowsSeen(Actor.MACHINE, "select count(*) from proposal where source is not null"))
                .isEqualTo(run.seated());
        assertThat(office.propose().seated()).isEqualTo(run.seated());
    }

    @Test
    void sending_a_list_queues_the_proposal_of_seats_and_its_job_makes_it() throws Exception {
        sent(OPERATOR, office.lists().get(10));
        var before = rowsSeen(Actor.MACHINE, "select count(*) from proposal_run");
        var queued = "select count(*) from job where kind = 'propose seats' and state = 'queued'";

        office.proposeSeats().run("all", Progress.silent());

        assertThat(rowsSeen(Actor.MACHINE, queued)).isOne();
        assertThat(rowsSeen(Actor.MACHINE, "select count(*) from proposal_run")).isEqualTo(before + 1);
    }

    @Test
    void whoever_put_a_row_forward_cannot_confirm_it() throws Exception {
        sent(OPERATOR, office.lists().get(7));
        var headOfTheirOwnList = new Actor(OPERATOR.officer(), "kades", VILLAGE, VILLAGE);
        var confirm = """
                with entry as (select enter('confirm'))
                update candidate set state = 'village-confirmed' from entry where state = 'checked'
                """;

        assertThatThrownBy(() -> office.work.run(headOfTheirOwnList, "uji", () -> {
                    office.work
                            .jdbc()
                            .sql("select enter('confirm')")
                            .query(Long.class)
                            .single();
                    office.work.jdbc().sql(confirm).update();
                }))
                .rootCause()
                .hasMessageContaining("does not check it again");
    }

    private UUID sent(Actor sender, Path list) throws Exception {
        var submission = office.receive(sender, list);
        office.judge(submission);
        office.sending.send(sender, submission);
        return submission;
    }

    private Counts counts(Actor actor, UUID submission) {
        return office.work.as(actor, "uji", () -> office.submissions.counts(submission));
    }

    private int rowsSeen(Actor actor, String question) {
        return office.work.as(
                actor,
                "uji",
                () -> office.work.jdbc().sql(question).query(Integer.class).single());
    }
}
