package id.payung.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One of the 54 villages with what the model knows about it.
///
/// @param index position among the villages, in order of their codes
/// @param code official code, `64.09.01.1001`
/// @param population people of the model, before scaling
/// @param coastal whether people fish there
record Settlement(int index, String code, String name, int population, boolean coastal, Weighted roots) {
    private static final Map<String, String> DISTRICTS =
            Map.of("64.09.01", "Penajam", "64.09.02", "Waru", "64.09.03", "Babulu", "64.09.04", "Sepaku");

    static List<Settlement> all() {
        var villages = new TreeMap<String, Settlement>();
        for (var row : Table.rows("/id/payung/demo/village_population_model.csv")) {
            var code = row.getField("village_code");
            villages.put(
                    code,
                    new Settlement(
                            villages.size(),
                            code,
                            row.getField("name"),
                            Table.whole(row, "population"),
                            row.getField("coastal_model").equals("yes"),
                            mix(row.getField("ethnic_mix_model"))));
        }
        return List.copyOf(villages.values());
    }

    private static Weighted mix(String text) {
        var shares = new EnumMap<Roots, Double>(Roots.class);
        for (var share : text.split(",", -1)) {
            var words = share.strip().split(" ", -1);
            shares.put(Roots.read(words[0]), Double.parseDouble(words[1]));
        }
        return Weighted.of(Roots.ALL.size(), i -> shares.getOrDefault(Roots.ALL.get(i), 0.0));
    }

    /// The roots of one of its families.
    Roots drawRoots(Dice dice) {
        return Roots.ALL.get(roots.draw(dice));
    }

    String district() {
        return DISTRICTS.getOrDefault(code.substring(0, 8), "");
    }

    /// The district as it stands in front of a NIK or KK number: 640901.
    int prefix() {
        return Integer.parseInt(code.substring(0, 8).replace(".", ""));
    }

    /// The name in a file name: `tanjung-tengah`.
    String slug() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
