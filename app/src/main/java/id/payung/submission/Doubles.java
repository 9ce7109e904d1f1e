package id.payung.submission;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows whose person stands on another list that was sent. A draft never makes another's row a double.
final class Doubles {
    private final JdbcClient jdbc;

    Doubles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// After a row was mended: finds the doubles inside its list anew, as far as the checks name a person.
    void markInList(UUID submission) {
        jdbc.sql("""
                update candidate c set duplicate_of = null, double_in_list = false
                from candidate kept, judgement own, judgement theirs
                where c.submission = :submission and c.state = 'draft' and c.double_in_list
                    and kept.id = c.duplicate_of and own.candidate = c.id and theirs.candidate = kept.id
                    and own.person is distinct from theirs.person and c.nik_hash is distinct from kept.nik_hash
                """).param("submission", submission).update();
        jdbc.sql("""
                update candidate c set duplicate_of = first.id, double_in_list = true
                from judgement own, lateral (
                    select kept.id from candidate kept join judgement theirs on theirs.candidate = kept.id
                    where kept.submission = :submission and kept.state <> 'withdrawn' and kept.duplicate_of is null
                        and theirs.person = own.person
                    order by kept.state = 'draft', kept.sheet, kept.line, kept.id limit 1) as first
                where c.submission = :submission and c.state = 'draft' and c.duplicate_of is null
                    and own.candidate = c.id and own.person is not null and first.id <> c.id
                """).param("submission", submission).update();
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
