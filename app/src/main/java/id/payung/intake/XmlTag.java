package id.payung.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The name and the attributes of one tag: where they stand in a window of characters. Attributes that a tag may not
/// have together, and what is no tag, are refused.
final class XmlTag {
    /// As many as Java's own parser takes.
    private static final int MOST_ATTRIBUTES = 200;

    private static final char[] NAMESPACE = {'x', 'm', 'l', 'n', 's', ':'};

    private char[] window = {};
    private int filled;
    private int nameStart;
    private int nameEnd;
    private boolean empty;

    /// Four numbers an attribute: where its name starts and ends, and where its value does, without the quotes.
    private int[] places = new int[32];

    private int attributes;

    /// Reads `<row r="1">` or `<row/>`.
    ///
    /// @return where the tag ends, -1 where the window ends before
    int readStart(char[] window, int start, int filled) throws Refused {
        int at = readName(window, start + 1, filled);
        empty = false;
        while (at >= 0) {
            int next = blanks(at);
            if (next + 1 >= filled && (next == filled || window[next] == '/')) {
                return -1;
            }
            if (window[next] == '>') {
                return next + 1;
            }
            if (window[next] == '/' && window[next + 1] == '>') {
                empty = true;
                return next + 2;
            }
            if (next == at) {
                throw new Refused(Refusal.BROKEN);
            }
            at = readAttribute(next);
        }
        return -1;
    }

    /// Reads `</row>`.
    ///
    /// @return where the tag ends, -1 where the window ends before
    int readEnd(char[] window, int start, int filled) throws Refused {
        int name = readName(window, start + 2, filled);
        int at = name < 0 ? filled : blanks(name);
        if (at == filled) {
            return -1;
        }
        if (window[at] != '>') {
            throw new Refused(Refusal.BROKEN);
        }
        return at + 1;
    }

    /// Whether it is `<row/>`.
    boolean isEmpty() {
        return empty;
    }

    /// Whether this is the name, whatever its prefix.
    boolean isNamed(String name) {
        return isNamed(nameStart, nameEnd, name);
    }

    /// Whether this is the name, prefix included.
    boolean isNamed(char[] names, int from, int to) {
        return areEqual(nameStart, nameEnd, names, from, to);
    }

    int nameLength() {
        return nameEnd - nameStart;
    }

    /// Writes the name, prefix included.
    void copyName(char[] into, int at) {
        for (int i = nameStart; i < nameEnd; i++) {
            into[at + i - nameStart] = window[i];
        }
    }

    /// `x:` of `<x:row>`, empty for `<row>`.
    String prefix() {
        int colon = nameEnd - 1;
        while (colon >= nameStart && window[colon] != ':') {
            colon--;
        }
        return new String(window, nameStart, colon + 1 - nameStart);
    }

    /// An attribute by its name, whatever its prefix; null where absent.
    @Nullable
    String attribute(String name) throws Refused {
        int at = find(name);
        return at < 0 ? null : XmlText.attribute(window, places[at + 2], places[at + 3]);
    }

    boolean has(String attribute) {
        return find(attribute) >= 0;
    }

    int attributeStart(String name) {
        return places[find(name)];
    }

    int valueStart(String attribute) {
        return places[find(attribute) + 2];
    }

    int valueEnd(String attribute) {
        return places[find(attribute) + 3];
    }

    private int find(String name) {
        for (int at = 0; at < attributes * 4; at += 4) {
            if (isNamed(places[at], places[at + 1], name)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isNamed(int from, int to, String name) {
        int start = to - name.length();
        if (start < from || (start > from && (window[start - 1] != ':' || isNamespace(from)))) {
            return false;
        }
        for (int i = start; i < to; i++) {
            if (window[i] != name.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    /// `xmlns:x` gives a prefix its meaning and is no attribute.
    private boolean isNamespace(int from) {
        return window[from] == 'x' && areEqual(from, from + NAMESPACE.length, NAMESPACE, 0, NAMESPACE.length);
    }

    private int readName(char[] window, int start, int filled) throws Refused {
        this.window = window;
        this.filled = filled;
        attributes = 0;
        nameStart = start;
        nameEnd = endOfName(start);
        return nameEnd;
    }

    private int readAttribute(int from) throws Refused {
        int to = endOfName(from);
        int equals = to < 0 ? filled : blanks(to);
        int quote = equals == filled ? filled : blanks(equals + 1);
        if (quote >= filled) {
            return -1;
        }
        char mark = window[quote];
        if (window[equals] != '=' || (mark != '"' && mark != '\'')) {
            throw new Refused(Refusal.BROKEN);
        }
        int close = endOfValue(quote + 1, mark);
        if (close < 0) {
            return -1;
        }
        add(from, to, quote + 1, close);
        return close + 1;
    }

    private int endOfValue(int from, char quote) throws Refused {
        var chars = window;
        for (int at = from; at < filled; at++) {
            char c = chars[at];
            if (c == quote) {
                return at;
            }
            if (c == '<') {
                throw new Refused(Refusal.BROKEN);
            }
        }
        return -1;
    }

    private void add(int from, int to, int valueFrom, int valueTo) throws Refused {
        int behind = attributes * 4;
        for (int at = 0; at < behind; at += 4) {
            if (areEqual(from, to, window, places[at], places[at + 1])) {
                throw new Refused(Refusal.BROKEN);
            }
        }
        if (attributes++ == MOST_ATTRIBUTES) {
            throw new Refused(Refusal.BROKEN);
        }
        if (places.length == behind) {
            places = Arrays.copyOf(places, behind * 2);
        }
        places[behind] = from;
        places[behind + 1] = to;
        places[behind + 2] = valueFrom;
        places[behind + 3] = valueTo;
    }

    private boolean areEqual(int from, int to, char[] others, int otherFrom, int otherTo) {
        if (to - from != otherTo - otherFrom) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (window[i] != others[otherFrom + i - from]) {
                return false;
            }
        }
        return true;
    }

    /// -1 where the window ends before the name does.
    private int endOfName(int from) throws Refused {
        var chars = window;
        int end = filled;
        int at = from;
        while (at < end && isInName(chars[at])) {
            at++;
        }
        if (at == end) {
            return -1;
        }
        if (at == from || isInsideOnly(chars[from])) {
            throw new Refused(Refusal.BROKEN);
        }
        return at;
    }

    private static boolean isInName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == ':'
                || c == '_'
                || isInsideOnly(c)
                || (c > '~' && Character.isUnicodeIdentifierPart(c));
    }

    /// What a name cannot start with.
    private static boolean isInsideOnly(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    private int blanks(int from) {
        int at = from;
        while (at < filled && XmlText.isBlank(window[at])) {
            at++;
        }
        return at;
    }
}
