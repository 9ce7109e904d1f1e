package id.payung.funding;

import id.payung.eligibility.Limit;
import java.util.ArrayList;
import java.util.List;

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

    private final int[] classArc;
    /// `sources` places for each class: the arc to each of its funds, -1 to others.
    private final int[] fundArc;

    /// @param seats free in each fund
    ClassFlow(PersonClasses classes, LimitTree limits, int[] seats) {
        this.classes = classes;
        this.limits = limits;
        this.seats = seats;
        prices = new Prices(seats.length, priorities(), stems());
        fundNode = new int[seats.length];
        limitNode = new int[limits.size()];
        limitArc = new int[limits.size()];
        classArc = new int[classes.count()];
        fundArc = new int[classes.count() * seats.length];
        build();
        network.minimiseCost(source, sink);
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
        int node = network.node();
        int size = classes.size(number);
        int stem = nodeOf(classes.innermost(number, LimitTree.ALL_FUNDS), LimitTree.ALL_FUNDS);
        classArc[number] = network.arc(stem, node, size, prices.priority(classes.priority(number)));
        for (int fund = 0; fund < seats.length; fund++) {
            boolean pays = (classes.funds(number) >> fund & 1) == 1;
            fundArc[number * seats.length + fund] =
                    pays ? network.arc(node, nodeOf(classes.innermost(number, fund), fund), size, 0) : -1;
        }
    }

    /// The node of a limit, or where its tree ends.
    private int nodeOf(int limit, int fund) {
        if (limit != LimitTree.NONE) {
            return limitNode[limit];
        }
        return fund == LimitTree.ALL_FUNDS ? source : fundNode[fund];
    }

    /// Among all optima the best by rank: see [FairDraw].
    ClassFlow byRank() {
        new FairDraw(network, classes, classArc, source).draw();
        return this;
    }

    /// How many of a class sit on seats of a fund.
    int seated(int number, int fund) {
        int arc = fundArc[number * seats.length + fund];
        return arc < 0 ? 0 : network.flow(arc);
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
