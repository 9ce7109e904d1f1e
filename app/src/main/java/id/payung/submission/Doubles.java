package id.payung.submission;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows whose person stands on another list that was sent. A draft never makes another's row a double.
final class Doubles {
    private final JdbcClient jdbc;

    Doubles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Marks the drafts of a list whose person was sent by another, inside a transaction of the machine.
    void mark(UUID submission) {
        jdbc.sql("""
                update candidate c set duplicate_of = kept.id
                from judgement own, judgement theirs, candidate kept
                where c.submission = :submission and c.state = 'draft' and c.duplicate_of is null
                    and own.candidate = c.id and theirs.person = own.person and kept.id = theirs.candidate
                    and kept.submission <> c.submission and kept.duplicate_of is null
                    and kept.state not in ('draft', 'returned', 'withdrawn')
                """).param("submission", submission).update();
    }
}
