package id.payung.finding;

/// The stable codes of all findings, as written to files. GLOSSARY.md explains each; a code is never reused.
public enum FindingCode {
    NIK_MISSING(Severity.FIX),
    NIK_NOT_16_DIGITS(Severity.FIX),
    NIK_HAS_LETTERS(Severity.FIX),
    NIK_SCIENTIFIC(Severity.FIX),
    NIK_ROUNDED(Severity.FIX),
    NIK_IMPOSSIBLE(Severity.FIX),
    NIK_IS_KK(Severity.FIX),
    NAME_MISSING(Severity.FIX),
    NIK_BIRTH_DATE_DIFFERS(Severity.INFO),
    NIK_SEX_DIFFERS(Severity.INFO),
    BIRTH_DATE_MISSING(Severity.INFO),
    BIRTH_DATE_UNREADABLE(Severity.INFO),
    VILLAGE_UNKNOWN(Severity.LOOK),
    TEXT_CLEANED(Severity.INFO),

    NOT_IN_REGISTRY(Severity.LOOK),
    SEVERAL_PEOPLE_FIT(Severity.LOOK),
    FOUND_WITHOUT_NIK(Severity.LOOK),
    NIK_ONE_DIGIT_OFF(Severity.LOOK),
    NIK_OF_ANOTHER(Severity.LOOK),
    NIK_SHARED(Severity.LOOK),
    LOOKALIKE(Severity.LOOK),
    IDENTITY_UNPROVEN(Severity.LOOK),
    NAME_VARIANT(Severity.INFO),
    BIRTH_DATE_DIFFERS(Severity.INFO),
    SEX_DIFFERS(Severity.INFO),
    MOTHER_DIFFERS(Severity.INFO),
    KK_DIFFERS(Severity.INFO),

    DECEASED(Severity.LOOK),
    MOVED_OUT(Severity.LOOK),
    RESIDENCE_UNCLEAR(Severity.LOOK),
    OTHER_VILLAGE(Severity.LOOK),

    ALREADY_MEMBER_PU(Severity.LOOK),
    ALREADY_MEMBER_BPU(Severity.LOOK),
    ALREADY_MEMBER_PEMDA(Severity.LOOK),
    ALREADY_MEMBER_OTHER(Severity.LOOK),
    ALREADY_SEATED(Severity.INFO),
    SEATED_TWICE(Severity.LOOK),
    SOURCE_UNKNOWN(Severity.LOOK),

    UNDER_AGE(Severity.LOOK),
    OVER_AGE(Severity.LOOK),
    OCCUPATION_EXCLUDED(Severity.LOOK),
    OCCUPATION_NOT_INFORMAL(Severity.LOOK),
    OCCUPATION_UNCLEAR(Severity.INFO),
    INCOME_ABOVE_LIMIT(Severity.LOOK),
    RESIDENCE_TOO_SHORT(Severity.LOOK),
    RULE_NOT_MET(Severity.LOOK),
    NOT_STATED(Severity.INFO),

    DUPLICATE_IN_LIST(Severity.LOOK),
    DUPLICATE_ELSEWHERE(Severity.LOOK),
    POSSIBLE_DUPLICATE(Severity.LOOK);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
