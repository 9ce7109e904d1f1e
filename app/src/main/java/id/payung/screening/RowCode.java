package id.payung.screening;

import id.payung.intake.Position;
import id.payung.platform.FileHash;
import java.nio.charset.StandardCharsets;

/// The stable code of a row, so that a returned list can come back: 50 bits of SHA-256 over file, sheet and line, never
/// over the NIK, in letters and digits that are not mistaken for one another (Crockford's base 32).
public final class RowCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 10;

    private RowCode() {}

    public static String of(Position position) {
        var text = position.file() + "\0" + position.sheet() + "\0" + position.line();
        var hash = FileHash.of(text.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < 7; i++) {
            bits = bits << 8 | hash[i] & 0xFF;
        }
        var code = new StringBuilder("K-");
        for (int letter = 0; letter < LETTERS; letter++) {
            code.append(ALPHABET.charAt((int) (bits >>> 5 * letter & 31)));
        }
        return code.toString();
    }
}
