package id.payung.eligibility;

import id.payung.eligibility.Condition.DecileAtMost;
import id.payung.eligibility.Condition.FamilyRelationIs;
import id.payung.eligibility.Condition.OccupationIn;
import id.payung.eligibility.Condition.SexIs;
import id.payung.eligibility.Condition.When;
import id.payung.people.Sex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads the priority classes of a policy file.
record PriorityReader(String yaml, Problems problems) {
    private static final List<String> CONDITIONS =
            List.of("decile_at_most", "sex", "family_relation", "occupation_reasons", "when");

    List<Priority> read(YamlMap root) {
        root.require("priorities");
        var names = new HashSet<String>();
        var priorities = new ArrayList<Priority>();
        var maps = root.maps("priorities");
        for (var map : maps) {
            map.only("name", "title", "decile_at_most", "sex", "family_relation", "occupation_reasons", "when");
            var priority = new Priority(PolicyReader.name(map, "name"), map.text("title"), conditions(map));
            if (!names.add(priority.name())) {
                map.refuse("name", PolicyText.twice("name", priority.name()));
            }
            boolean last = map == maps.getLast();
            if (map.hasAny(CONDITIONS) == last) {
                map.refuse("name", last ? PolicyText.lastPriority() : PolicyText.unreachablePriority());
            }
            priorities.add(priority);
        }
        return priorities;
    }

    private List<Condition> conditions(YamlMap map) {
        var conditions = new ArrayList<Condition>();
        map.optionalNumber("decile_at_most", 1, 10).ifPresent(decile -> conditions.add(new DecileAtMost(decile)));
        map.optionalWord("sex", List.of("L", "P"))
                .ifPresent(letter -> conditions.add(new SexIs(letter.equals("P") ? Sex.FEMALE : Sex.MALE)));
        map.optionalNumber("family_relation", 1, 11).ifPresent(code -> conditions.add(new FamilyRelationIs(code)));
        if (map.has("occupation_reasons")) {
            conditions.add(new OccupationIn(
                    map.words("occupation_reasons", Occupations.shipped().reasons())));
        }
        if (map.has("when")) {
            map.scalar("when")
                    .flatMap(text -> new ExpressionReader(yaml, problems).read(text))
                    .ifPresent(expression -> conditions.add(new When(expression)));
        }
        return conditions;
    }
}
