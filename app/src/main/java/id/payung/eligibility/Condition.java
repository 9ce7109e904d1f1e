package id.payung.eligibility;

import id.payung.people.Sex;
import java.util.Set;

/// One condition of a priority class. A fact that no input carries does not hold.
public sealed interface Condition {
    boolean holds(Facts facts);

    record DecileAtMost(int decile) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            var known = facts.means().decile();
            return known.isPresent() && known.getAsInt() <= decile;
        }
    }

    record SexIs(Sex sex) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.person().sex() == sex;
        }
    }

    /// @param code the registry's code; 1 is the head of the household
    record FamilyRelationIs(int code) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            var known = facts.person().familyRelation();
            return known.isPresent() && known.getAsInt() == code;
        }
    }

    /// @param reasons of the occupation table
    record OccupationIn(Set<String> reasons) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.occupation().isPresent()
                    && reasons.contains(facts.occupation().get().reason());
        }
    }

    record When(Expression expression) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return expression.of(facts) == Expression.Outcome.HOLDS;
        }
    }
}
