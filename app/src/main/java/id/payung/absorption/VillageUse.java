package id.payung.absorption;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One village: what it sent, what came of it and what stands in the way.
///
/// @param code of the village, or of the regency for rows of a sector office that name none
/// @param running recipients who take a seat this month
/// @param held rows that somebody must look at or mend
/// @param causes why rows are held, the commonest first
record VillageUse(String code, int sent, int running, int proposed, int held, List<Funnel.Share> causes) {
    /// In order of their codes.
    ///
    /// @param all codes that are shown also where nothing was sent
    static List<VillageUse> of(Set<String> all, List<RowGroup> groups, Map<String, Integer> running) {
        var rows = groups.stream().collect(Collectors.groupingBy(RowGroup::village, TreeMap::new, Collectors.toList()));
        var codes = new TreeSet<>(all);
        codes.addAll(rows.keySet());
        codes.addAll(running.keySet());
        return codes.stream()
                .map(code -> of(code, rows.getOrDefault(code, List.of()), running.getOrDefault(code, 0)))
                .toList();
    }

    private static VillageUse of(String code, List<RowGroup> groups, int running) {
        var held = groups.stream().filter(group -> group.reach().needsHelp()).toList();
        return new VillageUse(
                code,
                rows(groups),
                running,
                rows(groups.stream()
                        .filter(group -> group.reach() == Reach.PROPOSED)
                        .toList()),
                rows(held),
                Funnel.shares(held));
    }

    private static int rows(List<RowGroup> groups) {
        return groups.stream().mapToInt(RowGroup::rows).sum();
    }

    /// How many of the names sent are proposed for a seat, from 0 to 100.
    double percent() {
        return Percent.of(proposed, sent);
    }
}
