package id.payung.absorption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many rows are left after each step, from the list to the seat.
///
/// @param sent rows that offices sent
record Funnel(int sent, List<Step> steps) {
    /// @param lost what the rows that this step holds have in common
    /// @param left rows that came further
    /// @param causes why rows were held, the commonest first; they add up to `lostRows`
    record Step(Reach lost, int left, int lostRows, List<Share> causes) {}

    record Share(Cause cause, int rows) {}

    /// @param registry whether the one who looks also sees the steps that follow from the registry
    static Funnel of(List<RowGroup> groups, boolean registry) {
        int sent = groups.stream().mapToInt(RowGroup::rows).sum();
        int left = sent;
        var steps = new ArrayList<Step>();
        for (var reach : Reach.values()) {
            boolean seen = registry || (reach != Reach.UNKNOWN && reach != Reach.NOT_ELIGIBLE);
            if (reach != Reach.PROPOSED && seen) {
                var held =
                        groups.stream().filter(group -> group.reach() == reach).toList();
                int lost = held.stream().mapToInt(RowGroup::rows).sum();
                left -= lost;
                steps.add(new Step(reach, left, lost, reach.needsHelp() ? shares(held) : List.of()));
            }
        }
        return new Funnel(sent, List.copyOf(steps));
    }

    static List<Share> shares(List<RowGroup> held) {
        var rows = new EnumMap<Cause, Integer>(Cause.class);
        held.forEach(group -> rows.merge(Cause.of(group.findings()), group.rows(), Integer::sum));
        return sorted(rows);
    }

    static List<Share> sorted(Map<Cause, Integer> rows) {
        return rows.entrySet().stream()
                .sorted(Map.Entry.<Cause, Integer>comparingByValue().reversed())
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .toList();
    }

    int proposed() {
        return steps.getLast().left();
    }
}
