package id.payung.intake;

import java.io.IOException;
import java.io.Writer;

/// Cuts one XML part into tags and what lies between them, each exactly as written. What is no XML is refused, and so
/// is every DTD. That the tags nest is left to [Xml].
final class XmlTokens {
    private static final String CDATA = "<![CDATA[";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// `EMPTY` is `<row/>`; `OTHER` a comment, an instruction to a program, a byte order mark.
    enum Kind {
        TEXT,
        START,
        EMPTY,
        END,
        CDATA,
        OTHER
    }

    private final XmlChars chars;
    private final XmlTag tag = new XmlTag();
    private char[] window;
    private int filled;
    private Kind kind = Kind.OTHER;
    private boolean begun;
    private int start;
    private int end;
    private final Writer out;
    private int copied;

    XmlTokens(XmlChars chars, Writer out) {
        this.chars = chars;
        this.window = chars.window();
        this.out = out;
    }

    /// Moves to the next token.
    ///
    /// @return false at the end
    boolean next() throws IOException {
        begun |= end > 0 && window[start] != BYTE_ORDER_MARK;
        start = end;
        if (start == filled && !fill()) {
            return false;
        }
        int found = endOfToken();
        while (found < 0) {
            if (fill()) {
                found = endOfToken();
            } else if (kind == Kind.TEXT) {
                found = filled;
            } else {
                throw new Refused(Refusal.BROKEN);
            }
        }
        end = found;
        return true;
    }

    Kind kind() {
        return kind;
    }

    /// The tag that the token is.
    XmlTag tag() {
        return tag;
    }

    boolean isStart(String name) {
        return (kind == Kind.START || kind == Kind.EMPTY) && tag.isNamed(name);
    }

    boolean isEnd(String name) {
        return kind == Kind.END && tag.isNamed(name);
    }

    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!XmlText.isBlank(window[i])) {
                return false;
            }
        }
        return true;
    }

    /// Adds what the token, a text, means.
    ///
    /// @param line for the refusal
    void text(StringBuilder into, int line) throws Refused {
        if (kind == Kind.CDATA) {
            XmlText.literal(window, start + CDATA.length(), end - "]]>".length(), into);
        } else {
            XmlText.text(window, start, end, into, line);
        }
    }

    /// Leaves the token out of the copy.
    void drop() throws IOException {
        copyBefore(start);
        copied = end;
    }

    /// The copy, with all in it that stands before the token.
    Writer before() throws IOException {
        copyBefore(start);
        return out;
    }

    /// Copies a start tag but for its end and one attribute.
    ///
    /// @return the copy, up to there
    Writer open(String without) throws IOException {
        if (tag.has(without)) {
            int before = tag.attributeStart(without);
            while (XmlText.isBlank(window[before - 1])) {
                before--;
            }
            copyBefore(before);
            copied = tag.valueEnd(without) + 1;
        }
        copyBefore(kind == Kind.EMPTY ? end - 2 : end - 1);
        copied = end;
        return out;
    }

    /// Copies a start tag with another value of an attribute it has.
    void set(String attribute, String value) throws IOException {
        copyBefore(tag.valueStart(attribute));
        out.write(value);
        copied = tag.valueEnd(attribute);
    }

    /// Copies all that lies behind the token.
    void copyRest() throws IOException {
        start = end;
        do {
            start = filled;
        } while (fill());
        end = start;
    }

    private void copyBefore(int end) throws IOException {
        out.write(window, copied, end - copied);
        copied = end;
    }

    private boolean fill() throws IOException {
        copyBefore(start);
        copied = 0;
        boolean more = chars.fill(start);
        window = chars.window();
        filled = chars.filled();
        start = 0;
        return more;
    }

    /// Where the token ends, -1 where the window ends before.
    private int endOfToken() throws Refused {
        if (window[start] != '<') {
            boolean mark = !begun && window[start] == BYTE_ORDER_MARK;
            kind = mark ? Kind.OTHER : Kind.TEXT;
            return mark ? start + 1 : endOfText();
        }
        if (start + 1 == filled) {
            kind = Kind.OTHER;
            return -1;
        }
        return switch (window[start + 1]) {
            case '!' -> endOfDeclaration();
            case '?' -> endOfInstruction();
            case '/' -> {
                kind = Kind.END;
                yield tag.readEnd(window, start, filled);
            }
            default -> {
                kind = Kind.START;
                int found = tag.readStart(window, start, filled);
                kind = tag.isEmpty() ? Kind.EMPTY : Kind.START;
                yield found;
            }
        };
    }

    private int endOfText() {
        var chars = window;
        for (int at = start; at < filled; at++) {
            if (chars[at] == '<') {
                return at;
            }
        }
        return -1;
    }

    /// `<?xml … ?>` stands at the very beginning or nowhere.
    private int endOfInstruction() throws Refused {
        kind = Kind.OTHER;
        if (begun && stands("<?xml ", start)) {
            throw new Refused(Refusal.BROKEN);
        }
        return behind("?>", start + 2);
    }

    private int endOfDeclaration() throws Refused {
        kind = Kind.OTHER;
        if (stands("<!--", start)) {
            int dashes = behind("--", start + 4);
            if (dashes < 0 || dashes == filled) {
                return -1;
            }
            if (window[dashes] != '>') {
                throw new Refused(Refusal.BROKEN);
            }
            return dashes + 1;
        }
        if (stands(CDATA, start)) {
            kind = Kind.CDATA;
            return behind("]]>", start + CDATA.length());
        }
        if (stands("<!DOCTYPE", start)) {
            throw new Refused(Refusal.DOCTYPE);
        }
        if (filled - start >= CDATA.length()) {
            throw new Refused(Refusal.BROKEN);
        }
        return -1;
    }

    /// The first place behind a mark, -1 where the window ends before.
    private int behind(String mark, int from) {
        for (int at = from; at + mark.length() <= filled; at++) {
            if (stands(mark, at)) {
                return at + mark.length();
            }
        }
        return -1;
    }

    private boolean stands(String mark, int at) {
        if (at + mark.length() > filled) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (window[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
