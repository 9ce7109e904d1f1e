package id.payung.eligibility;

import id.payung.eligibility.Limit.Area;
import id.payung.eligibility.Limit.Scope;
import id.payung.eligibility.Limit.Sector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/// Reads caps and minima by area or by sector.
record LimitReader(AreaReader areas, List<Fund> funds) {
    private static final int NO_CAP = Integer.MAX_VALUE;

    List<Limit> read(YamlMap root) {
        var limits = new ArrayList<Limit>();
        var seen = new HashSet<Object>();
        for (var map : root.maps("limits")) {
            map.only("fund", "area", "sector", "at_least", "at_most");
            var limit = limit(map);
            if (!seen.add(List.of(limit.scope(), limit.fund()))) {
                map.refuse("fund", PolicyText.twice("limits", limit.scope().key()));
            }
            limits.add(limit);
        }
        boolean areas = limits.stream().anyMatch(limit -> limit.scope() instanceof Area);
        if (areas && limits.stream().anyMatch(limit -> limit.scope() instanceof Sector)) {
            root.refuse("limits", PolicyText.areasAndSectors());
        }
        limits.forEach(outer -> minimaFit(root, outer, limits));
        minimaFitSeats(root, limits);
        return limits;
    }

    private Limit limit(YamlMap map) {
        if (!map.has("at_least") && !map.has("at_most")) {
            map.refuse("", PolicyText.noNumbers());
        }
        int atLeast = map.optionalNumber("at_least", 0, NO_CAP).orElse(0);
        int atMost = map.optionalNumber("at_most", 0, NO_CAP).orElse(NO_CAP);
        if (atMost < atLeast) {
            map.refuse("at_most", PolicyText.capBelowMinimum(atMost, atLeast));
        }
        return new Limit(scope(map), fund(map), atLeast, atMost);
    }

    private Scope scope(YamlMap map) {
        if (map.has("area") == map.has("sector")) {
            map.refuse("sector", PolicyText.oneScope());
            return new Area("");
        }
        return map.has("area")
                ? new Area(areas.read(map, "area"))
                : new Sector(map.word("sector", Occupations.shipped().reasons()));
    }

    private OptionalInt fund(YamlMap map) {
        var names = funds.stream().map(Fund::name).toList();
        if (!map.has("fund") || names.isEmpty()) {
            return OptionalInt.empty();
        }
        return map.optionalWord("fund", names)
                .map(name -> OptionalInt.of(names.indexOf(name)))
                .orElse(OptionalInt.empty());
    }

    /// The minima inside a limit must fit below its cap, or no list of people could ever meet them.
    private static void minimaFit(YamlMap root, Limit outer, List<Limit> limits) {
        var inner = limits.stream()
                .filter(limit -> limit.fund().equals(outer.fund()))
                .filter(limit -> inside(outer.scope(), limit.scope()))
                .toList();
        long minima = minima(inner);
        if (minima > outer.atMost()) {
            root.refuse("limits", PolicyText.minimaAboveCap(outer.scope().key(), minima, outer.atMost()));
        }
    }

    /// Likewise below the seats of their fund.
    private void minimaFitSeats(YamlMap root, List<Limit> limits) {
        for (int i = 0; i < funds.size(); i++) {
            var fund = OptionalInt.of(i);
            long minima = minima(
                    limits.stream().filter(limit -> limit.fund().equals(fund)).toList());
            if (minima > funds.get(i).seats()) {
                root.refuse("limits", PolicyText.minimaAboveSeats(minima, funds.get(i)));
            }
        }
    }

    /// What the innermost limits ask for.
    private static long minima(List<Limit> limits) {
        return limits.stream()
                .filter(outer -> limits.stream().noneMatch(limit -> inside(outer.scope(), limit.scope())))
                .mapToLong(Limit::atLeast)
                .sum();
    }

    private static boolean inside(Scope outer, Scope inner) {
        return !outer.equals(inner)
                && outer instanceof Area(var from)
                && inner instanceof Area(var to)
                && Limit.contains(from, to);
    }
}
