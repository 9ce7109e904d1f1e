package id.payung.verification;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they are searched and sorted: capital letters without accents, words one blank apart.
final class NameKey {
    private NameKey() {}

    static String of(String name) {
        var plain = isPlain(name)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 0x80);
    }

    /// The words of a search; each is to be found somewhere in the name.
    static String[] words(String text) {
        var key = of(text);
        return key.isEmpty() ? new String[0] : key.split(" ");
    }

    static boolean hasAll(String key, String[] words) {
        for (var word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
