package id.payung.submission;

import id.payung.identity.Vault;
import id.payung.intake.UnreadableList;
import id.payung.platform.Actor;
import id.payung.platform.Progress;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.screening.JudgedRow;
import id.payung.screening.ListScreening;
import id.payung.screening.Rolls;
import id.payung.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Mends rows that a check gave back to their sender, one at a time: read and judged as a list of one, by the same code
/// as every list. A mended row keeps its KODE; what was typed before stays with it, sealed.
final class Mending {
    private static final String PURPOSE = "memperbaiki baris usulan";

    private final Work work;
    private final Vault vault;
    private final Trail trail;
    private final Policies policies;
    private final Rolls rolls;
    private final Clock clock;

    Mending(Work work, Vault vault, Trail trail, Policies policies, Rolls rolls, Clock clock) {
        this.work = work;
        this.vault = vault;
        this.trail = trail;
        this.policies = policies;
        this.rolls = rolls;
        this.clock = clock;
    }

    /// What became of it.
    sealed interface Answer {
        /// @param outcome what the row is now
        record Kept(String place, Outcome outcome) implements Answer {}

        /// The cells cannot be kept; nothing was changed.
        record NotKept(String why) implements Answer {}

        /// No such row, or it is another's, or nothing is to be mended in it.
        record NoSuchRow() implements Answer {}
    }

    enum Outcome {
        CLEAR,
        LOOK,
        FIX,
        DOUBLE
    }

    /// @param typed cells by name; those that are not named stay
    Answer mend(Actor sender, Submission submission, UUID candidate, Map<String, String> typed) {
        var known = work.as(sender, PURPOSE, () -> toBeMended(sender, submission.id(), candidate));
        if (known.isEmpty()) {
            return new Answer.NoSuchRow();
        }
        var cells = known.get().typed().now().with(typed);
        var version = work.as(Actor.MACHINE, PURPOSE, () -> policies.inForce().orElseThrow());
        var day = LocalDate.now(clock);
        var screening = new ListScreening(rolls, version.policy(), day);
        try {
            var row = OneRow.read(screening, cells);
            if (row.isEmpty()) {
                return new Answer.NotKept(SubmissionText.NOBODY_STATED);
            }
            var judged = screening.judge(List.of(row.get()), Progress.silent()).getFirst();
            return keep(sender, submission, known.get(), judged, new RowParameters(vault, version, day), cells);
        } catch (UnreadableList e) {
            return new Answer.NotKept(String.valueOf(e.getMessage()));
        }
    }

    private Answer keep(
            Actor sender,
            Submission submission,
            KnownRow known,
            JudgedRow judged,
            RowParameters parameters,
            Cells cells) {
        return work.as(sender.machine(), PURPOSE, () -> {
            trail.enter("mend row", List.of(known.id()), Map.of("submission", submission.id()));
            if (toBeMended(sender, submission.id(), known.id()).isEmpty()) {
                return new Answer.NoSuchRow();
            }
            new JudgedRows(work, vault, trail)
                    .replace(submission, known, known.typed().mended(cells), judged, parameters);
            return kept(known.id());
        });
    }

    private Answer kept(UUID candidate) {
        return work.jdbc()
                .sql("""
                        select sheet, line, case when duplicate_of is null then own_outcome else 'double' end as outcome
                        from candidate where id = :id
                        """)
                .param("id", candidate)
                .query((row, at) -> new Answer.Kept(
                        SubmissionText.place(row.getString("sheet"), row.getInt("line")),
                        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT))))
                .single();
    }

    private Optional<KnownRow> toBeMended(Actor sender, UUID submission, UUID candidate) {
        return work.jdbc()
                .sql("""
                        select id, code, typed_cipher from candidate
                        where id = :id and submission = :submission and office = :office and state = 'draft'
                            and own_outcome = 'fix' and duplicate_of is null
                        for update
                        """)
                .param("id", candidate)
                .param("submission", submission)
                .param("office", sender.office())
                .query((row, at) -> new KnownRow(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        true,
                        TypedCells.open(vault, row.getBytes("typed_cipher"))))
                .optional();
    }
}
