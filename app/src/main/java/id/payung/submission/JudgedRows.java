package id.payung.submission;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.identity.Secret;
import id.payung.identity.Vault;
import id.payung.intake.ListReading;
import id.payung.intake.Position;
import id.payung.matching.FieldWeight;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.screening.JudgedRow;
import id.payung.screening.RowCode;
import id.payung.trail.Trail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the rows of a list with their judgement, inside a transaction of the machine.
public final class JudgedRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Work work;
    private final Vault vault;
    private final Trail trail;

    public JudgedRows(Work work, Vault vault, Trail trail) {
        this.work = work;
        this.vault = vault;
        this.trail = trail;
    }

    /// @param day on which everything was judged
    void keep(Submission submission, ListReading list, List<JudgedRow> rows, Policies.Version version, LocalDate day) {
        trail.enter("judge submission", List.of(submission.id()), Map.of("rows", rows.size(), "policy", version.id()));
        var office = office(submission.id());
        var ids = rows.stream().map(row -> UUID.randomUUID()).toList();
        var candidates = new ArrayList<MapSqlParameterSource>(rows.size());
        var judgements = new ArrayList<MapSqlParameterSource>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var area = area(submission, row);
            boolean isDouble = row.first() >= 0 && row.first() != at;
            candidates.add(candidate(submission, row, isDouble ? ids.get(row.first()) : null)
                    .addValue("id", ids.get(at))
                    .addValue("area", area)
                    .addValue("office", office));
            judgements.add(judgement(row, version, day)
                    .addValue("candidate", ids.get(at))
                    .addValue("area", area));
        }
        insert(candidates, judgements);
        new Doubles(work.jdbc()).mark(submission.id());
        work.jdbc()
                .sql("""
                        update submission set policy = :policy, judged_on = :day, skipped = :skipped::jsonb where id = :id
                        """)
                .param("policy", version.id())
                .param("day", day)
                .param("skipped", JSON.writeValueAsString(list.skipped()))
                .param("id", submission.id())
                .update();
    }

    private String office(UUID submission) {
        return work.jdbc()
                .sql("select office from submission where id = :id")
                .param("id", submission)
                .query(String.class)
                .single();
    }

    /// The row's village where it lies in the sender's area, so that its village head sees it.
    private static String area(Submission submission, JudgedRow row) {
        var village = row.row().place().village();
        return village != null && village.code().startsWith(submission.area() + ".")
                ? village.code()
                : submission.area();
    }

    private MapSqlParameterSource candidate(Submission submission, JudgedRow judged, @Nullable UUID keptRow) {
        var row = judged.row();
        var position = row.position();
        var village = row.place().village();
        return new MapSqlParameterSource()
                .addValue("submission", submission.id())
                .addValue("code", RowCode.of(new Position(submission.receipt(), position.sheet(), position.line())))
                .addValue("sheet", position.sheet())
                .addValue("line", position.line())
                .addValue("typed", vault.seal(Secret.CELLS, JSON.writeValueAsString(typed(judged))))
                .addValue(
                        "nik",
                        row.nik().whole()
                                ? vault.hash(
                                        Secret.NIK, Long.parseLong(row.nik().digits()))
                                : null)
                .addValue("name", row.claim().name())
                .addValue("born", row.claim().born())
                .addValue("village", village == null ? null : village.code())
                .addValue("rt", row.place().rt())
                .addValue("work", row.work().occupation())
                .addValue("outcome", judged.outcome().word())
                .addValue("kept", keptRow)
                .addValue("in_list", keptRow != null)
                .addValue("findings", codes(judged.findings()))
                .addValue("note", judged.words().forSender());
    }

    private static Map<String, String> typed(JudgedRow judged) {
        var row = judged.row();
        var cells = new LinkedHashMap<String, String>();
        cells.put("nik", row.nik().shown());
        cells.put("kk", row.claim().kk() == 0 ? "" : Long.toString(row.claim().kk()));
        cells.put("mother", row.claim().mother());
        cells.put("birth_place", row.claim().birthPlace());
        cells.put(
                "sex",
                row.claim().sex() == null
                        ? ""
                        : String.valueOf(row.claim().sex().letter()));
        cells.put("rw", Integer.toString(row.place().rw()));
        cells.put(
                "income",
                row.work().incomeRupiah() < 0 ? "" : Long.toString(row.work().incomeRupiah()));
        return cells;
    }

    private static String[] codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().name())
                .distinct()
                .filter(code -> !code.equals(FindingCode.DUPLICATE_IN_LIST.name()))
                .toArray(String[]::new);
    }

    private static MapSqlParameterSource judgement(JudgedRow judged, Policies.Version version, LocalDate day) {
        var verdict = judged.verdict();
        return new MapSqlParameterSource()
                .addValue("policy", version.id())
                .addValue("day", day)
                .addValue("match", verdict.match())
                .addValue("person", judged.person())
                .addValue("probability", verdict.probability())
                .addValue("eligibility", verdict.eligibility())
                .addValue("funds", verdict.funds().toArray(String[]::new))
                .addValue("priority", verdict.priority() < 0 ? null : verdict.priority())
                .addValue("findings", JSON.writeValueAsString(sentences(judged.findings())))
                .addValue("weights", JSON.writeValueAsString(weights(verdict.weights())))
                .addValue("explanation", judged.words().forOfficer());
    }

    private static List<Map<String, String>> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Map.of(
                        "code", finding.code().name(),
                        "severity", finding.severity().name(),
                        "words", JudgedRow.words(finding)))
                .collect(Collectors.toList());
    }

    private static List<Map<String, Object>> weights(List<FieldWeight> weights) {
        return weights.stream()
                .map(one ->
                        Map.<String, Object>of("field", one.field().word(), "level", one.level(), "bits", one.bits()))
                .toList();
    }

    private void insert(List<MapSqlParameterSource> candidates, List<MapSqlParameterSource> judgements) {
        work.batch("""
                insert into candidate (id, submission, area, office, code, sheet, line, typed_cipher, nik_hash, name,
                    birth_date, village, rt, work, own_outcome, duplicate_of, double_in_list, findings, note)
                values (:id, :submission, :area, :office, :code, :sheet, :line, :typed, :nik, :name, :born, :village, :rt,
                    :work, :outcome, :kept, :in_list, :findings, :note)
                """, candidates);
        work.batch("""
                insert into judgement (candidate, area, policy, judged_on, match, person, probability, eligibility, funds,
                    priority, findings, weights, explanation)
                values (:candidate, :area, :policy, :day, :match, :person, :probability, :eligibility, :funds, :priority,
                    :findings::jsonb, :weights::jsonb, :explanation)
                """, judgements);
    }
}
