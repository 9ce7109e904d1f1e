package id.payung.intake;

import java.text.Normalizer;

/// A text cell as it is meant: NFC, trimmed, inner blanks collapsed, nothing invisible in it.
///
/// @param cleaned whether something invisible was taken out that blanks do not explain: zero-width letters, a change of
///     writing direction, control characters
record CleanText(String text, boolean cleaned) {
    static final CleanText EMPTY = new CleanText("", false);

    static CleanText of(String raw) {
        if (isPlain(raw)) {
            return new CleanText(raw, false);
        }
        var visible = new StringBuilder(raw.length());
        boolean cleaned = false;
        boolean blank = false;
        var normal = Normalizer.normalize(raw, Normalizer.Form.NFC);
        for (int i = 0; i < normal.length(); ) {
            int c = normal.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank = true;
            } else if (isInvisible(c)) {
                cleaned = true;
            } else {
                if (blank && !visible.isEmpty()) {
                    visible.append(' ');
                }
                blank = false;
                visible.appendCodePoint(c);
            }
        }
        return new CleanText(visible.toString(), cleaned);
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The usual cell: printable ASCII without blanks to collapse.
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return raw.isEmpty() || before != ' ';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
