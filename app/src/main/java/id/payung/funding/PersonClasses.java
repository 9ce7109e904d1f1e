package id.payung.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// People who are alike in everything but their draw: same limits, same funds, same priority. The optimum is sought
/// over classes, of which there are far fewer than people.
///
/// Classes are numbered in the order in which the ranking first meets them, so never by the order of the input.
final class PersonClasses {
    /// @param limits the innermost limit for all funds together, then for each fund
    private record Kind(List<Integer> limits, int funds, int priority) {}

    private final List<Kind> kinds = new ArrayList<>();
    private final int[] ofPerson;
    private int[] sizes = new int[16];

    /// @param ranked everybody, best first
    PersonClasses(List<Applicant> ranked, LimitTree limits) {
        var numbers = new HashMap<Long, Integer>();
        var groups = new Groups(limits);
        ofPerson = new int[ranked.size()];
        for (int i = 0; i < ofPerson.length; i++) {
            var one = ranked.get(i);
            int group = groups.of(one.home());
            long key = ((long) group << Integer.SIZE)
                    + ((long) one.priority() << 16)
                    + one.funds().bits();
            ofPerson[i] = numbers.computeIfAbsent(
                    key, _ -> number(new Kind(groups.limits(group), one.funds().bits(), one.priority())));
            sizes[ofPerson[i]]++;
        }
    }

    private int number(Kind kind) {
        if (kinds.size() == sizes.length) {
            sizes = Arrays.copyOf(sizes, sizes.length * 2);
        }
        kinds.add(kind);
        return kinds.size() - 1;
    }

    int count() {
        return kinds.size();
    }

    int people() {
        return ofPerson.length;
    }

    int of(int person) {
        return ofPerson[person];
    }

    int size(int number) {
        return sizes[number];
    }

    /// Bits of the funds that may pay.
    int funds(int number) {
        return kinds.get(number).funds();
    }

    int priority(int number) {
        return kinds.get(number).priority();
    }

    /// The innermost limit for all funds together, then for each fund.
    List<Integer> limits(int number) {
        return kinds.get(number).limits();
    }

    /// @param fund index, or [LimitTree#ALL_FUNDS]
    int innermost(int number, int fund) {
        return limits(number).get(fund + 1);
    }

    /// Homes under the same limits.
    private static final class Groups {
        private final LimitTree tree;
        private final Map<Applicant.Home, Integer> ofHome = new HashMap<>();
        private final Map<List<Integer>, Integer> ofLimits = new HashMap<>();
        private final List<List<Integer>> limits = new ArrayList<>();

        Groups(LimitTree tree) {
            this.tree = tree;
        }

        int of(Applicant.Home home) {
            return ofHome.computeIfAbsent(
                    home,
                    _ -> ofLimits.computeIfAbsent(tree.innermost(home), inner -> {
                        limits.add(inner);
                        return limits.size() - 1;
                    }));
        }

        List<Integer> limits(int group) {
            return limits.get(group);
        }
    }
}
