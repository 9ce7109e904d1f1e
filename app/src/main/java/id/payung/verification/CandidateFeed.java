package id.payung.verification;

import id.payung.finding.FindingCode;
import id.payung.matching.Match;
import id.payung.platform.Actor;
import id.payung.platform.Work;
import id.payung.screening.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Keeps the index in step with the database: only what changed since the last look is read.
final class CandidateFeed {
    private static final int FETCH_ROWS = 5_000;
    private static final int REST = 10;

    private final Work work;
    private final CandidateIndex index;
    /// Every transaction before this one had ended when the index was last read.
    private String since = "0";

    private long lastLookNanos = System.nanoTime();
    private long lastTookNanos;

    CandidateFeed(Work work, CandidateIndex index) {
        this.work = work;
        this.index = index;
    }

    /// Reads what changed, unless the last look was so short a time ago that looks would take more than a tenth of it:
    /// a transaction that goes on for long makes each look longer.
    synchronized void refreshWhereDue() {
        if (System.nanoTime() - lastLookNanos > REST * lastTookNanos) {
            refresh();
        }
    }

    /// Reads what changed. A transaction that was open during the last look is looked at again.
    ///
    /// @return how many rows were read
    synchronized int refresh() {
        long start = System.nanoTime();
        var rows = new AtomicInteger();
        since = work.as(Actor.MACHINE, "memutakhirkan daftar kerja", () -> {
            var until = work.jdbc()
                    .sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                    .query(String.class)
                    .single();
            rows.set(readChanged());
            return until;
        });
        lastLookNanos = System.nanoTime();
        lastTookNanos = lastLookNanos - start;
        return rows.get();
    }

    /// Rows of a restored backup bear the numbers of another server's transactions, which may lie in the future of this
    /// one: they are read at the start, and not at every look.
    private int readChanged() {
        var rows = new AtomicInteger();
        var batch = new ArrayList<CandidateEntry>();
        work.jdbc()
                .sql("""
                        select c.id, c.area, c.office, c.name, c.birth_date, c.rt, c.work, c.state, c.findings, c.changed,
                            c.changed_at, j.match, coalesce(j.near, :unknown) as near, j.eligibility,
                            coalesce(c.village, case when length(c.area) >= 13 then left(c.area, 13) end, '') as village,
                            case when c.duplicate_of is null then c.own_outcome else 'duplicate' end as outcome
                        from candidate c left join judgement j on j.candidate = c.id
                        where c.changed >= :since::xid8
                            and (:since::text = '0' or c.changed < pg_snapshot_xmax(pg_current_snapshot()))
                        """)
                .param("since", since)
                .param("unknown", Numbering.UNKNOWN)
                .withFetchSize(FETCH_ROWS)
                .query(row -> {
                    batch.add(entry(row));
                    rows.incrementAndGet();
                    if (batch.size() == FETCH_ROWS) {
                        index.put(batch);
                        batch.clear();
                    }
                });
        index.put(batch);
        return rows.get();
    }

    private static CandidateEntry entry(ResultSet row) throws SQLException {
        return new CandidateEntry(
                row.getObject("id", UUID.class),
                State.of(row.getString("state")),
                new CandidateEntry.Origin(row.getString("area"), row.getString("office")),
                new CandidateEntry.Claim(
                        row.getString("name"),
                        day(row.getObject("birth_date", LocalDate.class)),
                        row.getString("village"),
                        row.getInt("rt"),
                        row.getString("work")),
                found(row),
                new CandidateEntry.Change(
                        row.getLong("changed"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()));
    }

    private static CandidateEntry.Found found(ResultSet row) throws SQLException {
        var match = row.getString("match");
        var eligibility = row.getString("eligibility");
        return new CandidateEntry.Found(
                Outcome.valueOf(upper(row.getString("outcome"))),
                bits(List.of((String[]) row.getArray("findings").getArray())),
                match == null ? null : Match.Kind.valueOf(upper(match)),
                row.getInt("near"),
                eligibility == null ? null : CandidateEntry.Verdict.valueOf(upper(eligibility)));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? CandidateEntry.NO_DAY : (int) date.toEpochDay();
    }

    static long bits(List<String> codes) {
        return codes.stream()
                .mapToLong(code -> 1L << FindingCode.valueOf(code).ordinal())
                .reduce(0, (a, b) -> a | b);
    }
}
