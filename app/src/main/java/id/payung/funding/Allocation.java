package id.payung.funding;

import id.payung.eligibility.Limit;
import id.payung.funding.Placement.Seated;
import id.payung.funding.Placement.Waiting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// Who sits on which seat. Caps are kept; then as much of the minima as can be; then the most seats are filled;
/// then the best by priority class are taken; then the funds in the policy's order; then the best by draw.
///
/// The same people and seats give the same allocation, bit for bit, whatever their order.
///
/// @param placements everybody, by rank
/// @param unmet minima that cannot be met
public record Allocation(List<Placement> placements, List<UnmetMinimum> unmet) {
    /// A minimum that cannot be met: too few people, or no room beside the caps and the other minima.
    ///
    /// @param reached how many are seated there, with those who sat already
    public record UnmetMinimum(Limit limit, int reached) {}

    public Allocation {
        placements = List.copyOf(placements);
        unmet = List.copyOf(unmet);
    }

    /// @param applicants in any order, each NIK once, nobody who sits already
    public static Allocation propose(Seats seats, List<Applicant> applicants) {
        requireDistinct(applicants);
        var ranked = Ranking.of(applicants, seats.seed());
        var limits = new LimitTree(seats);
        int[] free = seats.free();
        var kept = limits.size() == 0 ? keepable(ranked, free) : ranked;
        var flow = new ClassFlow(new PersonClasses(kept, limits), limits, free);
        return new Allocation(placements(seats, limits, ranked, funds(kept, ranked, flow)), flow.unmet());
    }

    public List<Seated> seated() {
        return only(Seated.class);
    }

    /// In the order in which they will be called.
    public List<Waiting> waiting() {
        return only(Waiting.class);
    }

    private <T extends Placement> List<T> only(Class<T> kind) {
        return placements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void requireDistinct(List<Applicant> applicants) {
        var seen = new HashSet<Long>(applicants.size() * 2);
        for (var applicant : applicants) {
            if (!seen.add(applicant.nik())) {
                throw new IllegalArgumentException("somebody stands in line twice");
            }
        }
    }

    private static List<Applicant> keepable(List<Applicant> ranked, int[] free) {
        var matroid = new TransversalMatroid(free);
        return ranked.stream()
                .filter(applicant -> matroid.keep(applicant.funds().bits()))
                .toList();
    }

    /// The fund of each person by rank, -1 for none.
    private static int[] funds(List<Applicant> kept, List<Applicant> ranked, ClassFlow flow) {
        var ofKept = flow.funds();
        var funds = new int[ranked.size()];
        Arrays.fill(funds, -1);
        int person = 0;
        for (int rank = 0; rank < funds.length && person < ofKept.length; rank++) {
            if (ranked.get(rank).nik() == kept.get(person).nik()) {
                funds[rank] = ofKept[person++];
            }
        }
        return funds;
    }

    private static List<Placement> placements(Seats seats, LimitTree limits, List<Applicant> ranked, int[] funds) {
        var numbers = seats.taken();
        var fullness = new Fullness(seats, limits, ranked, funds);
        var placements = new ArrayList<Placement>(funds.length);
        int waiting = 0;
        for (int i = 0; i < funds.length; i++) {
            var applicant = ranked.get(i);
            if (funds[i] >= 0) {
                int number = numbers[funds[i]].nextClearBit(1);
                numbers[funds[i]].set(number);
                var seat = new Seat(seats.sources().get(funds[i]).name(), number);
                placements.add(new Seated(i + 1, applicant, seat));
            } else {
                placements.add(fullness.explain(i + 1, applicant, ++waiting));
            }
        }
        return placements;
    }
}
