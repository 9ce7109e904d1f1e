package id.payung.matching;

import java.util.List;

/// Who a row is.
///
/// @param kind how sure
/// @param resident row of the registry; for `AMBIGUOUS` and `NONE` the best found, or -1
/// @param probability that `resident` is the row's person, 0 to 1
/// @param rivals how many residents fit about equally well, 1 where the best stands alone
/// @param weights what each field says for the resident; empty where nobody asked
public record Match(
        Kind kind, int resident, double probability, int rivals, Evidence evidence, List<FieldWeight> weights) {
    Match with(List<FieldWeight> weights) {
        return new Match(kind, resident, probability, rivals, evidence, List.copyOf(weights));
    }

    public enum Kind {
        /// The row's own NIK is the person's, and name with birth date, or name with village, agree.
        EXACT,
        /// This person, by all the fields together.
        PROBABLE,
        /// Several people, or none for sure.
        AMBIGUOUS,
        /// Nobody in the registry.
        NONE;

        /// As written to files.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How many residents came near, the best of them included: none where nobody is worth a second look.
    public int near() {
        return kind == Kind.NONE ? 0 : rivals;
    }

    /// Whether the match names a person.
    public boolean isNamed() {
        return kind == Kind.EXACT || kind == Kind.PROBABLE;
    }

    /// How the row's NIK and the person's compare.
    public enum NikAgreement {
        SAME,
        ONE_SLIP,
        /// It is another resident's.
        OF_ANOTHER,
        DIFFERENT,
        ABSENT
    }

    public enum NameAgreement {
        /// Equal after case, punctuation and titles.
        EQUAL,
        /// A spelling, slip, abbreviation or part of the other.
        AGREES,
        DIFFERS
    }

    /// What was compared of the row and the resident named.
    ///
    /// @param birthDate null where either has none
    /// @param doubts what else speaks against clearing the row
    public record Evidence(NikAgreement nik, NameAgreement name, BirthDateLevel birthDate, Doubts doubts) {}

    /// @param lookalike another resident, of the household or one slip of the NIK away, fits as well
    /// @param nikShared two residents have the row's NIK
    /// @param sexDiffers known on both sides and not the same
    /// @param motherDiffers known on both sides and not the same name
    /// @param kkDiffers known on both sides and not the same
    public record Doubts(
            boolean lookalike, boolean nikShared, boolean sexDiffers, boolean motherDiffers, boolean kkDiffers) {}
}
