package id.payung.funding;

import id.payung.funding.Placement.Full;
import id.payung.funding.Placement.Waiting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Which funds and limits an allocation filled, and with whom last: why somebody waits.
final class Fullness {
    /// What is full for people of one home and one set of funds.
    private record Situation(Applicant.Home home, int funds) {}

    private record Reason(List<Full> full, int cutOff) {}

    private final Seats seats;
    private final LimitTree limits;
    private final int[] freeInFund;
    private final int[] lastInFund;
    private final int[] freeInLimit;
    private final int[] lastInLimit;
    private final Map<Situation, Reason> reasons = new HashMap<>();

    /// @param funds of each person by rank, -1 for none
    Fullness(Seats seats, LimitTree limits, List<Applicant> ranked, int[] funds) {
        this.seats = seats;
        this.limits = limits;
        freeInFund = seats.free();
        lastInFund = new int[freeInFund.length];
        freeInLimit = new int[limits.size()];
        lastInLimit = new int[limits.size()];
        for (int i = 0; i < freeInLimit.length; i++) {
            freeInLimit[i] = limits.cap(i, Integer.MAX_VALUE);
        }
        for (int i = 0; i < funds.length; i++) {
            if (funds[i] >= 0) {
                freeInFund[funds[i]]--;
                lastInFund[funds[i]] = i + 1;
                count(ranked.get(i).home(), LimitTree.ALL_FUNDS, i + 1);
                count(ranked.get(i).home(), funds[i], i + 1);
            }
        }
    }

    private void count(Applicant.Home home, int fund, int rank) {
        if (limits.size() == 0) {
            return;
        }
        for (int limit = limits.innermost(home, fund); limit != LimitTree.NONE; limit = limits.parent(limit)) {
            freeInLimit[limit]--;
            lastInLimit[limit] = rank;
        }
    }

    Waiting explain(int rank, Applicant applicant, int place) {
        var situation = new Situation(applicant.home(), applicant.funds().bits());
        var reason = reasons.computeIfAbsent(situation, _ -> reason(applicant));
        return new Waiting(rank, applicant, place, reason.full(), reason.cutOff());
    }

    /// Either a limit for all funds is full, or in each of the person's funds a limit or the fund itself.
    private Reason reason(Applicant applicant) {
        int joint = fullLimit(applicant.home(), LimitTree.ALL_FUNDS);
        if (joint != LimitTree.NONE) {
            return new Reason(List.of(new Full.Cap(limits.limit(joint))), lastInLimit[joint]);
        }
        var full = new LinkedHashSet<Full>();
        int cutOff = 0;
        for (int fund : applicant.funds().indexes().toArray()) {
            int limit = fullLimit(applicant.home(), fund);
            if (limit != LimitTree.NONE) {
                full.add(new Full.Cap(limits.limit(limit)));
                cutOff = Math.max(cutOff, lastInLimit[limit]);
            } else if (freeInFund[fund] == 0) {
                full.add(new Full.Fund(seats.sources().get(fund)));
                cutOff = Math.max(cutOff, lastInFund[fund]);
            }
        }
        return new Reason(new ArrayList<>(full), cutOff);
    }

    private int fullLimit(Applicant.Home home, int fund) {
        for (int limit = limits.innermost(home, fund); limit != LimitTree.NONE; limit = limits.parent(limit)) {
            if (freeInLimit[limit] == 0) {
                return limit;
            }
        }
        return LimitTree.NONE;
    }
}
