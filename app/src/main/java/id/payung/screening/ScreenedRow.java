package id.payung.screening;

import id.payung.eligibility.Eligibility;
import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.intake.ListRow;
import id.payung.matching.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row with everything the checks say about it.
///
/// @param eligibility null where nobody is named
/// @param first the first row of the same person; the row itself where it is the first
/// @param findings of the row itself, the match, the rules and other rows, in this order
record ScreenedRow(
        ListRow row,
        Match match,
        @Nullable Eligibility eligibility,
        ListRow first,
        List<Finding> findings,
        Outcome outcome) {
    static ScreenedRow of(
            ListRow row, Match match, @Nullable Eligibility eligibility, ListRow first, List<Finding> findings) {
        boolean isDuplicate = !first.position().equals(row.position());
        return new ScreenedRow(
                row,
                match,
                eligibility,
                first,
                findings,
                isDuplicate ? Outcome.DUPLICATE : outcome(match, eligibility, findings));
    }

    /// What the rules say, as written to files: `unknown` where nobody is named, so that nothing was judged.
    String verdict() {
        return switch (eligibility) {
            case null -> "unknown";
            case Eligibility.Eligible _ -> "eligible";
            case Eligibility.NotYet _ -> "not_yet";
        };
    }

    /// The row as if no other were about the same person.
    ScreenedRow alone() {
        var own = findings.stream()
                .filter(finding ->
                        !(finding instanceof Finding.Duplicate) || finding.code() == FindingCode.POSSIBLE_DUPLICATE)
                .toList();
        return of(row, match, eligibility, row, own);
    }

    boolean isDuplicate() {
        return outcome == Outcome.DUPLICATE;
    }

    private static Outcome outcome(Match match, @Nullable Eligibility eligibility, List<Finding> findings) {
        boolean look = match.kind() != Match.Kind.EXACT || !(eligibility instanceof Eligibility.Eligible);
        for (var finding : findings) {
            switch (finding.severity()) {
                case FIX -> {
                    return Outcome.FIX;
                }
                case LOOK -> look = true;
                case INFO -> {}
            }
        }
        return look ? Outcome.LOOK : Outcome.CLEAR;
    }
}
