package id.payung.funding;

/// Whom a number of sources can seat together, when only their seats count.
///
/// People and sources form a transversal matroid. So taking people by rank, and keeping each whose addition leaves
/// everyone kept so far assignable, fills the most seats and, among all ways to do so, takes the best by rank.
/// (Edmonds,
/// *Matroids and the greedy algorithm*, 1971.) By Hall's theorem a set of people is assignable when no subset of
/// the sources must seat more people than it has seats; ten sources have 1,023 subsets.
final class TransversalMatroid {
    private final int subsets;
    /// Room left in each subset of the sources, by its bits: seats minus the people kept who have no other source.
    private final int[] room;

    /// @param seats free in each source
    TransversalMatroid(int[] seats) {
        subsets = 1 << seats.length;
        room = new int[subsets];
        for (int subset = 1; subset < subsets; subset++) {
            int lowest = Integer.numberOfTrailingZeros(subset);
            room[subset] = room[subset & subset - 1] + seats[lowest];
        }
    }

    /// Keeps one more person, if everyone kept so far can still be seated with them.
    ///
    /// @param sources bits of the sources that may pay for the person
    boolean keep(int sources) {
        int others = subsets - 1 & ~sources;
        for (int more = others; ; more = more - 1 & others) {
            if (room[sources | more] <= 0) {
                return false;
            }
            if (more == 0) {
                break;
            }
        }
        for (int more = others; ; more = more - 1 & others) {
            room[sources | more]--;
            if (more == 0) {
                return true;
            }
        }
    }
}
