package id.payung.intake;

/// Where a row stands.
///
/// @param file path relative to the parent of what was given on the command line, with `/`
/// @param sheet name of the sheet, empty for CSV
/// @param line first physical line of the record (CSV) or row number (XLSX), 1-based
public record Position(String file, String sheet, int line) {
    /// `file[#sheet]:line`.
    @Override
    public String toString() {
        return sheet.isEmpty() ? file + ":" + line : file + "#" + sheet + ":" + line;
    }
}
