package id.payung.demo;

import java.util.Locale;

/// The kinds of error met on lists, as `error_model.csv` names them, in the order in which they happen to a row: a
/// title goes in front of a name that is already misspelt. `SEL_` is about who is on the list at all.
public enum ErrorCode {
    NIK_SUB,
    NIK_TRANS,
    NIK_DEL,
    NIK_INS,
    NIK_ROUND,
    NIK_BLANK,
    NIK_IS_KK,
    NIK_FAMILY,
    NIK_LETTER,
    NIK_DUMMY,
    NAME_TYPO,
    NAME_VARIANT,
    NAME_ABBREV,
    NAME_DROP,
    NAME_INITIAL,
    NAME_SWAP,
    NAME_NICK,
    NAME_BIN,
    NAME_SPACE,
    NAME_TITLE,
    DOB_SWAP,
    DOB_DIGIT,
    DOB_YEAR,
    DOB_UNKNOWN,
    DOB_BLANK,
    SEX_WRONG,
    MOTHER_TYPO,
    MOTHER_BLANK,
    RT_WRONG,
    DUP_EXACT,
    DUP_FUZZY,
    DUP_CROSS,
    SEL_DEAD,
    SEL_MOVED,
    SEL_OTHERV,
    SEL_UNDER,
    SEL_OVER,
    SEL_BOUND,
    SEL_PU,
    SEL_ACTIVE,
    SEL_ASN,
    SEL_GHOST,
    SEL_TWIN;

    static ErrorCode read(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// As in the model and in `truth.csv`: `nik_sub`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNik() {
        return compareTo(NIK_DUMMY) <= 0;
    }

    boolean isName() {
        return compareTo(NAME_TYPO) >= 0 && compareTo(NAME_TITLE) <= 0;
    }

    boolean isDob() {
        return compareTo(DOB_SWAP) >= 0 && compareTo(DOB_BLANK) <= 0;
    }
}
