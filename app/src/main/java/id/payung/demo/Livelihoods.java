package id.payung.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The 89 occupations of the KTP: who has which, what lists call it, and whether it is informal.
final class Livelihoods {
    static final byte NOT_WORKING = 1;
    static final byte PUPIL = 3;
    private static final Pattern EXPLANATION = Pattern.compile("\\([^)]*since[^)]*\\)");

    private final String[] words = new String[90];
    private final String[] classes = new String[90];
    private final List<List<String>> spoken;
    private final byte[] codes;
    private final Weighted men;
    private final Weighted women;
    private final Weighted elders;
    private final Weighted coastalMen;

    Livelihoods() {
        var aliases = new String[90];
        for (var row : Table.rows("/id/payung/people/occupations.csv")) {
            int code = Table.whole(row, "code");
            words[code] = row.getField("name");
            classes[code] = row.getField("informal_vulnerable");
            aliases[code] = EXPLANATION.matcher(row.getField("intake_aliases")).replaceAll("");
        }
        spoken = Arrays.stream(aliases)
                .map(text -> text == null ? List.<String>of() : split(text))
                .toList();
        var model = Table.rows("/id/payung/demo/occupation_model.csv");
        codes = new byte[model.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) Table.whole(model.get(i), "code");
        }

        men = Weighted.of(model.size(), i -> Table.number(model.get(i), "men"));
        women = Weighted.of(model.size(), i -> Table.number(model.get(i), "women"));
        elders = Weighted.of(model.size(), i -> Table.number(model.get(i), "elders"));
        coastalMen = Weighted.of(model.size(), i -> Table.number(model.get(i), "coastal_men"));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    byte draw(boolean female, int years, boolean coastal, Dice dice) {
        if (years < 6 || (years < 7 && dice.chance(0.5))) {
            return NOT_WORKING;
        }
        if (years < 17) {
            return dice.chance(0.97) ? PUPIL : NOT_WORKING;
        }
        if (years < 23 && dice.chance(years < 19 ? 0.7 : 0.35)) {
            return PUPIL;
        }
        var draw = years >= 62 ? elders : female ? women : coastal ? coastalMen : men;
        byte drawn = codes[draw.draw(dice)];
        return drawn == 4 && years < 56 ? NOT_WORKING : drawn;
    }

    /// Registry class "no": civil servants, wage earners, pupils, officials.
    boolean excluded(int code) {
        return classes[code].equals("no");
    }

    boolean excludedAsState(int code) {
        return code >= 4 && code <= 7;
    }

    /// The occupation as a list writes it: the KTP word or one of the village's own.
    String spoken(int code, Dice dice) {
        var own = spoken.get(code);
        return own.isEmpty() || dice.chance(0.4) ? words[code] : dice.pick(own).toUpperCase(Locale.ROOT);
    }
}
