package id.payung.verification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the work list is narrowed to.
///
/// @param chosen code of the value chosen, by facet
/// @param text words, each of which the name contains; never a number
public record Filter(Map<Facet, String> chosen, String text) {
    static final String TEXT = "cari";
    static final String PAGE = "halaman";
    private static final int LONGEST_TEXT = 80;

    public static final Filter NONE = new Filter(Map.of(), "");

    public Filter {
        chosen = Map.copyOf(chosen);
    }

    /// Reads the query of an address; what is not known is left out.
    static Filter read(Map<String, String> query) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        query.forEach((key, value) ->
                Facet.of(key).filter(facet -> isCode(value)).ifPresent(facet -> chosen.put(facet, value)));
        return new Filter(chosen, withoutNumbers(query.getOrDefault(TEXT, "")));
    }

    /// The trail keeps what is chosen, so it is never a person's number.
    private static boolean isCode(String value) {
        return value.matches("[A-Za-z0-9_.-]{1,40}") && !value.matches(".*\\d{8}.*");
    }

    /// Without what is of the registry, for whoever may not see it.
    Filter withoutRegistry() {
        var own = new EnumMap<Facet, String>(Facet.class);
        chosen.forEach((facet, code) -> {
            if (!facet.needsRegistry()) {
                own.put(facet, code);
            }
        });
        return new Filter(own, text);
    }

    /// Numbers of people never stand in an address, so no number is searched for by name.
    static String withoutNumbers(String text) {
        var words = text.replaceAll("\\p{Nd}", " ").strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
    }

    public Filter with(Facet facet, String code) {
        var all = new EnumMap<Facet, String>(Facet.class);
        all.putAll(chosen);
        all.put(facet, code);
        // Numbers of RTs are those of one village.
        if (facet == Facet.VILLAGE) {
            all.remove(Facet.RT);
        }
        return new Filter(all, text);
    }

    Filter without(Facet facet) {
        var all = new EnumMap<Facet, String>(Facet.class);
        all.putAll(chosen);
        all.remove(facet);
        if (facet == Facet.VILLAGE) {
            all.remove(Facet.RT);
        }
        return new Filter(all, text);
    }

    /// With words to be found in the name.
    public Filter with(String text) {
        return new Filter(chosen, withoutNumbers(text));
    }

    public @Nullable String of(Facet facet) {
        return chosen.get(facet);
    }

    boolean isEmpty() {
        return chosen.isEmpty() && text.isEmpty();
    }

    /// Address of a page of the list, from 1.
    String path(long page) {
        var path = new StringBuilder("/calon");
        for (var facet : Facet.values()) {
            var code = chosen.get(facet);
            if (code != null) {
                add(path, facet.key(), code);
            }
        }
        if (!text.isEmpty()) {
            add(path, TEXT, text);
        }
        if (page > 1) {
            add(path, PAGE, Long.toString(page));
        }
        return path.toString();
    }

    private static void add(StringBuilder path, String key, String value) {
        path.append(path.indexOf("?") < 0 ? '?' : '&')
                .append(key)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
