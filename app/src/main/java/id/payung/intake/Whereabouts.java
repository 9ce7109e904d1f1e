package id.payung.intake;

import id.payung.region.Village;
import id.payung.region.VillageNames;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The village of each row of one sheet: its own cell, else the last title above it, else the sheet, else the file.
final class Whereabouts {
    private static final Set<String> DITTO =
            Set.of("\"", "''", "``", "sda", "s.d.a", "s.d.a.", "idem", "-\"-", ",,", "\"\"");

    private final VillageNames names;
    private final Map<String, Optional<Village>> known = new HashMap<>();
    private @Nullable Village own;
    private String above = "";

    Whereabouts(VillageNames names, String sheet, String file) {
        this.names = names;
        var fileName = file.substring(file.lastIndexOf('/') + 1);
        this.own = names.labelled(sheet).or(() -> names.labelled(fileName)).orElse(null);
    }

    void title(Row row) {
        names.titled(row.joined()).ifPresent(village -> {
            own = village;
            known.clear();
        });
    }

    /// What the rows without a village cell of their own belong to.
    @Nullable
    Village own() {
        return own;
    }

    /// @param typed a village cell that is not empty
    Optional<Village> read(String typed) {
        if (!DITTO.contains(typed.toLowerCase(Locale.ROOT))) {
            above = typed;
        }
        return known.computeIfAbsent(above, cell -> names.read(cell, own));
    }
}
