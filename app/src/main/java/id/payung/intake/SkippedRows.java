package id.payung.intake;

/// The rows of a list that are no data rows, by kind. Together with the data rows they are every row with a value, and
/// every record of a CSV file.
///
/// @param blank nothing, or only a row number or prefilled cells
/// @param title above, between or below the table: titles, notes, signatures; all rows of a sheet without a list
/// @param header header rows, repeated ones and "1 2 3" under a header too
/// @param sheets sheets without a list
public record SkippedRows(int blank, int title, int header, int total, int sheets) {
    public static final SkippedRows NONE = new SkippedRows(0, 0, 0, 0, 0);

    /// A sheet that holds no list, with its rows.
    static SkippedRows sheet(int rows) {
        return new SkippedRows(0, rows, 0, 0, 1);
    }

    public SkippedRows plus(SkippedRows other) {
        return new SkippedRows(
                blank + other.blank,
                title + other.title,
                header + other.header,
                total + other.total,
                sheets + other.sheets);
    }
}
