package id.payung.eligibility;

import id.payung.eligibility.PolicyReading.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// Collects what is wrong with a policy file.
final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Node at, String reason) {
        add(at.getStartMark(), reason);
    }

    void add(Optional<Mark> at, String reason) {
        add(at.map(Mark::getLine).orElse(0), at.map(Mark::getColumn).orElse(0), reason);
    }

    /// @param line from 0
    /// @param column from 0
    void add(int line, int column, String reason) {
        found.add(new Problem(file, line + 1, column + 1, reason));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .distinct()
                .toList();
    }
}
