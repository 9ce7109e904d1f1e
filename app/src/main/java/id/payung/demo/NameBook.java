package id.payung.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Draws names by sex, roots and age. A name is up to three tokens packed into a long, 16 bits each, the first one
/// lowest; 0 is no token. So four million names take 32 MB, and two names are equal when their numbers are.
final class NameBook {
    private static final Set<String> NEVER_ALONE = Set.of(
            "MUHAMMAD",
            "MUHAMAD",
            "MOHAMMAD",
            "MOHAMAD",
            "MOCHAMMAD",
            "MOCHAMAD",
            "MUH",
            "MOH",
            "AHMAD",
            "ACHMAD",
            "AKHMAD",
            "ABDUL",
            "NUR",
            "NOOR",
            "NOR",
            "NURUL",
            "SITI",
            "SITTI",
            "ST",
            "SRI",
            "DWI",
            "TRI",
            "EKA",
            "ANDI",
            "M",
            "A",
            "KHAIRUL",
            "SYAMSUL");
    private static final Set<String> MUSLIM = Set.of(
            "MUHAMMAD",
            "MUHAMAD",
            "MOHAMMAD",
            "MOHAMAD",
            "MOCHAMMAD",
            "MUH",
            "MOH",
            "AHMAD",
            "ACHMAD",
            "AKHMAD",
            "ABDUL",
            "SITI",
            "SITTI",
            "NURUL",
            "ABDULLAH");
    private static final List<String> AGES = List.of("young", "mid", "old");

    private final List<String> tokens = new ArrayList<>(List.of(""));
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Pool[] first = new Pool[2];
    private final Pool[] last = new Pool[2];

    /// Tokens of one sex, with a draw for every roots and each of the three ages.
    private record Pool(List<Integer> ids, List<Integer> alphabetical, Map<Roots, List<Weighted>> draws) {}

    private record Token(String text, double weight, String roots, String age) {}

    NameBook() {
        first[0] = pool(read("/id/payung/demo/names_first_m.csv", ""));
        first[1] = pool(read("/id/payung/demo/names_first_f.csv", ""));
        last[0] = pool(read("/id/payung/demo/names_last.csv", "m"));
        last[1] = pool(read("/id/payung/demo/names_last.csv", "f"));
    }

    private static List<Token> read(String resource, String sex) {
        return Table.rows(resource).stream()
                .filter(row -> sex.isEmpty() || row.getField("sex").equals(sex))
                .map(row -> new Token(
                        row.getField("name").toUpperCase(Locale.ROOT),
                        Table.number(row, "weight"),
                        row.getField("ethnic_hint"),
                        row.getField("cohort_hint")))
                .toList();
    }

    private Pool pool(List<Token> read) {
        var own = read.stream().map(token -> intern(token.text)).toList();
        var alphabetical = read.stream()
                .map(Token::text)
                .distinct()
                .sorted()
                .map(this::intern)
                .toList();
        var draws = new EnumMap<Roots, List<Weighted>>(Roots.class);
        for (var roots : Roots.values()) {
            draws.put(
                    roots,
                    AGES.stream()
                            .map(age -> Weighted.of(read.size(), i -> weight(read.get(i), roots, age)))
                            .toList());
        }
        return new Pool(own, alphabetical, draws);
    }

    private int intern(String text) {
        return ids.computeIfAbsent(text, added -> {
            tokens.add(added);
            return tokens.size() - 1;
        });
    }

    /// A name that hints at these roots is drawn eight times as often, one that hints at others rarely.
    private static double weight(Token token, Roots roots, String age) {
        if (roots == Roots.KRISTEN && MUSLIM.contains(token.text)) {
            return 0;
        }
        double byRoots = token.roots.equals("any")
                ? (roots == Roots.KRISTEN ? 0.2 : 1)
                : Roots.read(token.roots) == roots ? 8 : roots == Roots.ANY ? 0.15 : 0.02;
        double byAge = token.age.equals("any") ? 1 : token.age.equals(age) ? 3 : token.age.equals("mid") ? 0.4 : 0.1;
        return token.weight * byRoots * byAge;
    }

    /// @param years age of the person
    long draw(boolean female, Roots roots, int years, Dice dice) {
        int age = years < 25 ? 0 : years < 50 ? 1 : 2;
        int opening = draw(first[female ? 1 : 0], roots, age, dice);
        int length = length(roots, age, dice);
        if (length == 1 && NEVER_ALONE.contains(token(opening))) {
            length = 2;
        }
        long name = opening;
        for (int at = 1; at < length; at++) {
            boolean closing = at == length - 1;
            int next = draw((closing && dice.chance(0.7) ? last : first)[female ? 1 : 0], roots, age, dice);
            if (!contains(name, next)) {
                name |= (long) next << (16 * tokensIn(name));
            }
        }
        return tokensIn(name) == 1 && NEVER_ALONE.contains(token(opening)) ? draw(female, roots, years, dice) : name;
    }

    private static int length(Roots roots, int age, Dice dice) {
        double one = roots == Roots.JAWA && age == 2 ? 0.5 : new double[] {0.06, 0.17, 0.3}[age];
        double three = new double[] {0.32, 0.15, 0.05}[age];
        double at = dice.real();
        return at < one ? 1 : at < one + three ? 3 : 2;
    }

    private static int draw(Pool pool, Roots roots, int age, Dice dice) {
        return pool.ids.get(
                Objects.requireNonNull(pool.draws.get(roots)).get(age).draw(dice));
    }

    /// A name like the given one, as parents name twins: the first token changes for one near it in the alphabet.
    long twin(long name, boolean female, Dice dice) {
        var near = first[female ? 1 : 0].alphabetical;
        int opening = (int) (name & 0xFFFF);
        int at = 0;
        while (at < near.size() - 1 && token(near.get(at)).compareTo(token(opening)) < 0) {
            at++;
        }
        int other = near.get(Math.min(at + dice.between(1, 4), near.size() - 1));
        return (name & ~0xFFFFL) | other;
    }

    /// The first token alone.
    String opening(long name) {
        return token((int) (name & 0xFFFF));
    }

    String text(long name) {
        var text = new StringBuilder();
        for (long rest = name; rest != 0; rest >>>= 16) {
            text.append(text.isEmpty() ? "" : " ").append(token((int) (rest & 0xFFFF)));
        }
        return text.toString();
    }

    private String token(int id) {
        return tokens.get(id);
    }

    private static int tokensIn(long name) {
        return name == 0 ? 0 : name >>> 16 == 0 ? 1 : name >>> 32 == 0 ? 2 : 3;
    }

    private static boolean contains(long name, int token) {
        return Arrays.stream(new long[] {name, name >>> 16, name >>> 32}).anyMatch(part -> (part & 0xFFFF) == token);
    }
}
