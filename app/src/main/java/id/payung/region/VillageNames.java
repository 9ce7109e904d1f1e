package id.payung.region;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The villages of one regency, found under the names people write: "Semoi II", "Nipah2", "Ds. Babulu Darat",
/// "BULUMUNUNG". A code of another regency is not found here.
public final class VillageNames {
    private static final Set<String> KINDS = Set.of("desa", "ds", "dsa", "kelurahan", "kel", "klurahan", "nama");
    private static final Set<String> AFTER =
            Set.of("kec", "kecamatan", "kab", "kabupaten", "prov", "provinsi", "rt", "rw", "tahun", "thn", "dusun");
    private static final Map<String, String> SHORT = Map.of(
            "sei", "sungai", "sungei", "sungai", "gn", "gunung", "gng", "gunung", "tj", "tanjung", "tg", "tanjung",
            "tjg", "tanjung", "kp", "kampung", "kamp", "kampung", "bt", "bukit");
    private static final List<String> NUMBERS =
            List.of("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final Pattern CODE = Pattern.compile("\\d{2}\\.?\\d{2}\\.?\\d{2}\\.?\\d{4}");
    private static final int LONGEST_NAME = 5;

    private final Map<String, Village> byKey = new HashMap<>();
    private final Map<String, Village> byCode = new HashMap<>();
    private final List<String> regency;

    VillageNames(List<Village> villages, String regencyName) {
        for (var village : villages) {
            byCode.put(village.code().replace(".", ""), village);
            var words = words(village.name());
            byKey.put(String.join("", words), village);
            otherSpellings(words).forEach(key -> byKey.putIfAbsent(key, village));
        }
        this.regency = words(regencyName).stream()
                .filter(word -> !word.equals("kabupaten") && !word.equals("kota"))
                .toList();
    }

    /// What a village cell means. An exact name or code wins; a misspelt one resolves to the nearest village where no
    /// other is as near, and to `own` where that is about as near.
    ///
    /// @param own the village the list comes from, null where unknown
    public Optional<Village> read(String typed, @Nullable Village own) {
        var coded = codeIn(typed);
        if (coded.isPresent()) {
            return coded;
        }
        var words = nameWords(words(typed));
        var key = String.join("", words);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var exact = byKey.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        return nearest(key, own)
                .or(() -> Optional.ofNullable(own)
                        .filter(village -> words(village.name()).getFirst().equals(key)));
    }

    /// The village a title row names after the word desa or kelurahan; a district of the same name does not count.
    public Optional<Village> titled(String title) {
        var words = words(title);
        for (int i = 0; i < words.size(); i++) {
            if (KINDS.contains(words.get(i)) && !words.get(i).equals("nama")) {
                var found = named(nameWords(words.subList(i, words.size())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The village that the name of a sheet or file carries, by code or name.
    public Optional<Village> labelled(String label) {
        return codeIn(label).or(() -> longestIn(withoutRegency(untilDistrict(words(label)))));
    }

    private Optional<Village> codeIn(String text) {
        var code = CODE.matcher(text);
        while (code.find()) {
            var village = byCode.get(code.group().replace(".", ""));
            if (village != null) {
                return Optional.of(village);
            }
        }
        return Optional.empty();
    }

    /// The longest start of the words that is a name; a misspelt one only as a whole.
    private Optional<Village> named(List<String> words) {
        for (int length = Math.min(words.size(), LONGEST_NAME); length > 0; length--) {
            var village = byKey.get(String.join("", words.subList(0, length)));
            if (village != null) {
                return Optional.of(village);
            }
        }
        return words.isEmpty() ? Optional.empty() : nearest(String.join("", words), null);
    }

    private Optional<Village> longestIn(List<String> words) {
        for (int length = Math.min(words.size(), LONGEST_NAME); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                var village = byKey.get(String.join("", words.subList(from, from + length)));
                if (village != null) {
                    return Optional.of(village);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Village> nearest(String key, @Nullable Village own) {
        int allowed = key.length() < 4 ? 0 : key.length() < 8 ? 1 : key.length() < 12 ? 2 : 3;
        var distances = new HashMap<Village, Integer>();
        byKey.forEach((name, village) -> {
            if (Math.abs(name.length() - key.length()) <= allowed) {
                distances.merge(village, distance(name, key), Math::min);
            }
        });
        int best = distances.values().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
        if (best > allowed) {
            return Optional.empty();
        }
        // In a long name one more slip is likelier than a row of another village.
        int aboutAsNear = key.length() < 8 ? best : best + 1;
        if (own != null && distances.getOrDefault(own, Integer.MAX_VALUE) <= aboutAsNear) {
            return Optional.of(own);
        }
        var nearest = distances.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
        return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    private static List<String> nameWords(List<String> words) {
        int from = 0;
        while (from < words.size() && KINDS.contains(words.get(from))) {
            from++;
        }
        return untilDistrict(words.subList(from, words.size()));
    }

    private static List<String> untilDistrict(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (AFTER.contains(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /// "Penajam Paser Utara" is not the village Penajam.
    private List<String> withoutRegency(List<String> words) {
        for (int i = 0; regency.size() > 1 && i + regency.size() <= words.size(); i++) {
            if (words.subList(i, i + regency.size()).equals(regency)) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /// "Nipah-Nipah" is also written Nipah2, "Semoi Dua" Semoi 2 and Semoi II.
    private static List<String> otherSpellings(List<String> words) {
        var last = words.getLast();
        var start = String.join("", words.subList(0, words.size() - 1));
        var keys = new ArrayList<String>();
        if (words.size() == 2 && words.getFirst().equals(last)) {
            keys.add(last + "2");
        }
        int number = NUMBERS.indexOf(last);
        if (number >= 0 && !start.isEmpty()) {
            keys.add(start + (number + 1));
            keys.add(start + ROMAN.get(number));
        }
        return keys;
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.replaceAll("\\p{M}|\\p{Cf}", "").split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> SHORT.getOrDefault(word, word))
                .toList();
    }

    /// Edits between two words: a letter added, left out, changed, or swapped with its neighbour.
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
