package id.payung.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Which written words are one name: known spellings of a name (Muhammad, Mochamad) and what its sound leaves of any
/// word (old spelling oe-u, dj-j, tj-c, sj-sy; f-p, z-j, th-t, doubled letters).
final class NameSpellings {
    private static final String RESOURCE = "name_variants.csv";

    /// The first spelling met of each group of spellings.
    private final Map<String, String> representative = new HashMap<>();

    private final Map<String, String> skeletons = new HashMap<>();

    NameSpellings() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameSpellings.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).forEach(line -> {
                var fields = line.split(",", -1);
                if (fields[2].equals("spelling") && fields[1].indexOf(' ') < 0) {
                    join(plain(fields[0]), plain(fields[1]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    private void join(String a, String b) {
        var keep = root(a);
        representative.put(root(b), keep);
    }

    private String root(String word) {
        var up = representative.getOrDefault(word, word);
        return up.equals(word) ? word : root(up);
    }

    /// What the spellings of one name have in common.
    String skeleton(String word) {
        return skeletons.computeIfAbsent(word, w -> sound(root(w)));
    }

    /// Sound of a word of A to Z: one pass, longest rule first.
    private static String sound(String word) {
        var sound = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char heard = c;
            int letters = 1;
            switch (c) {
                case 'O' -> {
                    heard = 'U';
                    letters = next == 'E' ? 2 : 1;
                }
                case 'D' -> {
                    heard = next == 'J' ? 'J' : 'D';
                    letters = next == 'J' ? 2 : 1;
                }
                case 'T' -> {
                    heard = next == 'J' ? 'C' : 'T';
                    letters = next == 'J' ? 2 : 1;
                }
                case 'S' -> letters = next == 'Y' || next == 'J' ? 2 : 1;
                case 'K', 'C' -> {
                    heard = next == 'H' ? 'H' : c;
                    letters = next == 'H' ? 2 : 1;
                }
                case 'Z' -> heard = 'J';
                case 'F', 'V' -> heard = 'P';
                case 'Q' -> heard = 'K';
                case 'Y' -> heard = 'I';
                case 'A' -> {
                    heard = next == 'I' || next == 'E' ? 'E' : 'A';
                    letters = heard == 'E' ? 2 : 1;
                }
                default -> {}
            }
            i += letters;
            append(sound, heard == 'H' ? 0 : heard);
        }
        return sound.isEmpty() ? word : sound.toString();
    }

    /// An H is not heard; a doubled letter, or IE and IY for I, is heard once.
    private static void append(StringBuilder sound, int heard) {
        int last = sound.isEmpty() ? 0 : sound.charAt(sound.length() - 1);
        if (heard == 0 || heard == last || heard == 'E' && last == 'I') {
            return;
        }
        sound.append((char) heard);
    }
}
