package id.payung.funding;

import id.payung.eligibility.Limit;
import id.payung.eligibility.Limit.Area;
import id.payung.eligibility.Limit.Scope;
import id.payung.eligibility.Limit.Sector;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The limits of a policy as trees: one for all funds together and one for each fund. Who sits already is taken
/// off.
final class LimitTree {
    /// In place of a limit: none.
    static final int NONE = -1;
    /// In place of a fund: all funds together.
    static final int ALL_FUNDS = -1;

    private final List<Limit> limits;
    private final int[] occupied;
    private final int[] parent;
    private final Map<Applicant.Home, List<Integer>> innermost = new HashMap<>();

    private final int sources;

    LimitTree(Seats seats) {
        limits = seats.limits();
        sources = seats.sources().size();
        occupied = new int[limits.size()];
        parent = new int[limits.size()];
        for (int i = 0; i < limits.size(); i++) {
            parent[i] = innermost(limits.get(i).scope(), limits.get(i).fund(), i);
        }
        for (var one : seats.occupied()) {
            countOccupied(one.home(), ALL_FUNDS);
            countOccupied(one.home(), seats.index(one.seat()));
        }
    }

    private void countOccupied(Applicant.Home home, int fund) {
        for (int limit = innermost(home, fund); limit != NONE; limit = parent[limit]) {
            occupied[limit]++;
        }
    }

    int size() {
        return limits.size();
    }

    Limit limit(int index) {
        return limits.get(index);
    }

    int parent(int limit) {
        return parent[limit];
    }

    int occupied(int limit) {
        return occupied[limit];
    }

    /// How many more may be seated; at most `most`.
    int cap(int limit, int most) {
        return Math.clamp((long) limits.get(limit).atMost() - occupied[limit], 0, most);
    }

    /// How many more should be seated; never above the cap.
    int minimum(int limit, int most) {
        return Math.clamp((long) limits.get(limit).atLeast() - occupied[limit], 0, cap(limit, most));
    }

    /// The innermost limit on somebody of `home`.
    ///
    /// @param fund index, or [#ALL_FUNDS]
    int innermost(Applicant.Home home, int fund) {
        return innermost(home).get(fund + 1);
    }

    /// The innermost limits on somebody of `home`: for all funds together, then for each fund.
    List<Integer> innermost(Applicant.Home home) {
        return innermost.computeIfAbsent(home, _ -> {
            var inner = new Integer[sources + 1];
            Arrays.fill(inner, NONE);
            for (int i = 0; i < limits.size(); i++) {
                if (counts(limits.get(i).scope(), home)) {
                    int fund = limits.get(i).fund().orElse(ALL_FUNDS);
                    inner[fund + 1] = deeper(inner[fund + 1], i);
                }
            }
            return List.of(inner);
        });
    }

    private int innermost(Scope scope, OptionalInt fund, int self) {
        int inner = NONE;
        for (int i = 0; i < limits.size(); i++) {
            var limit = limits.get(i);
            if (i != self && limit.fund().equals(fund) && contains(limit.scope(), scope)) {
                inner = deeper(inner, i);
            }
        }
        return inner;
    }

    private int deeper(int one, int other) {
        boolean otherIsDeeper = one == NONE
                || limits.get(other).scope().key().length()
                        > limits.get(one).scope().key().length();
        return otherIsDeeper ? other : one;
    }

    private static boolean counts(Scope scope, Applicant.Home home) {
        return switch (scope) {
            case Area(var code) -> Limit.contains(code, home.village());
            case Sector(var reason) -> reason.equals(home.sector());
        };
    }

    private static boolean contains(Scope outer, Scope inner) {
        return outer instanceof Area(var from) && inner instanceof Area(var to) && Limit.contains(from, to);
    }
}
