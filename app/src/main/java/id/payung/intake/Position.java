package id.payung.intake;

/// Where a row stands.
///
/// @param file path relative to the parent of what was given on the command line, with `/`
/// @param sheet name of the sheet, empty for CSV
/// @param line first physical line of the record (CSV) or row number (XLSX), 1-based
public record Position(String file, String sheet, int line) {
    /// Written out, since every row is looked up by it: the one a record makes itself goes through method handles.
    @Override
    public int hashCode() {
        return 31 * (31 * line + sheet.hashCode()) + file.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position position
                && line == position.line
                && sheet.equals(position.sheet)
                && file.equals(position.file);
    }

    /// `file[#sheet]:line`.
    @Override
    public String toString() {
        return sheet.isEmpty() ? file + ":" + line : file + "#" + sheet + ":" + line;
    }
}
