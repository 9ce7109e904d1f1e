package id.payung.screening;

import id.payung.eligibility.Eligibility;
import id.payung.eligibility.Policy;
import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.finding.FindingText;
import id.payung.intake.ListRow;
import id.payung.matching.Match;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a list with all that is kept of its judgement.
///
/// @param outcome of the row as if it stood alone: never [Outcome#DUPLICATE]
/// @param first place in the list of the first row of the same person; the row's own where it is the first
/// @param person null where nobody is named
public record JudgedRow(
        ListRow row,
        Outcome outcome,
        int first,
        @Nullable UUID person,
        Verdict verdict,
        List<Finding> findings,
        Words words) {
    private static final String CLEAR = "Siap dikirim.";

    /// @param match with what each field says for the best person
    /// @param eligibility `eligible`, `not_yet` or `unknown`
    /// @param funds names of the funds whose rules are met
    /// @param priority index of the priority class, -1 where nobody is eligible
    public record Verdict(Match match, String eligibility, List<String> funds, int priority) {}

    /// @param forSender what the sender is to check, without a registry value
    /// @param forOfficer one sentence
    public record Words(String forSender, String forOfficer) {}

    static JudgedRow of(ScreenedRow screened, int first, @Nullable UUID person, Policy policy) {
        var alone = screened.alone();
        return new JudgedRow(
                screened.row(),
                alone.outcome(),
                first,
                person,
                verdict(screened, policy),
                screened.findings(),
                new Words(Explanation.forSender(alone), Explanation.of(screened, sits(screened) ? "" : CLEAR)));
    }

    private static boolean sits(ScreenedRow screened) {
        return screened.findings().stream().anyMatch(finding -> finding.code() == FindingCode.ALREADY_SEATED);
    }

    private static Verdict verdict(ScreenedRow screened, Policy policy) {
        Match match = screened.match();
        return switch (screened.eligibility()) {
            case Eligibility.Eligible eligible ->
                new Verdict(
                        match,
                        screened.verdict(),
                        eligible.funds()
                                .indexes()
                                .mapToObj(fund -> policy.funds().get(fund).name())
                                .toList(),
                        eligible.priority());
            case null, default -> new Verdict(match, screened.verdict(), List.of(), -1);
        };
    }

    /// The finding in words for an officer.
    public static String words(Finding finding) {
        return FindingText.forOfficer(finding);
    }
}
