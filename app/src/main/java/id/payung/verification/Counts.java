package id.payung.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many candidates each value of each facet would leave.
final class Counts {
    /// Of what people typed only the commonest are worth a line.
    private static final int MOST_WORKS = 30;

    private final Columns columns;
    private final FacetCodes codes;
    /// By ordinal of the facet, then by number of the value.
    private final int[][] counts = new int[Facet.values().length][0];

    Counts(Columns columns, List<Facet> facets) {
        this.columns = columns;
        codes = new FacetCodes(columns);
        for (var facet : facets) {
            counts[facet.ordinal()] = new int[codes.size(facet)];
        }
    }

    void add(Facet facet, int number) {
        if (number >= 0) {
            counts[facet.ordinal()][number]++;
        }
    }

    /// Values that somebody has, in the order of their numbers; works in the order of their counts.
    Map<Facet, List<FacetCount>> all(List<Facet> facets) {
        var all = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : facets) {
            var values = new ArrayList<FacetCount>();
            int[] count = counts[facet.ordinal()];
            for (int number = 0; number < count.length; number++) {
                if (count[number] > 0) {
                    var words = facet == Facet.WORK ? columns.works.text(number) : "";
                    values.add(new FacetCount(codes.code(facet, number), words, count[number]));
                }
            }
            all.put(facet, facet == Facet.WORK ? commonest(values) : List.copyOf(values));
        }
        return all;
    }

    private static List<FacetCount> commonest(List<FacetCount> values) {
        return values.stream()
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::typed))
                .limit(MOST_WORKS)
                .toList();
    }
}
