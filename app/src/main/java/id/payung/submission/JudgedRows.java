package id.payung.submission;

import id.payung.identity.Vault;
import id.payung.intake.ListReading;
import id.payung.intake.Position;
import id.payung.platform.Progress;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.screening.JudgedRow;
import id.payung.screening.RowCode;
import id.payung.trail.Trail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the rows of a list with their judgement, inside a transaction of the machine.
public final class JudgedRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PIECE_ROWS = 1_000;
    /// Each row is sealed, then written as it was handed in, which takes twice as long, then written as it was judged.
    private static final int STEPS_TO_SEAL = 1;

    private static final int STEPS_TO_KEEP = 2;
    private static final int STEPS_TO_JUDGE = 1;
    static final int STEPS_A_ROW = STEPS_TO_SEAL + STEPS_TO_KEEP + STEPS_TO_JUDGE;

    private final Work work;
    private final Vault vault;
    private final Trail trail;
    private final CandidateRows rows;
    private final Placing placing;

    public JudgedRows(Work work, Vault vault, Trail trail) {
        this.work = work;
        this.vault = vault;
        this.trail = trail;
        this.rows = new CandidateRows(work);
        this.placing = new Placing(work, vault);
    }

    /// @param day on which everything was judged
    RowParameters parameters(Policies.Version version, LocalDate day) {
        return new RowParameters(vault, version, day);
    }

    Placing placing() {
        return placing;
    }

    /// What is written, by statement.
    private record Batches(
            List<MapSqlParameterSource> inserted,
            List<MapSqlParameterSource> replaced,
            List<MapSqlParameterSource> moved,
            List<MapSqlParameterSource> doubled,
            List<MapSqlParameterSource> judged) {
        static Batches empty(int size) {
            return new Batches(
                    new ArrayList<>(size),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(size));
        }
    }

    /// @param judged of the placed rows, in their order
    void keep(
            Submission submission,
            ListReading list,
            Placing.Placed placed,
            List<JudgedRow> judged,
            RowParameters parameters,
            Progress progress) {
        if (isKept(submission.id())) {
            return;
        }
        var version = parameters.version();
        trail.enter(
                "judge submission", List.of(placed.target()), Map.of("rows", judged.size(), "policy", version.id()));
        write(batches(submission, placed, judged, parameters, progress), progress);
        new Doubles(work.jdbc()).mark(placed.target());
        var found = new MapSqlParameterSource()
                .addValue("policy", version.id())
                .addValue("day", parameters.day())
                .addValue("skipped", JSON.writeValueAsString(list.skipped()))
                .addValue("returned", JSON.writeValueAsString(counts(placed)))
                .addValue("file", submission.id())
                .addValue("target", placed.target());
        work.batch("""
                update submission set policy = :policy, judged_on = :day, skipped = :skipped::jsonb, file = :file,
                    returned = :returned::jsonb
                where id = :target
                """, List.of(found));
        work.batch("""
                update submission set policy = :policy, judged_on = :day, continues = :target
                where id = :file and id <> :target
                """, List.of(found));
    }

    /// Another worker may have taken the job over meanwhile, and been faster.
    private boolean isKept(UUID submission) {
        return work.jdbc()
                .sql("select policy is not null from submission where id = :id for update")
                .param("id", submission)
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Long> counts(Placing.Placed placed) {
        return Stream.of(PlacedRow.Fate.values())
                .collect(Collectors.toMap(fate -> fate.name().toLowerCase(Locale.ROOT), placed::count));
    }

    private Batches batches(
            Submission submission,
            Placing.Placed placed,
            List<JudgedRow> judged,
            RowParameters parameters,
            Progress progress) {
        var office = submission.office();
        var ids = placed.rows().stream()
                .map(row ->
                        row.known() == null ? UUID.randomUUID() : row.known().id())
                .toList();
        var drafts = placing.drafts(placed.target());
        var batches = Batches.empty(judged.size());
        for (int at = 0; at < judged.size(); at++) {
            var row = placed.rows().get(at);
            var verdict = judged.get(at);
            var id = ids.get(at);
            boolean isDouble = verdict.first() >= 0 && verdict.first() != at;
            var candidate = parameters
                    .candidate(id, submission.area(), verdict, row.typed())
                    .addValue("submission", placed.target())
                    .addValue("office", office)
                    .addValue("code", code(submission, verdict))
                    .addValue("file", submission.id())
                    .addValue("kept", isDouble ? ids.get(verdict.first()) : null)
                    .addValue("in_list", isDouble);
            if (add(batches, row.fate(), candidate, drafts.getOrDefault(id, true))) {
                batches.judged().add(parameters.judgement(id, submission.area(), verdict));
            }
            progress.step(STEPS_TO_SEAL);
        }
        return batches;
    }

    /// Whether the row is judged anew.
    ///
    /// @param draft whether it still is one: it may have been sent while its file was judged
    private static boolean add(Batches batches, PlacedRow.Fate fate, MapSqlParameterSource row, boolean draft) {
        switch (fate) {
            case NEW -> batches.inserted().add(row);
            case SAME, CHANGED -> batches.replaced().add(row);
            case SENT -> batches.moved().add(row);
            case GONE -> {
                if (row.getValue("kept") != null) {
                    batches.doubled().add(row);
                }
            }
        }
        return switch (fate) {
            case NEW, SAME, CHANGED -> draft;
            case SENT, GONE -> false;
        };
    }

    private static String code(Submission submission, JudgedRow judged) {
        var position = judged.row().position();
        return RowCode.of(new Position(submission.receipt(), position.sheet(), position.line()));
    }

    /// Rows that stay come first: those that are doubles point at them.
    private void write(Batches batches, Progress progress) {
        rows.move(batches.moved());
        progress.step(batches.moved().size() * (long) (STEPS_TO_KEEP + STEPS_TO_JUDGE));
        inPieces(batches.inserted(), rows::insert, STEPS_TO_KEEP, progress);
        inPieces(batches.replaced(), rows::replaceAndMove, STEPS_TO_KEEP, progress);
        rows.markDoubles(batches.doubled());
        inPieces(batches.judged(), rows::judge, STEPS_TO_JUDGE, progress);
    }

    /// Piece by piece, so that whoever waits sees it go on.
    private static void inPieces(
            List<MapSqlParameterSource> all,
            Consumer<List<MapSqlParameterSource>> write,
            int steps,
            Progress progress) {
        for (int from = 0; from < all.size(); from += PIECE_ROWS) {
            var piece = all.subList(from, Math.min(all.size(), from + PIECE_ROWS));
            write.accept(piece);
            progress.step(piece.size() * (long) steps);
        }
    }

    /// Keeps one row that its sender mended.
    void replace(Submission submission, KnownRow known, TypedCells typed, JudgedRow judged, RowParameters parameters) {
        rows.replace(List.of(parameters
                .candidate(known.id(), submission.area(), judged, typed)
                .addValue("kept", (@Nullable UUID) null)
                .addValue("in_list", false)));
        rows.judge(List.of(parameters.judgement(known.id(), submission.area(), judged)));
        var doubles = new Doubles(work.jdbc());
        doubles.markInList(submission.id());
        doubles.mark(submission.id());
    }
}
