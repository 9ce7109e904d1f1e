package id.payung.submission;

import id.payung.identity.Secret;
import id.payung.identity.Vault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was typed about a person, as it is kept: sealed as one text.
///
/// @param now what counts
/// @param file as the file says it; differs from `now` once the row was mended on screen
/// @param letters of the columns in the file
/// @param before what counted earlier, oldest first
record TypedCells(Cells now, Cells file, Map<String, String> letters, List<Cells> before) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "file";
    private static final String LETTERS = "letters";
    private static final String BEFORE = "before";

    static TypedCells fresh(Cells cells, Map<String, String> letters) {
        return new TypedCells(cells, cells, letters, List.of());
    }

    /// The row as the sender mended it on screen.
    TypedCells mended(Cells cells) {
        return new TypedCells(
                cells,
                file,
                letters,
                Stream.concat(before.stream(), Stream.of(now)).toList());
    }

    /// The row as a later file says it.
    TypedCells sentAgain(TypedCells later) {
        return new TypedCells(
                later.now,
                later.file,
                later.letters,
                Stream.concat(before.stream(), Stream.of(now)).toList());
    }

    /// Unchanged, in a later file.
    TypedCells standing(TypedCells later) {
        return new TypedCells(now, later.file, later.letters, before);
    }

    boolean isMended() {
        return !now.equals(file);
    }

    /// The cells lie flat in it, so that whoever may read one finds it by its name.
    byte[] seal(Vault vault) {
        var all = new LinkedHashMap<String, String>(now.all());
        all.put(LETTERS, JSON.writeValueAsString(letters));
        if (isMended()) {
            all.put(FILE, JSON.writeValueAsString(file.all()));
        }
        if (!before.isEmpty()) {
            all.put(
                    BEFORE,
                    JSON.writeValueAsString(before.stream().map(Cells::all).toList()));
        }
        return vault.seal(Secret.CELLS, JSON.writeValueAsString(all));
    }

    static TypedCells open(Vault vault, byte[] sealed) {
        var all = new HashMap<>(map(vault.openText(Secret.CELLS, sealed)));
        var letters = map(all.getOrDefault(LETTERS, "{}"));
        var file = all.get(FILE);
        var before = JSON.readValue(all.getOrDefault(BEFORE, "[]"), new TypeReference<List<Map<String, String>>>() {});
        all.keySet().removeAll(List.of(LETTERS, FILE, BEFORE));
        var now = new Cells(all);
        return new TypedCells(
                now,
                file == null ? now : new Cells(map(file)),
                letters,
                before.stream().map(Cells::new).toList());
    }

    private static Map<String, String> map(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }
}
