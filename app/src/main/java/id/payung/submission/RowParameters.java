package id.payung.submission;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.identity.Secret;
import id.payung.identity.Vault;
import id.payung.matching.FieldWeight;
import id.payung.policy.Policies;
import id.payung.screening.JudgedRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/// A judged row as the columns of `candidate` and `judgement`.
///
/// @param day on which everything was judged
record RowParameters(Vault vault, Policies.Version version, LocalDate day) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param area of the sender
    MapSqlParameterSource candidate(UUID id, String area, JudgedRow judged, TypedCells typed) {
        var row = judged.row();
        var village = row.place().village();
        return new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("area", area(area, judged))
                .addValue("sheet", row.position().sheet())
                .addValue("line", row.position().line())
                .addValue("typed", typed.seal(vault))
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
                .addValue("findings", codes(judged.findings()))
                .addValue("note", judged.words().forSender());
    }

    /// The row's village where it lies in the sender's area, so that its village head sees it.
    private static String area(String sender, JudgedRow judged) {
        var village = judged.row().place().village();
        return village != null && village.code().startsWith(sender + ".") ? village.code() : sender;
    }

    private static String[] codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().name())
                .distinct()
                .filter(code -> !code.equals(FindingCode.DUPLICATE_IN_LIST.name()))
                .toArray(String[]::new);
    }

    MapSqlParameterSource judgement(UUID candidate, String area, JudgedRow judged) {
        var verdict = judged.verdict();
        var match = verdict.match();
        return new MapSqlParameterSource()
                .addValue("candidate", candidate)
                .addValue("area", area(area, judged))
                .addValue("policy", version.id())
                .addValue("day", day)
                .addValue("match", match.kind().word())
                .addValue("person", judged.person())
                .addValue("probability", match.probability())
                .addValue("near", match.near())
                .addValue("eligibility", verdict.eligibility())
                .addValue("funds", verdict.funds().toArray(String[]::new))
                .addValue("priority", verdict.priority() < 0 ? null : verdict.priority())
                .addValue("findings", JSON.writeValueAsString(sentences(judged.findings())))
                .addValue("weights", JSON.writeValueAsString(weights(match.weights())))
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
}
