package id.payung.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A name as lists and registries write it, without titles, in words of A to Z.
///
/// @param plain the words as written, for telling whether two names are equal after case, punctuation and titles
/// @param words the words with known abbreviations written out and without "bin ...", for comparing
record PersonName(String plain, List<String> words) {
    static final PersonName NONE = new PersonName("", List.of());

    private static final Set<String> TITLES_BEFORE = Set.of(
            "H", "HJ", "HAJI", "HAJJAH", "UST", "USTADZ", "USTAD", "DRS", "DRA", "IR", "ALM", "ALMH", "DR", "PROF",
            "KH", "TGH", "BPK", "BAPAK", "IBU", "SDR", "SDRI", "TN", "NY");
    private static final Set<String> TITLES_AFTER = Set.of(
            "SPD", "SE", "SH", "ST", "AMD", "SAG", "SSOS", "BA", "SKOM", "SP", "SPDI", "MPD", "MM", "SHI", "SIP", "SKM",
            "AMDKEP", "AMDKEB", "ALM", "ALMH", "SPDSD", "MSI", "SSI", "STHI", "SHUT", "SPT", "SPI");
    private static final Set<String> CHILD_OF = Set.of("BIN", "BINTI", "BT", "BTI", "BINTE");

    /// Abbreviations that stand for one name wherever they are; ST, M and the like only at the start.
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "MUH", "MUHAMMAD",
            "MOH", "MUHAMMAD",
            "MHD", "MUHAMMAD",
            "MUHD", "MUHAMMAD",
            "MOCH", "MUHAMMAD",
            "ABD", "ABDUL",
            "DG", "DAENG",
            "NRL", "NURUL",
            "ACH", "AHMAD",
            "AKH", "AHMAD");

    private static final Map<String, String> ABBREVIATIONS_AT_START = Map.of("ST", "SITI", "M", "MUHAMMAD");

    static PersonName read(String written) {
        var words = split(written);
        stripTitles(words);
        if (words.isEmpty()) {
            return NONE;
        }
        var plain = String.join(" ", words);
        stripParent(words);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var full = ABBREVIATIONS.getOrDefault(word, word);
            words.set(i, i == 0 && words.size() > 1 ? ABBREVIATIONS_AT_START.getOrDefault(word, full) : full);
        }
        return new PersonName(plain, List.copyOf(words));
    }

    /// Whether a word of a name may be a title, an abbreviation or a "child of", or is not made of letters only: such a
    /// name is read as a whole; any other is its words.
    static boolean needsReading(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return true;
            }
        }
        return word.length() < 2
                || TITLES_BEFORE.contains(word)
                || TITLES_AFTER.contains(word)
                || CHILD_OF.contains(word)
                || ABBREVIATIONS.containsKey(word);
    }

    /// Words of A to Z; a letter with its dot belongs to the word before ("S.Pd"), other marks end a word, and an
    /// apostrophe within a word is dropped.
    private static ArrayList<String> split(String written) {
        var words = new ArrayList<String>();
        var letters = Normalizer.normalize(written, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        var word = new StringBuilder();
        boolean dotted = false;
        for (int i = 0; i <= letters.length(); i++) {
            char c = i < letters.length() ? Homoglyphs.latin(letters.charAt(i)) : ' ';
            if (c >= 'A' && c <= 'Z') {
                word.append(c);
            } else if (c == '.' && isDegreeSoFar(word) && !dotted) {
                dotted = true;
            } else if (!isSilent(c)) {
                if (!word.isEmpty()) {
                    addWord(words, word.toString(), dotted);
                }
                word.setLength(0);
                dotted = false;
            }
        }
        return words;
    }

    private static boolean isDegreeSoFar(StringBuilder word) {
        return word.length() >= 1 && word.length() <= 2;
    }

    /// "S.PD" was joined to SPD, which is right for a degree; "M.ALI" must come apart again.
    private static void addWord(List<String> words, String word, boolean dotted) {
        if (dotted && word.length() > 2 && !TITLES_AFTER.contains(word)) {
            int head = word.startsWith("HJ") || word.startsWith("ST") || word.startsWith("DR") ? 2 : 1;
            words.add(word.substring(0, head));
            words.add(word.substring(head));
        } else {
            words.add(word);
        }
    }

    private static boolean isSilent(char c) {
        return c == '\''
                || c == '`'
                || c == '\u2019'
                || c == '\u2018'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT;
    }

    /// Takes titles off both ends, but never the last word left.
    private static void stripTitles(ArrayList<String> words) {
        while (words.size() > 1 && TITLES_BEFORE.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && TITLES_AFTER.contains(words.getLast())) {
            words.removeLast();
        }
    }

    private static void stripParent(ArrayList<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (CHILD_OF.contains(words.get(i))) {
                words.subList(i, words.size()).clear();
            }
        }
    }
}
