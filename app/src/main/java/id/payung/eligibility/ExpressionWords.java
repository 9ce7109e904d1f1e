package id.payung.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import id.payung.eligibility.Expression.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds comparisons with a word that the fact can never be. `occupation_reason == "fishr"` has the right type, and
/// would silently match nobody.
final class ExpressionWords {
    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

    private ExpressionWords() {}

    static List<Fault> check(CelAbstractSyntaxTree checked) {
        return CelNavigableAst.fromAst(checked)
                .getRoot()
                .allNodes()
                .map(node -> node.expr())
                .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.CALL)
                .filter(expr -> COMPARISONS.contains(expr.call().function()))
                .flatMap(expr -> faults(checked, expr.call().args()))
                .toList();
    }

    private static Stream<Fault> faults(CelAbstractSyntaxTree checked, List<CelExpr> sides) {
        var fact = sides.stream().flatMap(side -> fact(side).stream()).findFirst();
        return fact.flatMap(Fact::vocabulary).stream()
                .flatMap(words -> sides.stream()
                        .flatMap(ExpressionWords::literals)
                        .filter(literal -> !words.contains(literal.constant().stringValue()))
                        .map(literal -> fault(checked, literal, fact.orElseThrow(), words)));
    }

    private static Optional<Fact> fact(CelExpr expr) {
        return expr.getKind() == CelExpr.ExprKind.Kind.IDENT
                ? Fact.named(expr.ident().name())
                : Optional.empty();
    }

    private static Stream<CelExpr> literals(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT ->
                expr.constant().getKind() == CelConstant.Kind.STRING_VALUE ? Stream.of(expr) : Stream.empty();
            case LIST -> expr.list().elements().stream().flatMap(ExpressionWords::literals);
            default -> Stream.empty();
        };
    }

    private static Fault fault(CelAbstractSyntaxTree checked, CelExpr literal, Fact fact, Set<String> words) {
        var source = checked.getSource();
        var reason = PolicyText.unknownWord(fact.key(), literal.constant().stringValue(), words);
        return Optional.ofNullable(source.getPositionsMap().get(literal.id()))
                .flatMap(source::getOffsetLocation)
                .map(at -> new Fault(at.getLine() - 1, at.getColumn(), reason))
                .orElse(new Fault(0, 0, reason));
    }
}
