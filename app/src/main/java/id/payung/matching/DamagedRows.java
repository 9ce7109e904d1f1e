package id.payung.matching;

import id.payung.linkage.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows that neither their own NIK proves nor their fields make sure of, by what they say: by the person they may well
/// be
/// about, name, birth date and RT, mother and RT, and NIK but for its last digit. Immutable once made, safe to share.
public final class DamagedRows {
    /// A name that more rows bear than this tells nothing.
    private static final int MOST_NAMESAKES = 500;
    /// From here a row is sure enough of the person it names not to be about another.
    private static final double SURE = 0.99;
    /// From here a row that names nobody may well be about its best person.
    private static final double THINKABLE = 0.02;

    final List<Features> rows;
    final List<Match> matches;
    private final Map<Integer, Integer> byResident = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<Home, List<Integer>> byHome = new HashMap<>();
    private final Map<Mother, List<Integer>> byMother = new HashMap<>();
    private final Map<Long, List<Integer>> byNik = new HashMap<>();

    private record Home(int bornDay, int village, int rt) {}

    private record Mother(String name, int rt) {}

    /// @param rows of all lists
    /// @param matches what each of them is about, in the same order
    public DamagedRows(List<Features> rows, List<Match> matches) {
        this.rows = rows;
        this.matches = matches;
        for (int at = 0; at < rows.size(); at++) {
            if (!isSure(matches.get(at))) {
                remember(rows.get(at), at);
            }
        }
    }

    private static boolean isSure(Match match) {
        return match.kind() == Match.Kind.EXACT || (match.isNamed() && match.probability() >= SURE);
    }

    private void remember(Features row, int at) {
        var match = matches.get(at);
        if (!match.isNamed() && match.probability() >= THINKABLE) {
            byResident.putIfAbsent(match.resident(), at);
        }
        if (!row.plainName.isEmpty()) {
            add(byName, joined(row.plainName), at);
        }
        if (row.hasBirthDate() && row.village >= 0 && row.rt != 0) {
            add(byHome, new Home(row.bornDay, row.village, row.rt), at);
        }
        if (row.mother.length > 0 && row.rt != 0) {
            add(byMother, new Mother(joined(row.mother), row.rt), at);
        }
        if (row.nik != 0) {
            add(byNik, row.nik / 10, at);
        }
    }

    private static <K> void add(Map<K, List<Integer>> map, K key, int at) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(at);
    }

    /// Words are run together and torn apart.
    static String joined(String name) {
        return name.replace(" ", "");
    }

    private static String joined(Token[] name) {
        return Arrays.stream(name).map(Token::text).collect(Collectors.joining());
    }

    /// The first row that may well be about a resident, or null.
    @Nullable
    Integer about(int resident) {
        return byResident.get(resident);
    }

    /// @param name as [#joined]
    List<Integer> named(String name) {
        var namesakes = byName.getOrDefault(name, List.of());
        return namesakes.size() > MOST_NAMESAKES ? List.of() : namesakes;
    }

    List<Integer> bornIn(int bornDay, int village, int rt) {
        return byHome.getOrDefault(new Home(bornDay, village, rt), List.of());
    }

    /// @param mother as [#joined]
    List<Integer> childrenOf(String mother, int rt) {
        return byMother.getOrDefault(new Mother(mother, rt), List.of());
    }

    /// Those whose NIK agrees but for the last digit.
    List<Integer> besideNik(long nik) {
        return byNik.getOrDefault(nik / 10, List.of());
    }
}
