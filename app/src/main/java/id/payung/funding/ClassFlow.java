package id.payung.funding;

import id.payung.eligibility.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many people of each class sit on seats of each fund: the optimum under caps and minima, as the cheapest flow
///
/// ```
/// source → limits for all funds, outer to inner → person class → limits of a fund, inner to outer → fund → sink
/// ```
///
/// Limits nest (village ⊂ district ⊂ all), which is what makes this a flow; sectors beside villages would not
/// nest, and the problem would be hard.
final class ClassFlow {
    private final PersonClasses classes;
    private final LimitTree limits;
    private final int[] seats;
    private final Prices prices;

    private final FlowNetwork network = new FlowNetwork();
    private final int source = network.node();
    private final int sink = network.node();
    private final int[] fundNode;
    private final int[] limitNode;
    /// First of the two arcs of a limit: up to its minimum; the one after it: up to its cap.
    private final int[] limitArc;

    private final Map<List<Integer>, Integer> groupNode = new HashMap<>();
    private final Routes routes;
    private final int[] routeOf;
    /// The arc from where a class hangs to its route.
    private final int[] classArc;
    private final boolean ranksDecide;

    /// @param seats free in each fund
    ClassFlow(PersonClasses classes, LimitTree limits, int[] seats) {
        this.classes = classes;
        this.limits = limits;
        this.seats = seats;
        prices = new Prices(seats.length, priorities(), stems());
        fundNode = new int[seats.length];
        limitNode = new int[limits.size()];
        limitArc = new int[limits.size()];
        routeOf = new int[classes.count()];
        classArc = new int[classes.count()];
        routes = new Routes(network, fundNode, limitNode);
        build();
        ranksDecide = capsOnSingleFundsOnly();
        if (ranksDecide) {
            admitByRank();
        }
        network.minimiseCost(source, sink);
    }

    private boolean capsOnSingleFundsOnly() {
        for (int i = 0; i < limits.size(); i++) {
            if (limits.limit(i).fund().isEmpty() || limits.minimum(i, classes.people()) > 0) {
                return false;
            }
        }
        return true;
    }

    /// Lets in only who can be kept; the flow then has nothing left to choose but the funds.
    private void admitByRank() {
        var entry = Arrays.stream(routeOf).map(routes::node).toArray();
        var kept = new GreedyByRank(network, classes).kept(entry, sink);
        network.clear();
        for (int number = 0; number < kept.length; number++) {
            network.setResidual(classArc[number], kept[number]);
        }
    }

    private int priorities() {
        int most = -1;
        for (int i = 0; i < classes.count(); i++) {
            most = Math.max(most, classes.priority(i));
        }
        return most + 1;
    }

    private int stems() {
        int stems = 1;
        for (int i = 0; i < limits.size(); i++) {
            stems += limits.limit(i).fund().isEmpty() ? 1 : 0;
        }
        return stems;
    }

    private void build() {
        for (int fund = 0; fund < seats.length; fund++) {
            fundNode[fund] = network.node();
            network.arc(fundNode[fund], sink, seats[fund], prices.seat(fund));
        }
        for (int i = 0; i < limitNode.length; i++) {
            limitNode[i] = network.node();
        }
        for (int i = 0; i < limitNode.length; i++) {
            buildLimit(i);
        }
        for (int i = 0; i < classArc.length; i++) {
            buildClass(i);
        }
    }

    private void buildLimit(int limit) {
        int fund = limits.limit(limit).fund().orElse(LimitTree.ALL_FUNDS);
        int outer = nodeOf(limits.parent(limit), fund);
        int from = fund == LimitTree.ALL_FUNDS ? outer : limitNode[limit];
        int to = fund == LimitTree.ALL_FUNDS ? limitNode[limit] : outer;
        int minimum = limits.minimum(limit, classes.people());
        limitArc[limit] = network.arc(from, to, minimum, prices.minimum());
        network.arc(from, to, limits.cap(limit, classes.people()) - minimum, 0);
    }

    private void buildClass(int number) {
        routeOf[number] = routes.of(classes, number);
        long price = prices.priority(classes.priority(number));
        classArc[number] = network.arc(stem(number), routes.node(routeOf[number]), classes.size(number), price);
    }

    /// Where a class hangs. People under the same limits get a node of their own, though nothing limits it: it
    /// keeps those together who compete for the same seats, and searches short.
    private int stem(int number) {
        int joint = nodeOf(classes.innermost(number, LimitTree.ALL_FUNDS), LimitTree.ALL_FUNDS);
        return groupNode.computeIfAbsent(classes.limits(number), _ -> {
            int node = network.node();
            network.arc(joint, node, classes.people(), 0);
            return node;
        });
    }

    /// The node of a limit, or where its tree ends.
    private int nodeOf(int limit, int fund) {
        if (limit != LimitTree.NONE) {
            return limitNode[limit];
        }
        return fund == LimitTree.ALL_FUNDS ? source : fundNode[fund];
    }

    /// The fund of each person, -1 for none. Of a class the best sit, on the first fund first.
    ///
    /// Among all optima it is the best by rank: see [GreedyByRank] and [FairDraw].
    int[] funds() {
        if (!ranksDecide) {
            new FairDraw(network, classes, classArc).draw();
        }
        routes.readFlow();
        var left = new int[classes.count()];
        for (int i = 0; i < left.length; i++) {
            left[i] = network.flow(classArc[i]);
        }
        var funds = new int[classes.people()];
        for (int person = 0; person < funds.length; person++) {
            int number = classes.of(person);
            funds[person] = left[number]-- > 0 ? routes.take(routeOf[number]) : -1;
        }
        return funds;
    }

    /// The minima that cannot be met beside the caps, whoever is seated.
    List<Allocation.UnmetMinimum> unmet() {
        var unmet = new ArrayList<Allocation.UnmetMinimum>();
        for (int i = 0; i < limitArc.length; i++) {
            Limit limit = limits.limit(i);
            int reached = limits.occupied(i) + network.flow(limitArc[i]) + network.flow(limitArc[i] + 2);
            if (reached < limit.atLeast()) {
                unmet.add(new Allocation.UnmetMinimum(limit, reached));
            }
        }
        return unmet;
    }
}
