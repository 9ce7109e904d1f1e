package id.payung.funding;

/// What the flow earns, so that its cheapest way is the policy's best: first minima, then seats filled, then
/// people of the first priority class, of the second, …, then seats of the first fund, of the second, ….
///
/// Each concern must outweigh everything below it. Two flows differ by cycles. A cycle passes each node once, so it
/// passes at most two class arcs at each limited node where classes hang, and leaves at most one fund for
/// another: that bounds what is below, and keeps the numbers small. (A node that limits nothing counts as its
/// parent: without it the problem is the same.)
final class Prices {
    private final long[] priority;
    private final long seat;
    private final long minimum;

    /// @param sources how many funds there are
    /// @param classes how many priority classes there are
    /// @param stems at how many nodes person classes hang: the source, and each limit for all funds together
    Prices(int sources, int classes, int stems) {
        try {
            long passed = 2L * stems;
            priority = new long[classes];
            for (int i = classes - 2; i >= 0; i--) {
                // Gaining one of this class may cost all but one of the class arcs passed, each from the class below
                // to the last, and a worse fund.
                priority[i] = Math.addExact(Math.multiplyExact(passed - 1, priority[i + 1]), sources);
            }
            long best = classes == 0 ? 0 : priority[0];
            long below = Math.addExact(Math.multiplyExact(passed, best), sources);
            seat = below;
            minimum = Math.addExact(seat, below);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too many priority classes beside so many limits for all funds", e);
        }
    }

    long priority(int index) {
        return -priority[index];
    }

    long seat(int source) {
        return source - seat;
    }

    long minimum() {
        return -minimum;
    }
}
