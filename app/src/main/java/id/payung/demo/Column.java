package id.payung.demo;

/// A column of a list; the field of `intake_columns.csv` that knows its headers.
enum Column {
    NO("no"),
    NIK("nik"),
    KK("kk"),
    NAME("name"),
    BIRTH_PLACE("birth_place"),
    BIRTH_DATE("birth_date"),
    BIRTH_PLACE_DATE("birth_place_date"),
    SEX("sex"),
    MOTHER("mother_name"),
    RT("rt"),
    RW("rw"),
    RT_RW("rt_rw"),
    VILLAGE("village"),
    OCCUPATION("occupation"),
    INCOME("income"),
    PHONE("phone"),
    REMARK("remark");

    final String field;

    Column(String field) {
        this.field = field;
    }
}
