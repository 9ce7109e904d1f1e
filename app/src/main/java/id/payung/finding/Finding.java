package id.payung.finding;

import java.time.LocalDate;

/// One thing a check found about a row, with its evidence. "The registry did not answer" is not a finding about a
/// person and does not stand here.
///
/// The words for people are in [FindingText]; a new finding stops the build there until someone writes its sentence.
public sealed interface Finding {
    FindingCode code();

    default Severity severity() {
        return code().severity();
    }

    // What the row itself shows.

    /// A finding whose code says it all.
    record Plain(FindingCode code) implements Finding {}

    /// @param digits how many digits stand in the cell
    record NikNotSixteenDigits(int digits) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.NIK_NOT_16_DIGITS;
        }
    }

    /// @param village the village as written, not found in the region
    record VillageUnknown(String village) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.VILLAGE_UNKNOWN;
        }
    }

    // What the registry says.

    /// @param people how many people fit about equally well
    record SeveralPeopleFit(int people) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.SEVERAL_PEOPLE_FIT;
        }
    }

    record BirthDateDiffers(LocalDate listed, LocalDate registered) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.BIRTH_DATE_DIFFERS;
        }
    }

    record NameVariant(String listed, String registered) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.NAME_VARIANT;
        }
    }

    /// @param listed code of the village that put the person forward
    /// @param registered code of the village of the registry
    record OtherVillage(String listed, String registered) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.OTHER_VILLAGE;
        }
    }

    // What the rules say.

    /// @param age in full years on the day judged
    /// @param from the lowest age the rule takes
    record UnderAge(int age, int from) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.UNDER_AGE;
        }
    }

    /// @param age in full years on the day judged
    /// @param below the first age the rule no longer takes
    record OverAge(int age, int below) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.OVER_AGE;
        }
    }

    /// An occupation finding: [FindingCode#OCCUPATION_EXCLUDED], `OCCUPATION_NOT_INFORMAL` or `OCCUPATION_UNCLEAR`.
    record Occupation(FindingCode code, String occupation) implements Finding {}

    /// @param rule name of the rule in the policy
    record RuleNotMet(String rule) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.RULE_NOT_MET;
        }
    }

    /// @param fact name of the fact that no input carries
    record NotStated(String fact) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.NOT_STATED;
        }
    }

    // What other rows say.

    /// @param code [FindingCode#DUPLICATE_IN_LIST], `DUPLICATE_ELSEWHERE` or `POSSIBLE_DUPLICATE`
    /// @param other `file[#sheet]:line` of the first row of the same person, or of the row that may be about them
    record Duplicate(FindingCode code, String other) implements Finding {}
}
