package id.payung.intake;

/// What text and attributes of XML mean: references resolved, line ends made one. XML brings five names of its own; a
/// name that only a DTD could explain is refused.
final class XmlText {
    private XmlText() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /// @param line for the refusal
    static void text(char[] chars, int from, int to, StringBuilder into, int line) throws Refused {
        int copied = from;
        for (int at = from; at < to; at++) {
            switch (chars[at]) {
                case '&' -> {
                    literal(chars, copied, at, into);
                    copied = reference(chars, at, to, into, line);
                    at = copied - 1;
                }
                case '>' -> {
                    if (at - from >= 2 && chars[at - 1] == ']' && chars[at - 2] == ']') {
                        throw new Refused(Refusal.BROKEN);
                    }
                }
                default -> {}
            }
        }
        literal(chars, copied, to, into);
    }

    /// Text without references.
    static void literal(char[] chars, int from, int to, StringBuilder into) {
        int copied = from;
        for (int at = from; at < to; at++) {
            if (chars[at] == '\r') {
                into.append(chars, copied, at - copied).append('\n');
                copied = at + 1 < to && chars[at + 1] == '\n' ? at + 2 : at + 1;
                at = copied - 1;
            }
        }
        into.append(chars, copied, to - copied);
    }

    static String attribute(char[] chars, int from, int to) throws Refused {
        int at = from;
        while (at < to && chars[at] != '&' && chars[at] >= ' ') {
            at++;
        }
        return at == to ? new String(chars, from, to - from) : normalised(chars, from, to);
    }

    /// A line end or tab in an attribute means a blank.
    private static String normalised(char[] chars, int from, int to) throws Refused {
        var value = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            char c = chars[at];
            if (c == '&') {
                at = reference(chars, at, to, value, 0);
                continue;
            }
            boolean pair = c == '\r' && at + 1 < to && chars[at + 1] == '\n';
            value.append(c < ' ' ? ' ' : c);
            at += pair ? 2 : 1;
        }
        return value.toString();
    }

    /// Adds what the reference at `at` stands for.
    ///
    /// @return the place behind it
    private static int reference(char[] chars, int at, int to, StringBuilder into, int line) throws Refused {
        int end = at + 1;
        while (end < to && (Character.isLetterOrDigit(chars[end]) || chars[end] == '#')) {
            end++;
        }
        if (end == to || chars[end] != ';' || end == at + 1) {
            throw new Refused(Refusal.BROKEN);
        }
        var name = new String(chars, at + 1, end - at - 1);
        switch (name) {
            case "amp" -> into.append('&');
            case "lt" -> into.append('<');
            case "gt" -> into.append('>');
            case "quot" -> into.append('"');
            case "apos" -> into.append('\'');
            default -> {
                if (name.charAt(0) != '#') {
                    throw new Refused(line, Refusal.DOCTYPE);
                }
                into.appendCodePoint(character(name));
            }
        }
        return end + 1;
    }

    /// The character of `#38` or `#x26`.
    private static int character(String number) throws Refused {
        boolean hex = number.startsWith("#x");
        try {
            int c = Integer.parseInt(number, hex ? 2 : 1, number.length(), hex ? 16 : 10);
            if (c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && isCharacter(c))) {
                return c;
            }
        } catch (NumberFormatException e) {
            throw new Refused(Refusal.BROKEN);
        }
        throw new Refused(Refusal.BROKEN);
    }

    private static boolean isCharacter(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.isValidCodePoint(c) && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
