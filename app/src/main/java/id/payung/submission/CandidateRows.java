package id.payung.submission;

import id.payung.platform.Work;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Writes rows of lists, many at a time, inside a transaction of the machine.
final class CandidateRows {
    private static final String SAID = """
            area = :area, typed_cipher = :typed, nik_hash = :nik, name = :name, birth_date = :born, village = :village,
            rt = :rt, work = :work, own_outcome = :outcome, duplicate_of = :kept, double_in_list = :in_list,
            findings = :findings, note = :note""";

    private final Work work;

    CandidateRows(Work work) {
        this.work = work;
    }

    void insert(List<MapSqlParameterSource> rows) {
        work.batch("""
                insert into candidate (id, submission, area, office, code, file, sheet, line, typed_cipher, nik_hash, name,
                    birth_date, village, rt, work, own_outcome, duplicate_of, double_in_list, findings, note)
                values (:id, :submission, :area, :office, :code, :file, :sheet, :line, :typed, :nik, :name, :born,
                    :village, :rt, :work, :outcome, :kept, :in_list, :findings, :note)
                """, rows);
    }

    /// What their sender says now of rows that were not sent yet.
    void replace(List<MapSqlParameterSource> rows) {
        work.batch("update candidate set " + SAID + " where id = :id and state = 'draft'", rows);
    }

    /// What a later file says of rows that were not sent yet, and where they stand in it.
    void replaceAndMove(List<MapSqlParameterSource> rows) {
        work.batch(
                "update candidate set " + SAID
                        + ", file = :file, sheet = :sheet, line = :line where id = :id and state = 'draft'",
                rows);
    }

    /// Where rows that stay as they are stand in a later file.
    void move(List<MapSqlParameterSource> rows) {
        work.batch("update candidate set file = :file, sheet = :sheet, line = :line where id = :id", rows);
    }

    void markDoubles(List<MapSqlParameterSource> rows) {
        work.batch("""
                update candidate set duplicate_of = :kept, double_in_list = true where id = :id and state = 'draft'
                """, rows);
    }

    void judge(List<MapSqlParameterSource> rows) {
        work.batch("""
                insert into judgement (candidate, area, policy, judged_on, match, person, probability, near, eligibility,
                    funds, priority, findings, weights, explanation)
                values (:candidate, :area, :policy, :day, :match, :person, :probability, :near, :eligibility, :funds,
                    :priority, :findings::jsonb, :weights::jsonb, :explanation)
                on conflict (candidate) do update set area = excluded.area, policy = excluded.policy,
                    judged_on = excluded.judged_on, judged_at = now(), match = excluded.match, person = excluded.person,
                    probability = excluded.probability, near = excluded.near, eligibility = excluded.eligibility,
                    funds = excluded.funds, priority = excluded.priority, findings = excluded.findings, weights = excluded.weights,
                    explanation = excluded.explanation
                """, rows);
    }
}
