package id.payung.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Pulls one XML part, without DTD and entities of its own. Names are local: strict and transitional workbooks differ
/// in their namespaces only.
final class Xml {
    /// As deep as Java's own parser goes.
    private static final int DEEPEST = 200;

    private final XmlTokens tokens;
    private final int cellChars;
    private final StringBuilder unread = new StringBuilder();
    private boolean starting;
    private boolean ended;

    /// The names of the open elements, one behind the other, and where each starts.
    private char[] open = new char[64];

    private final int[] opens = new int[DEEPEST + 1];
    private int depth;

    /// @param cellChars the most characters of one text
    Xml(InputStream part, int cellChars) throws IOException {
        this.tokens = new XmlTokens(new XmlChars(part, cellChars), Writer.nullWriter());
        this.cellChars = cellChars;
    }

    /// Moves to the next start or end of an element; `<row/>` is both.
    ///
    /// @return false at the end of the part
    /// @throws Refused for a part that is no XML or cut off
    boolean next() throws IOException {
        if (isEmptyElement()) {
            starting = false;
            close();
            return true;
        }
        while (tokens.next()) {
            switch (tokens.kind()) {
                case START, EMPTY -> {
                    open();
                    return true;
                }
                case END -> {
                    close();
                    return true;
                }
                case TEXT, CDATA -> pass();
                case OTHER -> {}
            }
        }
        if (!ended) {
            throw new Refused(Refusal.BROKEN);
        }
        return false;
    }

    boolean starts(String name) {
        return starting && tokens.tag().isNamed(name);
    }

    boolean ends(String name) {
        return !starting && tokens.tag().isNamed(name);
    }

    /// Whether the element just started is `<row/>`.
    boolean isEmptyElement() {
        return starting && tokens.kind() == XmlTokens.Kind.EMPTY;
    }

    /// An attribute by its local name, null where absent.
    @Nullable
    String attribute(String name) throws Refused {
        return tokens.tag().attribute(name);
    }

    /// Appends the text up to the end of the element just started.
    ///
    /// @throws Refused for a text longer than a cell may be
    void text(StringBuilder into, int line) throws IOException {
        if (isEmptyElement()) {
            next();
            return;
        }
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT, CDATA -> {
                    tokens.text(into, line);
                    if (into.length() > cellChars) {
                        throw new Refused(line, Refusal.cellTooLong(cellChars));
                    }
                }
                case END -> {
                    close();
                    return;
                }
                case START, EMPTY -> throw new Refused(line, Refusal.BROKEN);
                case OTHER -> {}
            }
        }
        throw new Refused(Refusal.BROKEN);
    }

    /// Text that nobody asks for; outside of the outermost element there is none.
    private void pass() throws Refused {
        if (tokens.isBlank() && tokens.kind() == XmlTokens.Kind.TEXT) {
            return;
        }
        if (depth == 0) {
            throw new Refused(Refusal.BROKEN);
        }
        unread.setLength(0);
        tokens.text(unread, 0);
    }

    private void open() throws Refused {
        int from = opens[depth];
        int to = from + tokens.tag().nameLength();
        if (ended || depth == DEEPEST) {
            throw new Refused(Refusal.BROKEN);
        }
        if (to > open.length) {
            open = Arrays.copyOf(open, to * 2);
        }
        tokens.tag().copyName(open, from);
        opens[++depth] = to;
        starting = true;
    }

    private void close() throws Refused {
        starting = false;
        if (depth == 0 || !tokens.tag().isNamed(open, opens[depth - 1], opens[depth])) {
            throw new Refused(Refusal.BROKEN);
        }
        ended = --depth == 0;
    }
}
