package id.payung.verification;

import id.payung.finding.FindingCode;
import id.payung.finding.Severity;
import id.payung.screening.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One candidate, as far as an officer may see them.
///
/// @param registry what the registry says; empty for whoever may not see it, and where nothing was judged
/// @param steps in the order taken
record CaseFile(UUID id, Typed typed, Standing standing, Origin origin, Optional<Judged> registry, List<Step> steps) {
    /// What was typed.
    ///
    /// @param village code, empty where none is stated
    record Typed(String name, @Nullable LocalDate born, String village, int rt, String work, TypedCells cells) {}

    /// @param findings codes of what was found
    /// @param note what the proposer is to check
    record Standing(State state, Outcome outcome, List<FindingCode> findings, String note, Kept kept) {}

    /// The row kept of the same person.
    sealed interface Kept {
        /// This one.
        record Itself() implements Kept {}

        record Other(UUID candidate) implements Kept {}

        /// In an area that the officer does not see.
        record Elsewhere() implements Kept {}
    }

    /// The list it stands on.
    record Origin(String receipt, String sheet, int line, Sender sender, Times times) {}

    /// @param area code of the region
    record Sender(String area, String office) {}

    record Times(Instant received, @Nullable LocalDate judged) {}

    record Step(State to, Instant at) {}

    /// @param found what was found, in words that may hold registry values
    /// @param resident empty where nobody is named
    record Judged(
            String match,
            double probability,
            List<Sentence> found,
            List<Weight> weights,
            Optional<Resident> resident,
            Optional<Place> place) {}

    record Sentence(FindingCode code, Severity severity, String words) {}

    /// @param field word of a [id.payung.matching.FieldWeight.Field]
    record Weight(String field, String level, double bits) {}

    /// The person named, as the registry holds them.
    record Resident(
            UUID person,
            Numbers numbers,
            String name,
            @Nullable LocalDate born,
            Family family,
            Home home) {
        /// Each 0 where the registry has none.
        record Numbers(long nik, long kk) {}

        /// @param sex L, P or empty
        record Family(String sex, String mother) {}

        /// @param area code of the village
        record Home(String area, int rt, int occupation) {}
    }

    /// Where the newest proposal puts the person.
    ///
    /// @param fund title, null on the waiting list
    record Place(int rank, @Nullable String fund, int seat, String explanation) {}
}
