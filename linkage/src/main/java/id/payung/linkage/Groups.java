package id.payung.linkage;

import java.util.function.IntUnaryOperator;

/// Items grouped by a small number, in order of group and then of item: `items[start(g)] .. items[end(g) - 1]`. Built
/// by counting, 4 bytes an item and 4 a group. Immutable, safe to share.
public final class Groups {
    private final int[] starts;
    private final int[] items;

    /// @param group the group of an item, 0 to `groups - 1`, or negative for none
    public Groups(int itemCount, int groups, IntUnaryOperator group) {
        this.starts = new int[groups + 1];
        for (int item = 0; item < itemCount; item++) {
            int g = group.applyAsInt(item);
            if (g >= 0) {
                starts[g + 1]++;
            }
        }
        for (int g = 0; g < groups; g++) {
            starts[g + 1] += starts[g];
        }
        this.items = new int[starts[groups]];
        var fill = java.util.Arrays.copyOf(starts, groups);
        for (int item = 0; item < itemCount; item++) {
            int g = group.applyAsInt(item);
            if (g >= 0) {
                items[fill[g]++] = item;
            }
        }
    }

    /// Items that stand in several groups each: item `i` in the groups `values[starts[i]] .. values[starts[i + 1] -
    /// 1]`.
    public static Groups ofMany(int itemCount, int groups, int[] itemStarts, int[] values) {
        return new Groups(itemCount, groups, itemStarts, values);
    }

    private Groups(int itemCount, int groups, int[] itemStarts, int[] values) {
        this.starts = new int[groups + 1];
        int entries = itemStarts[itemCount];
        for (int entry = 0; entry < entries; entry++) {
            starts[values[entry] + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            starts[g + 1] += starts[g];
        }
        this.items = new int[entries];
        var fill = java.util.Arrays.copyOf(starts, groups);
        for (int item = 0; item < itemCount; item++) {
            for (int entry = itemStarts[item]; entry < itemStarts[item + 1]; entry++) {
                items[fill[values[entry]]++] = item;
            }
        }
    }

    public int groups() {
        return starts.length - 1;
    }

    public int start(int group) {
        return starts[group];
    }

    public int end(int group) {
        return starts[group + 1];
    }

    /// Places of all groups together.
    public int total() {
        return items.length;
    }

    public int size(int group) {
        return starts[group + 1] - starts[group];
    }

    /// The item at a place between a group's start and end.
    public int item(int place) {
        return items[place];
    }
}
