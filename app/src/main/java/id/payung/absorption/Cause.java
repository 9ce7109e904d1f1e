package id.payung.absorption;

import static id.payung.finding.FindingCode.*;

import id.payung.finding.FindingCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// What stands in a row's way, as broad as one advice: the codes of all its findings come under few heads. A row counts
/// under the first that fits, so that causes add up to the rows they hold.
enum Cause {
    NIK(
            NIK_MISSING,
            NIK_NOT_16_DIGITS,
            NIK_HAS_LETTERS,
            NIK_SCIENTIFIC,
            NIK_ROUNDED,
            NIK_IMPOSSIBLE,
            NIK_IS_KK,
            NIK_ONE_DIGIT_OFF,
            NIK_OF_ANOTHER,
            NIK_SHARED),
    NOT_FOUND(NOT_IN_REGISTRY),
    IDENTITY(NAME_MISSING, SEVERAL_PEOPLE_FIT, FOUND_WITHOUT_NIK, LOOKALIKE, IDENTITY_UNPROVEN),
    STATUS(DECEASED, MOVED_OUT, RESIDENCE_UNCLEAR),
    ADDRESS(VILLAGE_UNKNOWN, OTHER_VILLAGE, RESIDENCE_TOO_SHORT),
    MEMBER(ALREADY_MEMBER_PU, ALREADY_MEMBER_BPU, ALREADY_MEMBER_PEMDA, ALREADY_MEMBER_OTHER, SEATED_TWICE),
    AGE(UNDER_AGE, OVER_AGE),
    WORK(OCCUPATION_EXCLUDED, OCCUPATION_NOT_INFORMAL),
    SAME_PERSON(DUPLICATE_ELSEWHERE, POSSIBLE_DUPLICATE, DUPLICATE_IN_LIST),
    OTHER(INCOME_ABOVE_LIMIT, RULE_NOT_MET, SOURCE_UNKNOWN);

    /// Never changed once made.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<FindingCode> codes;

    Cause(FindingCode first, FindingCode... rest) {
        codes = EnumSet.of(first, rest);
    }

    /// @param findings codes as the database keeps them
    static Cause of(Collection<String> findings) {
        return Arrays.stream(values())
                .filter(cause -> findings.stream().anyMatch(cause::holds))
                .findFirst()
                .orElse(OTHER);
    }

    private boolean holds(String code) {
        return codes.stream().anyMatch(one -> one.name().equals(code));
    }
}
