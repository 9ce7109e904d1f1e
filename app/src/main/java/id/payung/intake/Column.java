package id.payung.intake;

/// What a column of a list holds. The names are those of `intake_columns.csv`, in capitals.
enum Column {
    NIK,
    KK,
    NAME,
    BIRTH_PLACE,
    BIRTH_DATE,
    BIRTH_PLACE_DATE,
    SEX,
    MOTHER_NAME,
    RT,
    RW,
    RT_RW,
    VILLAGE,
    DISTRICT,
    OCCUPATION,
    INCOME,
    NO,
    /// A known column that no check needs.
    OTHER
}
