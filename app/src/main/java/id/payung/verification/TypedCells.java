package id.payung.verification;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The typed cells of a row that are kept sealed; empty where nothing was typed.
///
/// @param sex L or P where it was understood
/// @param incomeRupiah a month, -1 where none was understood
record TypedCells(String nik, String kk, String mother, String birthPlace, String sex, long incomeRupiah) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static TypedCells read(String json) {
        var cells = JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        var income = cells.getOrDefault("income", "");
        return new TypedCells(
                cells.getOrDefault("nik", ""),
                cells.getOrDefault("kk", ""),
                cells.getOrDefault("mother", ""),
                cells.getOrDefault("birth_place", ""),
                cells.getOrDefault("sex", ""),
                income.matches("\\d{1,15}") ? Long.parseLong(income) : -1);
    }
}
