package id.payung.intake;

import java.util.List;

/// One table of a list: a sheet of a workbook, or a CSV file as a whole.
///
/// @param part the file inside the workbook that holds it, empty for CSV
/// @param rows with a value, in order; for CSV every record
/// @param merges cells merged over several rows
/// @param from1904 whether date numbers count from 1904, as old Macs wrote them
record Sheet(String name, String part, List<Row> rows, List<Merge> merges, boolean from1904) {

    /// A cell that spans rows: its value stands in the first one only.
    record Merge(int column, int fromLine, int toLine) {}
}
