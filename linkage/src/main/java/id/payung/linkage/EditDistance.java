package id.payung.linkage;

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each counted 1
/// (Damerau, CACM 7:3, 1964). Not thread-safe: it keeps its rows between calls.
public final class EditDistance {
    private int[] before = new int[64];
    private int[] previous = new int[64];
    private int[] current = new int[64];

    /// The distance if it is at most `limit`, else `limit + 1`.
    public int atMost(int limit, CharSequence a, CharSequence b) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > limit) {
            return limit + 1;
        }
        if (current.length <= m) {
            before = new int[m + 32];
            previous = new int[m + 32];
            current = new int[m + 32];
        }
        for (int j = 0; j <= m; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            if (row(i, a, b) > limit) {
                return limit + 1;
            }
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return Math.min(previous[m], limit + 1);
    }

    /// Fills `current` and answers its smallest value.
    private int row(int i, CharSequence a, CharSequence b) {
        int m = b.length();
        char c = a.charAt(i - 1);
        current[0] = i;
        int least = i;
        for (int j = 1; j <= m; j++) {
            char d = b.charAt(j - 1);
            int cost = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (c == d ? 0 : 1));
            if (i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2)) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            current[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }
}
