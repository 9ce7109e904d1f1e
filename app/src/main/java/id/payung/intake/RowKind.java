package id.payung.intake;

/// What a physical row is.
enum RowKind {
    BLANK,
    TITLE,
    HEADER,
    TOTAL,
    DATA
}
