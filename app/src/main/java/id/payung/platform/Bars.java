package id.payung.platform;

import java.util.List;
import java.util.Locale;

/// Numbers for and against, drawn from a common zero on one scale of 100.
public record Bars(List<Bar> all) {
    private static final double SCALE = 100;

    public record Bar(String words, double value) {}

    double zero() {
        return lowest() / span() * SCALE;
    }

    double start(Bar bar) {
        return zero() + Math.min(bar.value(), 0) / span() * SCALE;
    }

    double width(Bar bar) {
        return Math.abs(bar.value()) / span() * SCALE;
    }

    /// With its sign, which is a minus and not a hyphen.
    String signed(Bar bar) {
        return (bar.value() < 0 ? "−" : "+") + written(Math.abs(bar.value()));
    }

    String total() {
        double total = all.stream().mapToDouble(Bar::value).sum();
        return (total < 0 ? "−" : "") + written(Math.abs(total));
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }

    /// How far the bars reach to the left of zero.
    private double lowest() {
        return -all.stream().mapToDouble(Bar::value).min().stream()
                .map(low -> Math.min(low, 0))
                .sum();
    }

    private double span() {
        double highest = all.stream().mapToDouble(Bar::value).max().orElse(0);
        return Math.max(lowest() + Math.max(highest, 0), Double.MIN_NORMAL);
    }
}
