package id.payung.eligibility;

import java.util.List;

/// A class of people who are seated before the next class.
///
/// @param conditions all must hold; the last class of a policy has none
public record Priority(String name, String title, List<Condition> conditions) {
    public Priority {
        conditions = List.copyOf(conditions);
    }

    boolean takes(Facts facts) {
        for (var condition : conditions) {
            if (!condition.holds(facts)) {
                return false;
            }
        }
        return true;
    }
}
