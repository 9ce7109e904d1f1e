package id.payung.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import id.payung.eligibility.FundSet;
import id.payung.eligibility.Limit;
import id.payung.eligibility.Limit.Area;
import id.payung.funding.Applicant.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The allocation against OR-Tools, person by person where ours goes by classes.
class IndependentSolverTest {
    private static final int PRIORITIES = 3;
    private static final int VILLAGES = 12;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void an_independent_solver_seats_as_many_and_as_many_of_each_class() {
        var random = new Random(11);
        for (int i = 0; i < 25; i++) {
            int sources = 2 + random.nextInt(4);
            var people = people(random, 800, sources);
            var seats = new Seats(funds(random, sources), limits(random, sources), List.of(), "benih");

            assertThat(byClass(Allocation.propose(seats, people))).isEqualTo(new Peer(seats, people).byClass());
        }
    }

    private static List<Long> byClass(Allocation allocation) {
        var seated = allocation.seated();
        return IntStream.range(0, PRIORITIES)
                .mapToObj(priority -> seated.stream()
                        .filter(one -> one.applicant().priority() == priority)
                        .count())
                .toList();
    }

    private static List<Applicant> people(Random random, int size, int sources) {
        var people = new ArrayList<Applicant>();
        for (int i = 0; i < size; i++) {
            var funds = new FundSet(1 + random.nextInt((1 << sources) - 1));
            var home = new Home(village(random.nextInt(VILLAGES)), "");
            people.add(new Applicant(1_000 + i, home, funds, random.nextInt(PRIORITIES)));
        }
        return people;
    }

    private static List<FundingSource> funds(Random random, int sources) {
        return IntStream.range(0, sources)
                .mapToObj(i -> new FundingSource("dana-" + i, "Dana", 20 + random.nextInt(200)))
                .toList();
    }

    /// One cap a village for all funds together, and one for each fund.
    private static List<Limit> limits(Random random, int sources) {
        var limits = new ArrayList<Limit>();
        for (int village = 0; village < VILLAGES; village++) {
            var area = new Area(village(village));
            limits.add(new Limit(area, OptionalInt.empty(), 0, 20 + random.nextInt(50)));
            for (int fund = 0; fund < sources; fund++) {
                limits.add(new Limit(area, OptionalInt.of(fund), 0, 3 + random.nextInt(30)));
            }
        }
        return limits;
    }

    private static String village(int number) {
        return "64.09.01.%04d".formatted(1001 + number);
    }

    /// Nodes: 0 the start, 1 the end, then villages, people, villages by fund, funds.
    private record Peer(Seats seats, List<Applicant> people) {
        List<Long> byClass() {
            int sources = seats.sources().size();
            int person = 2 + VILLAGES;
            int byFund = person + people.size();
            int fund = byFund + VILLAGES * sources;
            var flow = new MinCostFlow();
            for (var limit : seats.limits()) {
                int village = number(limit.scope().key());
                if (limit.fund().isEmpty()) {
                    flow.addArcWithCapacityAndUnitCost(0, 2 + village, limit.atMost(), 0);
                } else {
                    int into = limit.fund().getAsInt();
                    flow.addArcWithCapacityAndUnitCost(
                            byFund + village * sources + into, fund + into, limit.atMost(), 0);
                }
            }
            for (int i = 0; i < sources; i++) {
                flow.addArcWithCapacityAndUnitCost(
                        fund + i, 1, seats.sources().get(i).seats(), 0);
            }
            var arcs = new int[people.size()];
            for (int i = 0; i < arcs.length; i++) {
                var one = people.get(i);
                int village = number(one.home().village());
                long price = (long) Math.pow(people.size() + 1.0, PRIORITIES - 1.0 - one.priority());
                arcs[i] = flow.addArcWithCapacityAndUnitCost(2 + village, person + i, 1, -price);
                int from = person + i;
                one.funds()
                        .indexes()
                        .forEach(into ->
                                flow.addArcWithCapacityAndUnitCost(from, byFund + village * sources + into, 1, 0));
            }
            flow.setNodeSupply(0, people.size());
            flow.setNodeSupply(1, -people.size());
            assertThat(flow.solveMaxFlowWithMinCost()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
            return IntStream.range(0, PRIORITIES)
                    .mapToObj(priority -> IntStream.range(0, arcs.length)
                            .filter(i -> people.get(i).priority() == priority)
                            .mapToLong(i -> flow.getFlow(arcs[i]))
                            .sum())
                    .toList();
        }

        private static int number(String village) {
            return Integer.parseInt(village.substring(9)) - 1001;
        }
    }
}
