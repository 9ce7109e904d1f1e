package id.payung.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A line chart, its places counted in the units of its drawing.
///
/// @param columnWords words below, evenly spread, such as months
/// @param levelWords words at the left from 0 to `top`, evenly spread
/// @param top the highest level
public record Chart(String title, List<String> columnWords, List<String> levelWords, double top, List<Line> lines) {
    static final int WIDTH = 560;
    static final int HEIGHT = 230;
    static final int LEFT = 52;
    static final int RIGHT = 470;

    private static final int UPPER = 16;
    private static final int LOWER = 196;

    /// @param plan drawn as a thin broken line
    /// @param values from the first column on; it may end before the last
    public record Line(String name, boolean plan, List<Double> values) {}

    /// A word beside a place.
    record Tick(double at, String words) {}

    List<Tick> columns() {
        return IntStream.range(0, columnWords.size())
                .mapToObj(i -> new Tick(x(i), columnWords.get(i)))
                .toList();
    }

    List<Tick> levels() {
        double step = top / Math.max(1, levelWords.size() - 1);
        return IntStream.range(0, levelWords.size())
                .mapToObj(i -> new Tick(y(i * step), levelWords.get(i)))
                .toList();
    }

    String points(Line line) {
        return IntStream.range(0, line.values().size())
                .mapToObj(i -> String.format(
                        Locale.ROOT, "%.1f,%.1f", x(i), y(line.values().get(i))))
                .collect(Collectors.joining(" "));
    }

    double endX(Line line) {
        return x(line.values().size() - 1);
    }

    double endY(Line line) {
        return y(line.values().getLast());
    }

    private double x(int column) {
        return LEFT + column * (double) (RIGHT - LEFT) / Math.max(1, columnWords.size() - 1);
    }

    private double y(double value) {
        return LOWER - value / top * (LOWER - UPPER);
    }
}
