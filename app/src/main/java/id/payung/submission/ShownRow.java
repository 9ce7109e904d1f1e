package id.payung.submission;

import id.payung.finding.FindingCode;
import id.payung.people.Nik;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A row of a list before the eyes of whoever sent it: what they typed, what to check, never a registry value.
///
/// @param findings codes
/// @param note CATATAN
/// @param kept where the row of the same person stands that is kept, in the same list
record ShownRow(
        UUID id, Place place, String name, TypedCells typed, List<String> findings, String note, Optional<Place> kept) {

    /// @param gone whether it stands in an earlier file, not in the latest
    record Place(String sheet, int line, boolean gone) {}

    /// What is to be mended in it first.
    String kind() {
        return findings.stream()
                .filter(SubmissionText.KINDS::contains)
                .findFirst()
                .orElse("");
    }

    /// Names of the cells to be mended, in the order of the form.
    String bad() {
        boolean nameless = findings.contains(FindingCode.NAME_MISSING.name());
        boolean otherwise = findings.stream()
                .anyMatch(code -> SubmissionText.KINDS.contains(code) && !code.equals(FindingCode.NAME_MISSING.name()));
        return (otherwise ? "nik" : "") + (otherwise && nameless ? " " : "") + (nameless ? "name" : "");
    }

    /// Address of the cell to be mended, as a spreadsheet shows it; the line where there is no such column.
    String cell() {
        var letter = typed.letters().getOrDefault(kind().equals("NAME_MISSING") ? "name" : "nik", "");
        return letter.isEmpty() ? words() : letter + place.line();
    }

    /// `Baris 14`.
    String words() {
        return SubmissionText.place(place.sheet(), place.line());
    }

    /// Enough of the number to find it on paper.
    String maskedNik() {
        return Nik.masked(typed.now().of("nik"));
    }

    /// What the file says in a cell, where the sender typed something else since.
    Optional<String> inFile(String cell) {
        var file = typed.file().of(cell);
        return file.equals(typed.now().of(cell)) ? Optional.empty() : Optional.of(file);
    }
}
