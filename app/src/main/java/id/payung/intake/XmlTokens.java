package id.payung.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/// Cuts XML that a parser has read before into tags and what lies between them, each exactly as written.
final class XmlTokens {
    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder token = new StringBuilder();
    private int at;
    private int filled;
    private int ahead;

    XmlTokens(Reader in) throws IOException {
        this.in = in;
        this.ahead = read();
    }

    /// Copies all that lies behind the current token.
    void copyRest(Writer out) throws IOException {
        if (ahead >= 0) {
            out.append((char) ahead).write(buffer, at, filled - at);
            in.transferTo(out);
            ahead = -1;
        }
    }

    /// Moves to the next token.
    ///
    /// @return false at the end
    boolean next() throws IOException {
        token.setLength(0);
        if (ahead < 0) {
            return false;
        }
        if (ahead != '<') {
            takeBefore('<', '<', '<');
            return true;
        }
        take();
        switch (ahead) {
            case '!' -> takeDeclaration();
            case '?' -> takeUntil("?>");
            default -> takeTag();
        }
        return true;
    }

    CharSequence text() {
        return token;
    }

    /// Whether the token starts the element, or is all of it.
    boolean isStart(String name) {
        return isTag() && token.charAt(1) != '/' && named(1, name);
    }

    boolean isEnd(String name) {
        return isTag() && token.charAt(1) == '/' && named(2, name);
    }

    boolean isEmptyElement() {
        return token.charAt(token.length() - 2) == '/';
    }

    /// `x:` of `<x:row>`, empty for `<row>`.
    String prefix() {
        int end = endOfName(1);
        int colon = token.indexOf(":");
        return colon > 0 && colon < end ? token.substring(1, colon + 1) : "";
    }

    /// An attribute without prefix, empty where absent.
    String attribute(String name) {
        int at = find(name);
        if (at < 0) {
            return "";
        }
        int quote = openingQuote(at);
        return token.substring(quote + 1, token.indexOf(String.valueOf(token.charAt(quote)), quote + 1));
    }

    /// The token as written, but for one attribute.
    String without(String name) {
        int at = find(name);
        if (at < 0) {
            return token.toString();
        }
        int quote = openingQuote(at);
        int end = token.indexOf(String.valueOf(token.charAt(quote)), quote + 1);
        return token.substring(0, at).stripTrailing() + token.substring(end + 1);
    }

    private boolean isTag() {
        return token.length() > 2 && token.charAt(0) == '<' && token.charAt(1) != '!' && token.charAt(1) != '?';
    }

    private boolean named(int from, String name) {
        int end = endOfName(from);
        int start = end - name.length();
        if (start < from || (start > from && token.charAt(start - 1) != ':')) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (token.charAt(start + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < token.length()
                && !isBlank(token.charAt(end))
                && token.charAt(end) != '>'
                && token.charAt(end) != '/') {
            end++;
        }
        return end;
    }

    /// Where the attribute's name starts, -1 where absent.
    private int find(String name) {
        int at = endOfName(1);
        while (at < token.length()) {
            while (at < token.length() && isBlank(token.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < token.length() && token.charAt(at) != '=') {
                at++;
            }
            if (at >= token.length()) {
                return -1;
            }
            if (token.substring(start, at).strip().equals(name)) {
                return start;
            }
            int quote = openingQuote(start);
            at = token.indexOf(String.valueOf(token.charAt(quote)), quote + 1) + 1;
        }
        return -1;
    }

    private int openingQuote(int from) {
        int at = token.indexOf("=", from) + 1;
        while (isBlank(token.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private void takeTag() throws IOException {
        takeBefore('>', '"', '\'');
        while (ahead == '"' || ahead == '\'') {
            char quote = (char) ahead;
            take();
            takeBefore(quote, quote, quote);
            take();
            takeBefore('>', '"', '\'');
        }
        take();
    }

    /// Takes everything up to the first of three characters, a buffer at a time.
    private void takeBefore(char one, char other, char third) throws IOException {
        while (ahead >= 0 && ahead != one && ahead != other && ahead != third) {
            token.append((char) ahead);
            int start = at;
            while (at < filled && buffer[at] != one && buffer[at] != other && buffer[at] != third) {
                at++;
            }
            token.append(buffer, start, at - start);
            ahead = read();
        }
    }

    /// A comment or a piece of literal text; a DTD was refused on reading.
    private void takeDeclaration() throws IOException {
        take();
        takeUntil(ahead == '-' ? "-->" : "]]>");
    }

    private void takeUntil(String end) throws IOException {
        while (ahead >= 0 && !endsWith(end)) {
            take();
        }
    }

    private boolean endsWith(String end) {
        int from = token.length() - end.length();
        return from >= 0 && token.indexOf(end, from) == from;
    }

    private void take() throws IOException {
        if (ahead >= 0) {
            token.append((char) ahead);
            ahead = read();
        }
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[at++];
    }
}
