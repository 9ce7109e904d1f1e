package id.payung.absorption;

/// How far a sent row came, from the step it did not pass to the seat it is proposed for.
enum Reach {
    /// Stands for somebody whom another row stands for.
    DOUBLE,
    /// The registry does not know them for sure.
    UNKNOWN,
    NOT_ELIGIBLE,
    /// Somebody must look at the row or mend it.
    HELD,
    /// Clear, and waits.
    WITHOUT_SEAT,
    PROPOSED;

    /// Whether somebody has to help the row along.
    boolean needsHelp() {
        return this == UNKNOWN || this == NOT_ELIGIBLE || this == HELD;
    }
}
