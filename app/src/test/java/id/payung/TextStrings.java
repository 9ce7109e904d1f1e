package id.payung;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// The texts in a Java file: string literals, joined where they are added up. What stands between them and is known
/// only when it runs becomes one word: `…`.
@SuppressWarnings("VoidUsed") // the visitor hands it on
final class TextStrings extends TreeScanner<Void, Void> {
    static final String UNKNOWN = "…";

    private final List<String> found = new ArrayList<>();

    static List<String> in(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            var scan = new TextStrings();
            task.parse().forEach(unit -> scan.scan(unit.getTypeDecls(), null));
            return scan.found;
        }
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void nothing) {
        if (sum.getKind() == Tree.Kind.PLUS && holdsText(sum)) {
            var text = new StringBuilder();
            append(sum, text);
            found.add(text.toString());
            return null;
        }
        return super.visitBinary(sum, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text) {
            found.add(text);
        }
        return null;
    }

    /// Labels of a `switch` are keys, not words.
    @Override
    public Void visitCase(CaseTree one, Void nothing) {
        scan(one.getStatements(), nothing);
        return scan(one.getBody(), nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    /// A method that is handed one word in small letters is asked by that key.
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        scan(call.getMethodSelect(), nothing);
        call.getArguments().stream().filter(argument -> !isKey(argument)).forEach(argument -> scan(argument, nothing));
        return null;
    }

    private static boolean isKey(ExpressionTree argument) {
        return argument instanceof LiteralTree literal
                && literal.getValue() instanceof String word
                && word.matches("[a-z]+");
    }

    /// For programmers.
    @Override
    public Void visitThrow(ThrowTree bug, Void nothing) {
        return null;
    }

    private void append(ExpressionTree part, StringBuilder text) {
        switch (part) {
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS -> {
                append(sum.getLeftOperand(), text);
                append(sum.getRightOperand(), text);
            }
            case LiteralTree literal when literal.getValue() instanceof String words -> text.append(words);
            case ParenthesizedTree inner when inner.getExpression() instanceof BinaryTree sum -> append(sum, text);
            default -> {
                text.append(UNKNOWN);
                scan(part, null);
            }
        }
    }

    private static boolean holdsText(ExpressionTree part) {
        return switch (part) {
            case BinaryTree sum -> holdsText(sum.getLeftOperand()) || holdsText(sum.getRightOperand());
            case LiteralTree literal -> literal.getValue() instanceof String;
            default -> false;
        };
    }
}
