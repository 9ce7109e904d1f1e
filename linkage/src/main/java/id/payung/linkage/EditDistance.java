package id.payung.linkage;

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each counted 1
/// (Damerau, CACM 7:3, 1964). Only the band of the table that a distance within the limit can touch is filled (Ukkonen,
/// Information and Control 64, 1985). Not thread-safe: it keeps its letters and rows between calls.
public final class EditDistance {
    private char[] left = new char[64];
    private char[] right = new char[64];
    private int[] before = new int[66];
    private int[] previous = new int[66];
    private int[] current = new int[66];

    /// The distance if it is at most `limit`, else `limit + 1`.
    public int atMost(int limit, String a, String b) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        if (left.length < a.length() || right.length < b.length()) {
            left = new char[a.length() + 32];
            right = new char[b.length() + 32];
        }
        a.getChars(0, a.length(), left, 0);
        b.getChars(0, b.length(), right, 0);
        return atMost(limit, left, a.length(), right, b.length());
    }

    /// The same over the first `n` letters of `a` and the first `m` of `b`.
    int atMost(int limit, char[] a, int n, char[] b, int m) {
        if (Math.abs(n - m) > limit) {
            return limit + 1;
        }
        if (current.length < m + 2) {
            before = new int[m + 34];
            previous = new int[m + 34];
            current = new int[m + 34];
        }
        for (int j = 0; j <= Math.min(m, limit + 1); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            if (row(limit, i, a, b, m) > limit) {
                return limit + 1;
            }
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return Math.min(previous[m], limit + 1);
    }

    /// Fills the part of `current` that is at most `limit` from the diagonal and answers its smallest value.
    private int row(int limit, int i, char[] a, char[] b, int m) {
        int from = Math.max(1, i - limit);
        int to = Math.min(m, i + limit);
        char c = a[i - 1];
        int least = from == 1 ? i : limit + 1;
        current[from - 1] = least;
        for (int j = from; j <= to; j++) {
            char d = b[j - 1];
            int cost = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (c == d ? 0 : 1));
            if (i > 1 && j > 1 && c == b[j - 2] && d == a[i - 2]) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            current[j] = cost;
            least = Math.min(least, cost);
        }
        current[to + 1] = limit + 1;
        return least;
    }
}
