package id.payung.eligibility;

/// How the civil registry holds a person on the day judged.
public enum Standing {
    RESIDENT,
    DECEASED,
    MOVED_OUT,
    /// Missing, invalid, or a status nobody could read.
    UNCLEAR
}
