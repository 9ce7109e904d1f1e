package id.payung.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long answers took, in milliseconds.
final class Latencies {
    private final List<Double> all = new ArrayList<>();

    synchronized void add(double milliseconds) {
        all.add(milliseconds);
    }

    /// @param share from 0 to 1
    synchronized double at(double share) {
        var sorted = all.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
    }

    synchronized int count() {
        return all.size();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.0f ms, p95 %.0f ms (%d answers)", at(0.5), at(0.95), count());
    }
}
