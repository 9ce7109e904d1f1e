package id.payung.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What happens to a name: slips of the finger, other spellings, abbreviations, titles, parts left out.
final class NameErrors {
    private static final List<String> KEYBOARD = List.of("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM");
    /// Titles and whose they are.
    private static final List<String> MEN = List.of("H.", "H.", "H.", "Ust.", "Drs.", "H");

    private static final List<String> WOMEN = List.of("Hj.", "Hj.", "Hj.", "Hj", "Ir.");
    private static final List<String> AFTER = List.of("S.Pd", "SE", "SH", "A.Md", "S.Ag", "S.Sos");

    private final Map<String, List<String>> spellings = new LinkedHashMap<>();
    private final Map<String, List<String>> abbreviations = new LinkedHashMap<>();
    private final List<String[]> letterRules = new ArrayList<>();

    NameErrors() {
        for (var row : Table.rows("/id/payung/matching/name_variants.csv")) {
            var from = row.getField("canonical").toUpperCase(Locale.ROOT);
            var to = row.getField("variant").toUpperCase(Locale.ROOT);
            switch (row.getField("type")) {
                case "spelling" -> {
                    spellings.computeIfAbsent(from, t -> new ArrayList<>()).add(to);
                    spellings.computeIfAbsent(to, t -> new ArrayList<>()).add(from);
                }
                case "abbreviation" ->
                    abbreviations.computeIfAbsent(from, t -> new ArrayList<>()).add(to);
                case "rule" -> letterRules.add(new String[] {from, to});
                default -> {}
            }
        }
    }

    /// The name with that error in it; unchanged where the error cannot happen to it.
    String apply(ErrorCode code, String name, Identity person, Dice dice) {
        var tokens = new ArrayList<>(List.of(name.split(" ", -1)));
        int at = dice.below(tokens.size());
        return switch (code) {
            case NAME_TYPO, MOTHER_TYPO -> typo(name, dice);
            case NAME_VARIANT -> variant(tokens, dice);
            case NAME_ABBREV -> abbreviate(tokens, dice);
            case NAME_TITLE -> title(name, person.birth().female(), dice);
            case NAME_DROP -> drop(tokens, at);
            case NAME_INITIAL -> initial(tokens);
            case NAME_SWAP -> swap(tokens);
            case NAME_NICK -> nick(tokens.get(at), dice);
            case NAME_BIN -> bin(name, person);
            case NAME_SPACE -> space(name, dice);
            default -> throw new IllegalArgumentException(code.code());
        };
    }

    /// One edit: 45 % another letter, mostly a neighbour on the keyboard, 25 % one less, 15 % one more, 10 % two
    /// swapped, 5 % a space.
    static String typo(String name, Dice dice) {
        int at = dice.below(name.length());
        double kind = dice.real();
        if (kind < 0.45) {
            return name.substring(0, at) + neighbour(name.charAt(at), dice) + name.substring(at + 1);
        }
        if (kind < 0.70) {
            return name.length() < 3 || name.charAt(at) == ' '
                    ? name
                    : (name.substring(0, at) + name.substring(at + 1)).strip();
        }
        if (kind < 0.85) {
            return name.substring(0, at) + name.charAt(at) + name.substring(at);
        }
        return kind < 0.95 ? transpose(name, at) : space(name, dice);
    }

    private static String transpose(String name, int at) {
        return at + 1 >= name.length() || name.charAt(at) == ' ' || name.charAt(at + 1) == ' '
                ? name
                : name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static char neighbour(char letter, Dice dice) {
        for (var keys : KEYBOARD) {
            int at = keys.indexOf(letter);
            if (at >= 0) {
                int other = at == 0 ? 1 : at == keys.length() - 1 || dice.chance(0.5) ? at - 1 : at + 1;
                return keys.charAt(other);
            }
        }
        return letter;
    }

    /// Another spelling of a token the table knows, else a letter rule like SY for S.
    private String variant(List<String> tokens, Dice dice) {
        for (int i = 0; i < tokens.size(); i++) {
            var known = spellings.get(tokens.get(i));
            if (known != null && dice.chance(0.8)) {
                tokens.set(i, dice.pick(known));
                return String.join(" ", tokens);
            }
        }
        for (int attempt = 0; attempt < 12; attempt++) {
            var rule = dice.pick(letterRules);
            int at = dice.below(tokens.size());
            var token = tokens.get(at);
            int found = token.indexOf(rule[0], 0);
            if (found >= 0 && token.length() > 3) {
                tokens.set(at, token.substring(0, found) + rule[1] + token.substring(found + rule[0].length()));
                return String.join(" ", tokens);
            }
        }
        return String.join(" ", tokens);
    }

    boolean canAbbreviate(String name) {
        int end = name.indexOf(' ');
        return end > 0 && abbreviations.containsKey(name.substring(0, end));
    }

    private String abbreviate(List<String> tokens, Dice dice) {
        var known = abbreviations.get(tokens.getFirst());
        if (known != null && tokens.size() > 1) {
            tokens.set(0, dice.pick(known));
        }
        return String.join(" ", tokens);
    }

    private static String title(String name, boolean female, Dice dice) {
        return dice.chance(0.75)
                ? dice.pick(female ? WOMEN : MEN) + " " + name
                : name + (dice.chance(0.7) ? ", " : " ") + dice.pick(AFTER);
    }

    private static String drop(List<String> tokens, int at) {
        if (tokens.size() > 1) {
            tokens.remove(at);
        }
        return String.join(" ", tokens);
    }

    private static String initial(List<String> tokens) {
        if (tokens.size() > 1) {
            tokens.set(tokens.size() - 1, tokens.getLast().substring(0, 1));
        }
        return String.join(" ", tokens);
    }

    private static String swap(List<String> tokens) {
        if (tokens.size() > 1) {
            tokens.add(tokens.removeFirst());
        }
        return String.join(" ", tokens);
    }

    /// What neighbours call somebody: the end or the start of one name.
    private static String nick(String token, Dice dice) {
        if (token.length() < 5) {
            return token;
        }
        return dice.chance(0.6)
                ? token.substring(token.length() - dice.between(3, 4))
                : token.substring(0, dice.between(3, 4));
    }

    private static String bin(String name, Identity person) {
        var father = person.family().father();
        return father.isEmpty() ? name : name + (person.birth().female() ? " BINTI " : " BIN ") + father;
    }

    /// Two words joined, or one split.
    private static String space(String name, Dice dice) {
        int gap = name.indexOf(' ');
        if (gap > 0 && dice.chance(0.5)) {
            return name.substring(0, gap) + name.substring(gap + 1);
        }
        int at = dice.below(name.length());
        boolean inside = at > 1 && at < name.length() - 1 && name.charAt(at) != ' ' && name.charAt(at - 1) != ' ';
        return inside ? name.substring(0, at) + " " + name.substring(at) : name;
    }
}
