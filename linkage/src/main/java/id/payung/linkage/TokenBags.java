package id.payung.linkage;

import java.util.Arrays;

/// Compares two names as bags of words, adjusted for how common each word is: many names have no family name, words are
/// left out, abbreviated, misspelt, split and swapped. The weights of the levels are the share of true pairs that show
/// them, set by hand on the published shape of such errors (FEBRL) and divided by the words' own frequency.
///
/// Not thread-safe: one instance a thread, so that no comparison allocates.
public final class TokenBags {
    /// How one word of the left name is explained by the right name, the surest first.
    private enum Level {
        SAME,
        SPELLING,
        TYPO,
        TWO_TYPOS,
        /// Half of a word that the other name writes as one, or the whole of two that it writes apart.
        SPLIT,
        INITIAL,
        UNEXPLAINED
    }

    private static final Level[] OF_ONE_WORD = {Level.SAME, Level.SPELLING, Level.TYPO, Level.TWO_TYPOS};

    private static final double SAME_M = 0.86;
    private static final double SPELLING_M = 0.06;
    private static final double TYPO_M = 0.05;
    private static final double TWO_TYPOS_M = 0.008;
    private static final double INITIAL_M = 0.01;
    private static final double SPLIT_M = 0.01;
    /// A random name has a word that begins with a given letter about this often.
    private static final double INITIAL_U = 0.12;
    /// Words one or two edits away from a word, beside the word itself.
    private static final double TYPO_U = 2e-4;
    private static final double TWO_TYPOS_U = 3e-3;

    private static final double UNEXPLAINED_WORD = LevelWeights.log2(0.02);
    private static final double LEFT_OUT_WORD = LevelWeights.log2(0.06);
    private static final double OTHER_ORDER = LevelWeights.log2(0.03);
    private static final double RUN_TOGETHER = LevelWeights.log2(0.02);
    /// Words of a name beyond these are not looked at.
    public static final int MOST_WORDS = 12;

    private final EditDistance distance = new EditDistance();
    private final int[] partner = new int[MOST_WORDS];
    private final Level[] levels = new Level[MOST_WORDS];
    /// How each left word and each right word agree, a row a left word.
    private final Level[] pairs = new Level[MOST_WORDS * MOST_WORDS];
    /// Right words that have their left word, a bit each.
    private int taken;
    private char[] leftWhole = new char[256];
    private char[] rightWhole = new char[256];

    private double weight;
    private boolean agrees;

    /// Compares; the answers are in [#weight] and [#agrees]. Either name may be empty: weight 0, no agreement.
    public void compare(Token[] left, Token[] right) {
        compare(left, right, right.length);
    }

    /// The same with the first `rightWords` words of the right name.
    public void compare(Token[] left, Token[] right, int rightWords) {
        weight = 0;
        agrees = false;
        int n = Math.min(left.length, MOST_WORDS);
        int m = Math.min(rightWords, MOST_WORDS);
        if (n == 0 || m == 0) {
            return;
        }
        pair(left, n, right, m);
        int explained = score(n, right, m);
        agrees = explained == n && hasMoreThanInitials(n);
        if (!agrees && wholeIsClose(left, n, right, m)) {
            agrees = true;
            weight = Math.max(weight, runTogether(right, m));
        }
    }

    /// Bits of evidence that the two names are one person's: log2 of m / u.
    public double weight() {
        return weight;
    }

    /// Whether every word of the left name is explained by the right one, as a spelling, a slip or an abbreviation, or
    /// the two are nearly the same when written without blanks. Words of the right name may be left out.
    public boolean agrees() {
        return agrees;
    }

    /// Pairs each left word with its best free right word, the surest pairs first. An initial comes last: nearly any
    /// word may stand for it.
    private void pair(Token[] left, int n, Token[] right, int m) {
        Arrays.fill(partner, 0, n, -1);
        Arrays.fill(levels, 0, n, Level.UNEXPLAINED);
        taken = 0;
        int met = compareWords(left, n, right, m);
        for (var level : OF_ONE_WORD) {
            pairAt(level, met, n, m);
        }
        pairSplitWords(left, n, right, m);
        pairAt(Level.INITIAL, met, n, m);
    }

    /// @return the levels met, a bit each
    private int compareWords(Token[] left, int n, Token[] right, int m) {
        int met = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                var level = level(left[i], right[j]);
                pairs[i * MOST_WORDS + j] = level;
                met |= 1 << level.ordinal();
            }
        }
        return met;
    }

    /// @param met the levels that some pair has, a bit each
    private void pairAt(Level level, int met, int n, int m) {
        if ((met & 1 << level.ordinal()) == 0) {
            return;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; partner[i] < 0 && j < m; j++) {
                if (isFree(j) && pairs[i * MOST_WORDS + j] == level) {
                    explain(i, j, level);
                }
            }
        }
    }

    private Level level(Token a, Token b) {
        if (a.isSame(b)) {
            return Level.SAME;
        }
        if (a.isInitial() || b.isInitial()) {
            return a.initial() == b.initial() ? Level.INITIAL : Level.UNEXPLAINED;
        }
        if (a.soundsLike(b)) {
            return Level.SPELLING;
        }
        return a.mayBeWithin(2, b) ? slip(a, b) : Level.UNEXPLAINED;
    }

    private Level slip(Token a, Token b) {
        int shortest = Math.min(a.text().length(), b.text().length());
        // A difference in length of two is a nickname rather than a slip: AWAN for IRAWAN.
        boolean mayBeTwo =
                shortest >= 4 && Math.abs(a.text().length() - b.text().length()) < 2;
        return switch (distance.atMost(mayBeTwo ? 2 : 1, a.text(), b.text())) {
            case 0, 1 -> Level.TYPO;
            case 2 -> mayBeTwo ? Level.TWO_TYPOS : Level.UNEXPLAINED;
            default -> Level.UNEXPLAINED;
        };
    }

    /// Words that only agree when two neighbours are read as one: WULAN DARI for WULANDARI, and the other way round.
    private void pairSplitWords(Token[] left, int n, Token[] right, int m) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; partner[i] < 0 && j < m; j++) {
                if (i + 1 < n && partner[i + 1] < 0 && isFree(j) && isJoined(left[i], left[i + 1], right[j])) {
                    explain(i, j, Level.SPLIT);
                    explain(i + 1, j, Level.SPLIT);
                } else if (j + 1 < m && isFree(j) && isFree(j + 1) && isJoined(right[j], right[j + 1], left[i])) {
                    explain(i, j, Level.SPLIT);
                    taken |= 1 << (j + 1);
                }
            }
        }
    }

    private void explain(int i, int j, Level level) {
        partner[i] = j;
        levels[i] = level;
        taken |= 1 << j;
    }

    private boolean isFree(int j) {
        return (taken & 1 << j) == 0;
    }

    private boolean isJoined(Token head, Token tail, Token whole) {
        int length = head.text().length() + tail.text().length();
        return Math.abs(length - whole.text().length()) <= 1
                && length >= 5
                && isAlikeInLetters(head.letters() | tail.letters(), whole.letters(), 1)
                && isOneEditFrom(head, tail, whole);
    }

    private boolean isOneEditFrom(Token head, Token tail, Token whole) {
        leftWhole = roomFor(head.text().length() + tail.text().length(), leftWhole);
        rightWhole = roomFor(whole.text().length(), rightWhole);
        int end = append(tail, leftWhole, append(head, leftWhole, 0));
        return distance.atMost(1, leftWhole, end, rightWhole, append(whole, rightWhole, 0)) <= 1;
    }

    /// Whether so many edits can make the letters of one text those of another: an edit adds one, takes one away, or
    /// both.
    private static boolean isAlikeInLetters(long a, long b, int edits) {
        return Long.bitCount((a ^ b) & Token.PRESENT) <= 2 * edits;
    }

    private int score(int n, Token[] right, int m) {
        int explained = 0;
        boolean ordered = true;
        int last = -1;
        for (int i = 0; i < n; i++) {
            if (partner[i] < 0) {
                weight += UNEXPLAINED_WORD;
                continue;
            }
            weight += weight(levels[i], right[partner[i]]);
            ordered &= partner[i] >= last;
            last = partner[i];
            explained++;
        }
        weight += Math.max(0, m - explained) * LEFT_OUT_WORD + (ordered ? 0 : OTHER_ORDER);
        return explained;
    }

    private static double weight(Level level, Token word) {
        return LevelWeights.log2(
                switch (level) {
                    case SAME -> SAME_M / word.share();
                    case SPELLING -> SPELLING_M / word.skeletonShare();
                    case TYPO -> TYPO_M / (1.5 * word.skeletonShare() + TYPO_U);
                    case TWO_TYPOS -> TWO_TYPOS_M / (2 * word.skeletonShare() + TWO_TYPOS_U);
                    case INITIAL -> INITIAL_M / INITIAL_U;
                    case SPLIT -> Math.sqrt(SPLIT_M / (word.skeletonShare() + TYPO_U));
                    case UNEXPLAINED -> 1;
                });
    }

    private boolean hasMoreThanInitials(int n) {
        for (int i = 0; i < n; i++) {
            if (levels[i] != Level.INITIAL) {
                return true;
            }
        }
        return false;
    }

    /// Split and joined words: "SUNA RSIH" for SUNARSIH.
    private boolean wholeIsClose(Token[] left, int n, Token[] right, int m) {
        int leftLength = length(left, n);
        int rightLength = length(right, m);
        int limit = Math.min(2, Math.min(leftLength, rightLength) / 4);
        if (limit == 0
                || Math.abs(leftLength - rightLength) > limit
                || !isAlikeInLetters(letters(left, n), letters(right, m), limit)) {
            return false;
        }
        leftWhole = joined(left, n, roomFor(leftLength, leftWhole));
        rightWhole = joined(right, m, roomFor(rightLength, rightWhole));
        return distance.atMost(limit, leftWhole, leftLength, rightWhole, rightLength) <= limit;
    }

    private static int length(Token[] words, int count) {
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += words[i].text().length();
        }
        return length;
    }

    private static long letters(Token[] words, int count) {
        long letters = 0;
        for (int i = 0; i < count; i++) {
            letters |= words[i].letters();
        }
        return letters;
    }

    private static char[] joined(Token[] words, int count, char[] into) {
        int end = 0;
        for (int i = 0; i < count; i++) {
            end = append(words[i], into, end);
        }
        return into;
    }

    private static int append(Token word, char[] into, int at) {
        word.text().getChars(0, word.text().length(), into, at);
        return at + word.text().length();
    }

    private static char[] roomFor(int length, char[] letters) {
        return letters.length >= length ? letters : new char[length + 64];
    }

    private static double runTogether(Token[] right, int m) {
        double bits = RUN_TOGETHER;
        for (int j = 0; j < m; j++) {
            bits += LevelWeights.log2(SAME_M / (right[j].skeletonShare() + TYPO_U));
        }
        return bits;
    }
}
