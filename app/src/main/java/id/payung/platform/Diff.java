package id.payung.platform;

import java.util.ArrayList;
import java.util.List;

/// A text cut where it differs from another: what the two have in common, by longest common subsequence, is plain.
public record Diff(List<Piece> pieces) {
    public record Piece(String text, boolean differs) {}

    /// Cuts `text` against `other`.
    public static Diff of(String text, String other) {
        int[][] common = commonFrom(text, other);
        var pieces = new ArrayList<Piece>();
        int start = 0;
        int j = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            while (j < other.length() && common[i][j] == common[i][j + 1] && text.charAt(i) != other.charAt(j)) {
                j++;
            }
            boolean same = j < other.length() && text.charAt(i) == other.charAt(j);
            j += same ? 1 : 0;
            if (i > start && same == before) {
                pieces.add(new Piece(text.substring(start, i), before));
                start = i;
            }
            before = !same;
        }
        if (start < text.length()) {
            pieces.add(new Piece(text.substring(start), before));
        }
        return new Diff(pieces);
    }

    /// Length of the longest common subsequence of what follows each pair of places.
    private static int[][] commonFrom(String text, String other) {
        var common = new int[text.length() + 1][other.length() + 1];
        for (int i = text.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                common[i][j] = text.charAt(i) == other.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
