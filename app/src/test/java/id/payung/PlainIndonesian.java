package id.payung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What we promise about our words: short sentences, one idea each, ordinary Indonesian.
final class PlainIndonesian {
    static final int SENTENCE_WORDS = 20;
    static final int LABEL_WORDS = 12;

    /// What to write instead.
    private static final Map<Pattern, String> INSTEAD = Map.ofEntries(
            instead("dalam rangka", "untuk"),
            instead("melakukan", "kata kerjanya sendiri: memeriksa, bukan melakukan pemeriksaan"),
            instead("terkait dengan", "tentang"),
            instead("tidak valid", "apa yang salah dan cara memperbaikinya"),
            instead("oops", "apa yang terjadi"),
            instead("kamu", "Anda"),
            instead("ditolak", "belum"),
            instead("tempat(?! (lahir|tinggal|lain))", "kuota"),
            instead("baris bersih", "siap dikirim"),
            instead("(dana|uang|rupiah|kuota) (yang )?hilang", "tidak terserap"));

    /// Kept as they are: what a machine reads, and names.
    private static final Pattern NO_WORDS =
            Pattern.compile("\"[^\"]*\"|\\./payung[^.,;]*|docs/\\S+|--\\S+|PAYUNG_\\w+|[^\\s(]+/\\S+");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!;])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}…][\\p{L}\\p{N}…'’.,/-]*");
    private static final Set<String> ENGLISH = english();

    private PlainIndonesian() {}

    /// What there is to say against a text; nothing, if it is plain.
    static List<String> objections(String text) {
        var objections = new ArrayList<String>();
        var plain = NO_WORDS.matcher(text).replaceAll(TextStrings.UNKNOWN);
        for (var sentence : SENTENCE_END.splitAsStream(plain).toList()) {
            int words = (int) WORD.matcher(sentence).results().count();
            int most = isLabel(text) ? LABEL_WORDS : SENTENCE_WORDS;
            if (words > most) {
                objections.add(words + " kata, paling banyak " + most + ": " + sentence);
            }
        }
        INSTEAD.forEach((banned, better) -> {
            if (banned.matcher(plain).find()) {
                objections.add("pakai " + better + ": " + text);
            }
        });
        WORD.matcher(plain)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+$", ""))
                .filter(ENGLISH::contains)
                .forEach(word -> objections.add("kata Inggris \"" + word + "\": " + text));
        return objections;
    }

    /// What no sentence mark ends is a label, a button or a head.
    private static boolean isLabel(String text) {
        return !text.contains(".") && !text.contains("?") && !text.contains(TextStrings.UNKNOWN);
    }

    private static Map.Entry<Pattern, String> instead(String banned, String better) {
        return Map.entry(
                Pattern.compile("\\b" + banned + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), better);
    }

    /// Words that programmers have at hand; none of them is Indonesian.
    private static Set<String> english() {
        try (var list = PlainIndonesian.class.getResourceAsStream("english_words.txt")) {
            if (list == null) {
                throw new IllegalStateException("no list of English words");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
