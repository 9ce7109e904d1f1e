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
    /// @param inner the innermost limit for all funds together, then for each fund
    private record Kind(List<Integer> inner, int funds, int priority) {}

    private final List<Kind> kinds = new ArrayList<>();
    private final int[] ofPerson;
    private int[] sizes = new int[16];

    /// @param ranked everybody, best first
    PersonClasses(List<Applicant> ranked, LimitTree limits, int sources) {
        var inner = new HashMap<Applicant.Home, List<Integer>>();
        Map<Kind, Integer> numbers = new HashMap<>();
        ofPerson = new int[ranked.size()];
        for (int i = 0; i < ofPerson.length; i++) {
            var one = ranked.get(i);
            var innermost = inner.computeIfAbsent(one.home(), home -> innermost(home, limits, sources));
            var kind = new Kind(innermost, one.funds().bits(), one.priority());
            ofPerson[i] = numbers.computeIfAbsent(kind, this::number);
            sizes[ofPerson[i]]++;
        }
    }

    private static List<Integer> innermost(Applicant.Home home, LimitTree limits, int sources) {
        var inner = new Integer[sources + 1];
        for (int fund = LimitTree.ALL_FUNDS; fund < sources; fund++) {
            inner[fund + 1] = limits.innermost(home, fund);
        }
        return List.of(inner);
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

    /// @param fund index, or [LimitTree#ALL_FUNDS]
    int innermost(int number, int fund) {
        return kinds.get(number).inner().get(fund + 1);
    }
}
