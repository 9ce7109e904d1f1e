package id.payung.submission;

import id.payung.intake.Note;
import id.payung.intake.Position;
import id.payung.intake.UnreadableList;
import id.payung.platform.Actor;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.screening.ListScreening;
import id.payung.screening.Outcome;
import id.payung.screening.Rolls;
import id.payung.trail.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives a list back as its sender sent it, with KODE, HASIL and CATATAN beside each row and never a registry value.
final class HandingBack {
    private static final String PURPOSE = "mengunduh daftar sendiri";

    private final Work work;
    private final Trail trail;
    private final Submissions submissions;
    private final Policies policies;
    private final Rolls rolls;
    private final Clock clock;

    HandingBack(Work work, Trail trail, Submissions submissions, Policies policies, Rolls rolls, Clock clock) {
        this.work = work;
        this.trail = trail;
        this.submissions = submissions;
        this.policies = policies;
        this.rolls = rolls;
        this.clock = clock;
    }

    private record Line(UUID candidate, String sheet, int line, Note note) {}

    /// The file, for an officer of the office that sent it.
    byte[] file(Actor sender, Submission submission) {
        var written = new HashMap<Position, Note>();
        var file = work.as(sender, PURPOSE, () -> {
            var lines = notes(submission);
            trail.enter(
                    "hand back list",
                    lines.stream().map(Line::candidate).toList(),
                    Map.of("submission", submission.id(), "rows", lines.size()));
            lines.forEach(one -> written.put(new Position(submission.file(), one.sheet(), one.line()), one.note()));
            return submissions.content(submission.id());
        });
        var policy = work.as(Actor.MACHINE, PURPOSE, () -> policies.inForce().orElseThrow())
                .policy();
        var screening = new ListScreening(rolls, policy, LocalDate.now(clock));
        try {
            return annotated(screening, file, submission.file(), written);
        } catch (UnreadableList e) {
            throw new IllegalStateException("a list that was read before", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] annotated(ListScreening screening, byte[] file, String name, Map<Position, Note> notes)
            throws UnreadableList, IOException {
        var out = Files.createTempFile("payung-", ".catatan");
        try {
            ClearFile.with(screening, file, name, list -> list.handBack(out, notes::get));
            return Files.readAllBytes(out);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private List<Line> notes(Submission submission) {
        return work.jdbc()
                .sql("""
                        select c.id, c.sheet, c.line, c.code, c.note,
                            case when c.duplicate_of is null then c.own_outcome else 'duplicate' end as outcome,
                            c.double_in_list
                        from candidate c join submission s on s.id = c.submission
                        where c.submission = :submission and c.file = s.file and c.state <> 'withdrawn'
                        """)
                .param("submission", submission.id())
                .query((row, at) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("sheet"),
                        row.getInt("line"),
                        new Note(
                                row.getString("code"),
                                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT))
                                        .hasil(),
                                note(
                                        row.getString("outcome"),
                                        row.getBoolean("double_in_list"),
                                        row.getString("note")))))
                .list();
    }

    /// Of a double only that it is one: what else was found belongs to the row that is kept.
    private static String note(String outcome, boolean inList, @Nullable String note) {
        if (!outcome.equals("duplicate")) {
            return note == null ? "" : note;
        }
        return inList ? SubmissionText.DOUBLE_IN_LIST : SubmissionText.DOUBLE_ELSEWHERE;
    }
}
