package id.payung.verification;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/// Occupations as people write them, the same whatever their case and blanks.
final class WorkWord {
    private WorkWord() {}

    static String of(String typed) {
        var words = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// As it stands in addresses: what people typed does not.
    static String code(String word) {
        var sum = new CRC32C();
        sum.update(word.getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), 36);
    }
}
