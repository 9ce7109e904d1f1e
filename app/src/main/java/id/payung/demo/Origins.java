package id.payung.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Birth places, and the region code in front of a NIK, which is the place of first registration. Most people are
/// registered where they live; migrants carry the code of home; PPU was split off 6401 in 2002.
final class Origins {
    private static final int PASER = 6401;
    private static final int PPU = 6409;
    private static final Map<Roots, List<Integer>> HOMES = Map.of(
            Roots.JAWA, List.of(33, 34, 35, 35),
            Roots.BUGIS, List.of(73, 73, 76),
            Roots.BANJAR, List.of(63),
            Roots.PASER, List.of(64),
            Roots.ANY, List.of(64, 73, 35),
            Roots.SUNDA, List.of(32, 36),
            Roots.KRISTEN, List.of(53, 71, 73),
            Roots.MADURA, List.of(35));

    private final List<String> places = new ArrayList<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    /// Districts of a province as six digits.
    private final Map<Integer, List<Integer>> districts = new LinkedHashMap<>();

    private final Map<Integer, Integer> regencyPlace = new LinkedHashMap<>();
    private final List<Integer> nearby;

    Origins() {
        for (var row : Table.rows("/id/payung/region/regions_indonesia.csv.gz")) {
            var code = row.getField("code").replace(".", "");
            switch (row.getField("level")) {
                case "regency" -> regencyPlace.put(Integer.parseInt(code), place(bare(row.getField("name"))));
                case "district" ->
                    districts
                            .computeIfAbsent(Integer.parseInt(code.substring(0, 2)), p -> new ArrayList<>())
                            .add(Integer.parseInt(code));
                default -> {}
            }
        }
        nearby = List.of(
                place("BALIKPAPAN"),
                place("PASER"),
                place("KUTAI BARAT"),
                place("KUTAI KARTANEGARA"),
                place("SAMARINDA"),
                place("BERAU"));
    }

    private static String bare(String name) {
        return name.replaceFirst("^(Kabupaten|Kota) ", "").toUpperCase(Locale.ROOT);
    }

    int place(String name) {
        return ids.computeIfAbsent(name, added -> {
            places.add(added);
            return places.size() - 1;
        });
    }

    String place(int id) {
        return places.get(id);
    }

    /// Where somebody was first registered (six digits) and born (a place).
    record Origin(int prefix, int place) {}

    /// @param years age
    /// @param born year of birth
    Origin draw(Settlement home, Roots roots, int years, int born, Dice dice) {
        double migrant = roots == Roots.PASER ? 0.01 : years >= 45 ? 0.24 : years >= 25 ? 0.12 : 0.02;
        if (dice.chance(migrant)) {
            int district = dice.pick(
                    districts.getOrDefault(dice.pick(HOMES.getOrDefault(roots, List.of(64))), List.of(640101)));
            return new Origin(district, regencyPlace.getOrDefault(district / 100, 0));
        }
        if (born < 2002 && dice.chance(0.08)) {
            return new Origin(PASER * 100 + dice.between(1, 8), place("PASER"));
        }
        int prefix = dice.chance(0.03) ? PPU * 100 + dice.between(1, 4) : home.prefix();
        return new Origin(prefix, birthPlace(home, years, dice));
    }

    private int birthPlace(Settlement home, int years, Dice dice) {
        double at = dice.real();
        if (at < 0.45) {
            return place("PENAJAM");
        }
        if (at < 0.58) {
            return place("PENAJAM PASER UTARA");
        }
        if (at < 0.66) {
            return place(home.district().toUpperCase(Locale.ROOT));
        }
        if (at < 0.74) {
            return place(home.name().toUpperCase(Locale.ROOT));
        }
        return at < 0.86 || years < 20 ? nearby.getFirst() : dice.pick(nearby);
    }
}
