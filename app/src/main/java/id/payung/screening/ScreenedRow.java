package id.payung.screening;

import id.payung.finding.Finding;
import id.payung.intake.ListRow;
import id.payung.matching.Match;
import java.util.List;

/// One row with everything the checks say about it.
///
/// @param first the first row of the same person; the row itself where it is the first
/// @param findings of the row itself, the match, the rules and other rows, in this order
record ScreenedRow(ListRow row, Match match, Verdict verdict, ListRow first, List<Finding> findings) {
    /// What the rules say.
    enum Verdict {
        ELIGIBLE("eligible"),
        NOT_YET("not_yet"),
        /// Nobody is named, so nothing was judged.
        UNKNOWN("unknown");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /// As written to files.
        String word() {
            return word;
        }
    }

    boolean isDuplicate() {
        return first != row;
    }

    Outcome outcome() {
        if (isDuplicate()) {
            return Outcome.DUPLICATE;
        }
        boolean look = match.kind() != Match.Kind.EXACT || verdict != Verdict.ELIGIBLE;
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
