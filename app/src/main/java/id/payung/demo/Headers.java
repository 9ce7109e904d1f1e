package id.payung.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The spellings of every column header.
final class Headers {
    private static final Set<String> NOT_ON_LISTS = Set.of("registry", "form");

    private final Map<String, List<String>> spellings = new LinkedHashMap<>();

    Headers() {
        for (var row : Table.rows("/id/payung/intake/intake_columns.csv")) {
            if (!NOT_ON_LISTS.contains(row.getField("required_in_practice"))) {
                spellings
                        .computeIfAbsent(row.getField("field"), field -> new ArrayList<>())
                        .add(row.getField("header_variant"));
            }
        }
    }

    String draw(Column column, Dice dice) {
        return dice.pick(spellings.getOrDefault(column.field, List.of(column.field)));
    }
}
