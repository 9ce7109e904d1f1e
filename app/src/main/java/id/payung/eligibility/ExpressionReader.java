package id.payung.eligibility;

import id.payung.eligibility.Expression.Fault;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads a CEL expression out of a policy file and places its faults in that file.
record ExpressionReader(String yaml, Problems problems) {
    Optional<Expression> read(ScalarNode text) {
        return switch (Expression.read(text.getValue())) {
            case Expression.Reading.Compiled(var expression) -> Optional.of(expression);
            case Expression.Reading.Faulty(var faults) -> {
                faults.forEach(fault -> place(text, fault));
                yield Optional.empty();
            }
        };
    }

    /// A literal block keeps its lines, and everything on one line keeps its columns; in a folded text only the
    /// start is certain.
    private void place(ScalarNode text, Fault fault) {
        var start = text.getStartMark().orElseThrow();
        switch (text.getScalarStyle()) {
            case LITERAL -> {
                int line = start.getLine() + 1 + fault.line();
                problems.add(line, indent(start.getLine() + 1) + fault.column(), fault.reason());
            }
            case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED -> {
                int quote = text.isPlain() ? 0 : 1;
                boolean oneLine = text.getEndMark().orElseThrow().getLine() == start.getLine();
                int column = oneLine && fault.line() == 0 ? quote + fault.column() : 0;
                problems.add(start.getLine(), start.getColumn() + column, fault.reason());
            }
            case FOLDED, JSON_SCALAR_STYLE -> problems.add(text, fault.reason());
        }
    }

    private int indent(int line) {
        var first = yaml.lines().skip(line).findFirst().orElse("");
        return first.length() - first.stripLeading().length();
    }
}
