package id.payung.absorption;

import id.payung.trail.Trail;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is proposed and has no seat yet, after the newest run. Inside a transaction of whoever looks.
final class WaitingList {
    static final int PAGE_ROWS = 50;

    private final JdbcClient jdbc;
    private final Trail trail;

    WaitingList(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /// Somebody who waits.
    ///
    /// @param candidate the row that stands for them
    /// @param rank among all who are proposed, from 1
    /// @param name as the list has it
    /// @param area code of their village, or of the office's area
    /// @param priority name of their class; empty for who may not know it, since it tells a decile
    /// @param why they have no seat yet, in words
    record Waiting(UUID candidate, int rank, String name, String area, String priority, String why) {}

    /// When seats were proposed last, and by which version of the policy.
    record Run(Instant at, long policy) {}

    Optional<Run> newestRun() {
        return jdbc.sql("select at, policy from proposal_run order by id desc limit 1")
                .query((row, at) ->
                        new Run(row.getObject("at", OffsetDateTime.class).toInstant(), row.getLong("policy")))
                .optional();
    }

    /// The last rank that got a seat, among those whom the actor sees; empty where nobody did.
    OptionalInt cutOff() {
        var rank = jdbc.sql("select rank from proposal where source is not null order by run desc, rank desc limit 1")
                .query(Integer.class)
                .optional();
        return rank.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    int size() {
        return jdbc.sql("""
                select count(*) from proposal p join candidate c on c.id = p.candidate where p.source is null
                """).query(Integer.class).single();
    }

    /// One page in the order of ranks; who looked at whom goes into the trail.
    ///
    /// @param page from 1
    List<Waiting> page(int page) {
        var shown = jdbc.sql("""
                select p.candidate, p.rank, c.name, left(p.area, 13) as place,
                    case when sees_registry() then p.priority else '' end as priority, p.explanation
                from proposal p join candidate c on c.id = p.candidate
                where p.source is null order by p.rank limit :rows offset :skipped
                """)
                .param("rows", PAGE_ROWS)
                .param("skipped", (page - 1) * PAGE_ROWS)
                .query((row, at) -> new Waiting(
                        row.getObject("candidate", UUID.class),
                        row.getInt("rank"),
                        row.getString("name"),
                        row.getString("place"),
                        row.getString("priority"),
                        row.getString("explanation")))
                .list();
        if (!shown.isEmpty()) {
            trail.enter(
                    "see waiting list", shown.stream().map(Waiting::candidate).toList(), Map.of("page", page));
        }
        return shown;
    }
}
