package id.payung.verification;

import id.payung.screening.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the work list: what was typed, and where it stands.
///
/// @param nik masked
record ListedCandidate(
        UUID id, String name, String nik, @Nullable LocalDate born, Place place, Standing standing) {
    /// @param village code, empty where none is stated
    record Place(String village, int rt, String work) {}

    /// @param match word of the match, empty for whoever may not see the registry
    record Standing(State state, Outcome outcome, String match) {}
}
