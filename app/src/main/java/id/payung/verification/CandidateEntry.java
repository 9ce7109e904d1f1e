package id.payung.verification;

import id.payung.matching.Match;
import id.payung.screening.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the work list keeps of a candidate to find, count and sort it by.
///
/// @param found what the checks came to
public record CandidateEntry(UUID id, State state, Origin origin, Claim claim, Found found, Change change) {
    /// No birth date.
    public static final int NO_DAY = Integer.MIN_VALUE;

    /// Whose row it is.
    ///
    /// @param area code of the region that may see it
    /// @param office whose draft it is
    public record Origin(String area, String office) {}

    /// What was typed.
    ///
    /// @param village code, empty where none is stated
    /// @param bornDay days since 1970-01-01, or [#NO_DAY]
    /// @param work as written
    public record Claim(String name, int bornDay, String village, int rt, String work) {}

    /// @param findings a bit a [id.payung.finding.FindingCode], by its ordinal
    /// @param match null where nothing was judged; of the registry, so not for everybody
    /// @param near how many residents came near, or [Numbering#UNKNOWN] where nothing was judged; of the registry
    /// @param eligibility null where nothing was judged; of the registry as well
    public record Found(
            Outcome outcome,
            long findings,
            Match.@Nullable Kind match,
            int near,
            @Nullable Verdict eligibility) {}

    /// Whether the rules of a fund take the person of the registry.
    public enum Verdict {
        ELIGIBLE,
        NOT_YET,
        /// Nobody is named, so nothing was judged.
        UNKNOWN
    }

    /// @param transaction of the last change
    public record Change(long transaction, Instant at) {}
}
