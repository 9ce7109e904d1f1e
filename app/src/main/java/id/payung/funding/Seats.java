package id.payung.funding;

import id.payung.eligibility.Limit;
import id.payung.eligibility.Policy;
import java.util.BitSet;
import java.util.List;

/// The seats there are, who sits already, and what limits who may be seated.
///
/// @param sources in the order in which they are filled, as an applicant's funds are counted
/// @param seed for ties
public record Seats(List<FundingSource> sources, List<Limit> limits, List<Occupied> occupied, String seed) {
    /// A seat somebody sits on already.
    public record Occupied(Seat seat, Applicant.Home home) {}

    public Seats {
        sources = List.copyOf(sources);
        limits = List.copyOf(limits);
        occupied = List.copyOf(occupied);
    }

    public static Seats of(Policy policy, List<Occupied> occupied) {
        var sources = policy.funds().stream()
                .map(fund -> new FundingSource(fund.name(), fund.title(), fund.seats()))
                .toList();
        return new Seats(sources, policy.limits(), occupied, policy.heading().seed());
    }

    /// Numbers taken of each source.
    BitSet[] taken() {
        var taken = new BitSet[sources.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = new BitSet();
        }
        occupied.forEach(one -> taken[index(one.seat())].set(one.seat().number()));
        return taken;
    }

    int index(Seat seat) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).name().equals(seat.source())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no funding source " + seat.source());
    }

    /// How many seats of each source are free. A source with more people than seats has none.
    int[] free() {
        var taken = taken();
        var free = new int[taken.length];
        for (int i = 0; i < free.length; i++) {
            free[i] = Math.max(0, sources.get(i).seats() - taken[i].cardinality());
        }
        return free;
    }
}
