package id.payung.funding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways from people to seats. People with the same funds and the same limits on each share one node, whatever
/// their priority and the limits for all funds together; the funds that have no limit on them are reached through
/// a further node, shared by all who may use the same ones.
final class Routes {
    private static final int NO_ARC = -1;

    /// @param limits of each fund the innermost limit on the way to it, if the fund is among `funds`
    private record Way(int funds, List<Integer> limits) {}

    private final FlowNetwork network;
    private final int[] fundNode;
    private final int[] limitNode;
    private final Map<Way, Integer> numbers = new HashMap<>();
    private final List<Route> routes = new ArrayList<>();

    /// Seats not given to anybody yet, by route and fund, once the flow is known.
    private int[][] left = {};
    /// The same for the onward arcs.
    private int[] leftOnward = {};

    Routes(FlowNetwork network, int[] fundNode, int[] limitNode) {
        this.network = network;
        this.fundNode = fundNode;
        this.limitNode = limitNode;
    }

    /// Number of the route of a class.
    int of(PersonClasses classes, int number) {
        var limits = new ArrayList<Integer>();
        for (int fund = 0; fund < fundNode.length; fund++) {
            boolean pays = (classes.funds(number) >> fund & 1) == 1;
            limits.add(pays ? classes.innermost(number, fund) : LimitTree.NONE);
        }
        return of(new Way(classes.funds(number), limits), classes.people());
    }

    int node(int route) {
        return routes.get(route).node;
    }

    private int of(Way way, int people) {
        var known = numbers.get(way);
        if (known != null) {
            return known;
        }
        int node = network.node();
        var arcs = new int[fundNode.length];
        int bare = way.funds();
        for (int fund = 0; fund < arcs.length; fund++) {
            int limit = way.limits().get(fund);
            arcs[fund] = limit == LimitTree.NONE ? NO_ARC : network.arc(node, limitNode[limit], people, 0);
            bare = limit == LimitTree.NONE ? bare : bare & ~(1 << fund);
        }
        routes.add(bare == way.funds() ? toFunds(node, arcs, bare, people) : withFurther(node, arcs, bare, people));
        numbers.put(way, routes.size() - 1);
        return routes.size() - 1;
    }

    private Route toFunds(int node, int[] arcs, int funds, int people) {
        for (int fund = 0; fund < arcs.length; fund++) {
            if ((funds >> fund & 1) == 1) {
                arcs[fund] = network.arc(node, fundNode[fund], people, 0);
            }
        }
        return new Route(node, arcs, NO_ARC, NO_ARC);
    }

    private Route withFurther(int node, int[] arcs, int bare, int people) {
        if (bare == 0) {
            return new Route(node, arcs, NO_ARC, NO_ARC);
        }
        int further = of(new Way(bare, unlimited()), people);
        return new Route(node, arcs, network.arc(node, node(further), people, 0), further);
    }

    private List<Integer> unlimited() {
        return Collections.nCopies(fundNode.length, LimitTree.NONE);
    }

    /// Reads the flow; from here on [#take] gives its seats away.
    void readFlow() {
        left = new int[routes.size()][fundNode.length];
        leftOnward = new int[routes.size()];
        for (int i = 0; i < left.length; i++) {
            var route = routes.get(i);
            for (int fund = 0; fund < fundNode.length; fund++) {
                left[i][fund] = route.arcs[fund] == NO_ARC ? 0 : network.flow(route.arcs[fund]);
            }
            leftOnward[i] = route.onward == NO_ARC ? 0 : network.flow(route.onward);
        }
    }

    /// Gives somebody of a route the first fund that has a seat for the route.
    int take(int number) {
        var route = routes.get(number);
        for (int fund = 0; fund < fundNode.length; fund++) {
            if (left[number][fund] > 0) {
                left[number][fund]--;
                return fund;
            }
            if (leftOnward[number] > 0 && left[route.further][fund] > 0) {
                leftOnward[number]--;
                left[route.further][fund]--;
                return fund;
            }
        }
        throw new IllegalStateException("the flow seats fewer people than it promised");
    }

    private static final class Route {
        /// Where people enter.
        private final int node;
        /// To each fund, [#NO_ARC] where none leads there directly.
        private final int[] arcs;
        /// To the route that begins further on, [#NO_ARC] where there is none.
        private final int onward;

        private final int further;

        Route(int node, int[] arcs, int onward, int further) {
            this.node = node;
            this.arcs = arcs;
            this.onward = onward;
            this.further = further;
        }
    }
}
