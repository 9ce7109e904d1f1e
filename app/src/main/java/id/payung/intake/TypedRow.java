package id.payung.intake;

import java.util.Map;

/// A row as it stands in its file, before anything is understood.
///
/// @param code KODE from an earlier return, empty where there is none
/// @param cells texts of the columns that checks need, by the small name of the column: `nik`, `birth_date`
/// @param letters of these columns as a spreadsheet shows them: C
public record TypedRow(String code, Map<String, String> cells, Map<String, String> letters) {
    /// Of a row nobody kept.
    public static final TypedRow NONE = new TypedRow("", Map.of(), Map.of());

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
