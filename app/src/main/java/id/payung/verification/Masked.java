package id.payung.verification;

/// Numbers of people as they stand where nobody needs them whole.
final class Masked {
    private static final String DOTS = "•••••••••";
    private static final int SHOWN = 4;
    private static final int SHORTEST = 12;

    private Masked() {}

    /// The first and last four signs of what was typed: `6409•••••••••0001`. Nothing of what is too short to hide.
    static String of(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        return text.length() < SHORTEST
                ? DOTS
                : text.substring(0, SHOWN) + DOTS + text.substring(text.length() - SHOWN);
    }
}
