package id.payung.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.FundSet;
import id.payung.eligibility.Limit;
import id.payung.eligibility.Limit.Area;
import id.payung.funding.Applicant.Home;
import id.payung.funding.Seats.Occupied;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The allocation against every assignment there is, on cases small enough to try them all.
class OptimalityTest {
    private static final List<String> VILLAGES =
            List.of("64.09.01.1001", "64.09.01.1002", "64.09.02.2001", "64.09.02.2002");
    private static final List<String> AREAS = List.of(
            "64.09.01.1001", "64.09.01.1002", "64.09.02.2001", "64.09.02.2002", "64.09.01", "64.09.02", "64.09");

    @Test
    void no_assignment_is_better_where_only_seats_count() {
        var random = new Random(1);
        for (int i = 0; i < 400; i++) {
            check(random, 0);
        }
    }

    @Test
    void no_assignment_is_better_under_caps_and_minima() {
        var random = new Random(2);
        for (int i = 0; i < 1_500; i++) {
            check(random, 1 + random.nextInt(6));
        }
    }

    @Test
    void the_flow_and_the_matroid_keep_the_same_people() {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var people = people(random, 40, 4);
            var free = seats(random, 4, 0, 9);
            // A cap that binds nobody sends the same case through the flow.
            var slack = new Limit(new Area("64.09"), OptionalInt.empty(), 0, 1_000);
            var capped = new Seats(free.sources(), List.of(slack), free.occupied(), free.seed());

            assertThat(niks(Allocation.propose(capped, people))).isEqualTo(niks(Allocation.propose(free, people)));
        }
    }

    private static void check(Random random, int limits) {
        int sources = 1 + random.nextInt(3);
        var seats = seats(random, sources, limits, 4);
        var people = people(random, random.nextInt(8), sources);
        var ranked = Ranking.of(people, seats.seed());

        var proposed = Allocation.propose(seats, people);
        var funds = proposed.placements().stream()
                .mapToInt(placement -> switch (placement) {
                    case Placement.Seated seated -> seats.index(seated.seat());
                    case Placement.Waiting waiting -> -1;
                })
                .toArray();
        var best = new Exhaustive(seats, ranked).best();

        assertThat(worth(seats, ranked, funds)).as("%s %s", seats, ranked).isEqualTo(best);
        assertThat(proposed.waiting()).allSatisfy(one -> assertThat(one.full()).isNotEmpty());
        assertThat(proposed.unmet()).isEqualTo(unmet(seats, ranked, funds));
    }

    private static List<Allocation.UnmetMinimum> unmet(Seats seats, List<Applicant> ranked, int[] funds) {
        return seats.limits().stream()
                .map(limit -> new Allocation.UnmetMinimum(limit, counted(seats, ranked, funds, limit)))
                .filter(one -> one.reached() < one.limit().atLeast())
                .toList();
    }

    /// What the policy compares, in its order; empty where a cap or a fund overflows.
    private static List<Integer> worth(Seats seats, List<Applicant> ranked, int[] funds) {
        var free = seats.free();
        for (int fund : funds) {
            if (fund >= 0 && --free[fund] < 0) {
                return List.of();
            }
        }
        int minima = 0;
        for (var limit : seats.limits()) {
            int counted = counted(seats, ranked, funds, limit);
            if (counted > Math.max(limit.atMost(), occupied(seats, limit))) {
                return List.of();
            }
            minima += Math.min(counted, limit.atLeast());
        }
        var worth = new ArrayList<Integer>();
        worth.add(minima);
        worth.add((int) Arrays.stream(funds).filter(fund -> fund >= 0).count());
        for (int priority = 0; priority < 3; priority++) {
            int asked = priority;
            worth.add((int) IntStream.range(0, funds.length)
                    .filter(i -> funds[i] >= 0 && ranked.get(i).priority() == asked)
                    .count());
        }
        for (int fund = 0; fund < free.length; fund++) {
            int asked = fund;
            worth.add((int) Arrays.stream(funds).filter(one -> one == asked).count());
        }
        Arrays.stream(funds).forEach(fund -> worth.add(fund >= 0 ? 1 : 0));
        return worth;
    }

    private static int counted(Seats seats, List<Applicant> ranked, int[] funds, Limit limit) {
        return occupied(seats, limit)
                + (int) IntStream.range(0, funds.length)
                        .filter(i ->
                                funds[i] >= 0 && counts(limit, ranked.get(i).home(), funds[i]))
                        .count();
    }

    private static int occupied(Seats seats, Limit limit) {
        return (int) seats.occupied().stream()
                .filter(one -> counts(limit, one.home(), seats.index(one.seat())))
                .count();
    }

    private static boolean counts(Limit limit, Home home, int fund) {
        return Limit.contains(limit.scope().key(), home.village())
                && (limit.fund().isEmpty() || limit.fund().getAsInt() == fund);
    }

    private static List<Long> niks(Allocation allocation) {
        return allocation.seated().stream().map(one -> one.applicant().nik()).toList();
    }

    private static List<Applicant> people(Random random, int size, int sources) {
        var people = new ArrayList<Applicant>();
        for (int i = 0; i < size; i++) {
            var home = new Home(VILLAGES.get(random.nextInt(VILLAGES.size())), "");
            var funds = new FundSet(1 + random.nextInt((1 << sources) - 1));
            people.add(new Applicant(100 + i, home, funds, random.nextInt(3)));
        }
        return people;
    }

    private static Seats seats(Random random, int sources, int limits, int most) {
        var funds = IntStream.range(0, sources)
                .mapToObj(i -> new FundingSource("dana-" + i, "Dana " + i, random.nextInt(most)))
                .toList();
        var chosen = new ArrayList<Limit>();
        for (int i = 0; i < limits; i++) {
            var area = new Area(AREAS.get(random.nextInt(AREAS.size())));
            var fund = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(sources));
            int atLeast = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
            int atMost = random.nextInt(3) == 0 ? Integer.MAX_VALUE : atLeast + random.nextInt(3);
            if (chosen.stream()
                    .noneMatch(one -> one.scope().equals(area) && one.fund().equals(fund))) {
                chosen.add(new Limit(area, fund, atLeast, atMost));
            }
        }
        var occupied = new ArrayList<Occupied>();
        for (var fund : funds) {
            if (fund.seats() > 0 && random.nextInt(3) == 0) {
                var home = new Home(VILLAGES.get(random.nextInt(VILLAGES.size())), "");
                occupied.add(new Occupied(new Seat(fund.name(), 1), home));
            }
        }
        return new Seats(funds, chosen, occupied, "benih-" + random.nextInt());
    }

    /// Tries every assignment.
    private record Exhaustive(Seats seats, List<Applicant> ranked) {
        List<Integer> best() {
            var funds = new int[ranked.size()];
            Arrays.fill(funds, -1);
            return best(funds, 0, List.of());
        }

        private List<Integer> best(int[] funds, int person, List<Integer> best) {
            if (person == funds.length) {
                var worth = worth(seats, ranked, funds);
                return Arrays.compare(ints(worth), ints(best)) > 0 ? worth : best;
            }
            var found = best;
            for (int fund = -1; fund < seats.sources().size(); fund++) {
                if (fund < 0 || ranked.get(person).funds().contains(fund)) {
                    funds[person] = fund;
                    found = best(funds, person + 1, found);
                }
            }
            return found;
        }

        private static int[] ints(List<Integer> worth) {
            return worth.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
