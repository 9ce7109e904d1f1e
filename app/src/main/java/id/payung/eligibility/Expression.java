package id.payung.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.List;

/// A condition in CEL over the facts of [Fact], checked against their types when it is read.
///
/// This is the only class that names CEL: a policy without an expression never loads it.
public final class Expression {
    /// What came out of an expression for one person.
    enum Outcome {
        HOLDS,
        FAILS,
        /// It depends on a fact that no input carries.
        NOT_STATED,
        /// A division by zero, an overflow.
        NOT_COMPUTED
    }

    /// What is wrong with an expression, and where: line from 0, column from 0, inside the expression.
    record Fault(int line, int column, String reason) {}

    sealed interface Reading {
        record Compiled(Expression expression) implements Reading {}

        record Faulty(List<Fault> faults) implements Reading {}
    }

    private static final CelCompiler COMPILER = compiler();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().build();

    private final String text;
    private final List<Fact> used;
    private final Program program;

    private Expression(String text, List<Fact> used, Program program) {
        this.text = text;
        this.used = used;
        this.program = program;
    }

    static Reading read(String text) {
        try {
            var checked = COMPILER.compile(text).getAst();
            var faults = ExpressionWords.check(checked);
            if (!faults.isEmpty()) {
                return new Reading.Faulty(faults);
            }
            return new Reading.Compiled(new Expression(text, used(checked), RUNTIME.createProgram(checked)));
        } catch (CelValidationException e) {
            return new Reading.Faulty(
                    e.getErrors().stream().map(Expression::fault).toList());
        } catch (CelEvaluationException e) {
            return new Reading.Faulty(List.of(new Fault(0, 0, PolicyText.expressionNotUsable())));
        }
    }

    Outcome of(Facts facts) {
        CelVariableResolver values = name -> Fact.named(name).flatMap(fact -> fact.of(facts));
        var missing = used.stream().filter(fact -> fact.of(facts).isEmpty()).toList();
        try {
            var result =
                    missing.isEmpty() ? program.eval(values) : program.eval(PartialVars.of(values, unknown(missing)));
            if (result instanceof CelUnknownSet) {
                return Outcome.NOT_STATED;
            }
            return Boolean.TRUE.equals(result) ? Outcome.HOLDS : Outcome.FAILS;
        } catch (CelEvaluationException e) {
            return missing.isEmpty() ? Outcome.NOT_COMPUTED : Outcome.NOT_STATED;
        }
    }

    /// The first fact the expression names that no input carries.
    String firstMissing(Facts facts) {
        return used.stream()
                .filter(fact -> fact.of(facts).isEmpty())
                .map(Fact::key)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return text;
    }

    private static List<CelAttributePattern> unknown(List<Fact> missing) {
        return missing.stream()
                .map(fact -> CelAttributePattern.create(fact.key()))
                .toList();
    }

    private static CelCompiler compiler() {
        var compiler = CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        for (var fact : Fact.values()) {
            compiler.addVar(fact.key(), type(fact));
        }
        return compiler.build();
    }

    private static CelType type(Fact fact) {
        return switch (fact.kind()) {
            case NUMBER -> SimpleType.INT;
            case YES_NO -> SimpleType.BOOL;
            case TEXT -> SimpleType.STRING;
            case TEXTS -> ListType.create(SimpleType.STRING);
        };
    }

    private static List<Fact> used(CelAbstractSyntaxTree checked) {
        var used = new ArrayList<Fact>();
        for (var reference : checked.getReferenceMap().values()) {
            Fact.named(reference.name()).filter(fact -> !used.contains(fact)).ifPresent(used::add);
        }
        return List.copyOf(used);
    }

    private static Fault fault(CelIssue issue) {
        var at = issue.getSourceLocation();
        return new Fault(
                Math.max(0, at.getLine() - 1), Math.max(0, at.getColumn()), PolicyText.cel(issue.getMessage()));
    }
}
