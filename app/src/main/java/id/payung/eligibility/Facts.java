package id.payung.eligibility;

import id.payung.membership.Segment;
import id.payung.money.Rupiah;
import id.payung.people.Sex;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What registry, membership and poverty data say about one person on the day judged. Nothing here comes from the
/// list that put the person forward, save the income, which nobody but the person can state.
///
/// [Fact] names each value for policies.
///
/// @param elsewhere segments with an active membership that is not paid by the person's own seat
public record Facts(Person person, Home home, Optional<Occupation> occupation, Means means, Set<Segment> elsewhere) {

    /// @param age in full years on the day judged; empty where the birth date is not known
    /// @param marital the registry's code, 1 to 4
    /// @param familyRelation the registry's code, 1 is the head of the household
    public record Person(OptionalInt age, Sex sex, OptionalInt marital, OptionalInt familyRelation) {}

    /// @param village code of the registered village, empty where the registry gives none
    /// @param months full months of residence
    public record Home(Standing standing, String village, OptionalInt months) {}

    /// @param decile of the poverty data, 1 is the poorest tenth
    /// @param vintage of the decile, as its source writes it
    /// @param income monthly, as the person states it
    public record Means(OptionalInt decile, Optional<String> vintage, Optional<Rupiah> income) {
        public static final Means UNKNOWN = new Means(OptionalInt.empty(), Optional.empty(), Optional.empty());
    }
}
