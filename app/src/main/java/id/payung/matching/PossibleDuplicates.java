package id.payung.matching;

import id.payung.linkage.EditDistance;
import id.payung.linkage.Token;
import id.payung.people.Nik;
import id.payung.registry.Registry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Rows that may be about a person whom another row names, though they do not say so surely: the row that names the
/// person must be looked at before it takes a seat that a mended row would take again.
///
/// A row that neither its own NIK proves nor its fields make sure of is held against everybody named who has the same
/// name where one more thing agrees, the same birth date in the same RT, the same mother in an RT of the same number,
/// or
/// the same NIK but for the last digit, which is what spreadsheets round.
public final class PossibleDuplicates {
    private static final int NOBODY = -1;
    /// A name that more unproven rows bear than this tells nothing.
    private static final int MOST_NAMESAKES = 500;
    /// Slips between two NIKs that may be one where the name agrees.
    private static final int FAR_SLIPS = 2;
    /// Last digits of a NIK that a spreadsheet may have made up.
    private static final int ROUNDED_DIGITS = 3;
    /// From here a row is sure enough of the person it names not to be about another.
    private static final double SURE = 0.99;
    /// From here a row that names nobody may well be about its best person.
    private static final double THINKABLE = 0.02;

    private final List<Features> rows;
    private final List<Match> matches;
    private final Registry registry;
    private final PersonComparison comparison;
    private final EditDistance distance = new EditDistance();
    private final Map<Integer, Integer> byResident = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<Home, List<Integer>> byHome = new HashMap<>();
    private final Map<Mother, List<Integer>> byMother = new HashMap<>();
    private final Map<Long, List<Integer>> byNik = new HashMap<>();

    private record Home(int bornDay, int village, int rt) {}

    private record Mother(String name, int rt) {}

    private PossibleDuplicates(Population population, List<Features> rows, List<Match> matches) {
        this.rows = rows;
        this.matches = matches;
        this.registry = population.registry();
        this.comparison = new PersonComparison(population);
    }

    /// For each row that names somebody the first row that may be about the same person, -1 where there is none.
    public static int[] of(Population population, List<Features> rows, List<Match> matches) {
        return new PossibleDuplicates(population, rows, matches).find();
    }

    private int[] find() {
        for (int at = 0; at < rows.size(); at++) {
            if (!isSure(matches.get(at))) {
                remember(rows.get(at), at);
            }
        }
        var other = new int[rows.size()];
        Arrays.fill(other, NOBODY);
        for (int at = 0; at < other.length; at++) {
            if (matches.get(at).isNamed()) {
                other[at] = first(at);
            }
        }
        return other;
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
    private static String joined(String name) {
        return name.replace(" ", "");
    }

    private static String joined(Token[] name) {
        return Arrays.stream(name).map(Token::text).collect(Collectors.joining());
    }

    private int first(int at) {
        var row = rows.get(at);
        int resident = matches.get(at).resident();
        int first = byResident.getOrDefault(resident, NOBODY);
        var listed = joined(row.plainName);
        var registered = joined(PersonName.read(registry.name(resident)).plain());
        first = earlier(first, at, namesakes(listed), this::agreesInOneMoreThing);
        if (!registered.equals(listed)) {
            first = earlier(first, at, namesakes(registered), this::agreesInOneMoreThing);
        }
        var home = new Home(registry.bornDay(resident), registry.village(resident), registry.rt(resident));
        first = earlier(first, at, byHome.getOrDefault(home, List.of()), this::isOfSameSex);
        var mother = new Mother(joined(registry.motherName(resident)), registry.rt(resident));
        first = earlier(first, at, byMother.getOrDefault(mother, List.of()), this::beginsAlike);
        if (row.nik != 0) {
            first = earlier(first, at, byNik.getOrDefault(row.nik / 10, List.of()), this::namesAgree);
        }
        return first;
    }

    private List<Integer> namesakes(String name) {
        var namesakes = byName.getOrDefault(name, List.of());
        return namesakes.size() > MOST_NAMESAKES ? List.of() : namesakes;
    }

    private interface Fit {
        boolean test(Features row, Features other, int resident);
    }

    private int earlier(int first, int at, List<Integer> others, Fit fits) {
        int resident = matches.get(at).resident();
        for (int other : others) {
            if (first != NOBODY && other > first) {
                break;
            }
            if (!names(other, resident) && fits.test(rows.get(at), rows.get(other), resident)) {
                return other;
            }
        }
        return first;
    }

    /// Rows that name the same person are known to be double already.
    private boolean names(int row, int resident) {
        return matches.get(row).isNamed() && matches.get(row).resident() == resident;
    }

    private boolean agreesInOneMoreThing(Features row, Features other, int resident) {
        if (other.hasBirthDate() && other.bornDay == registry.bornDay(resident)
                || other.kk != 0 && other.kk == registry.kk(resident)
                || row.mother.length > 0 && Arrays.equals(row.mother, other.mother)) {
            return true;
        }
        // A single name is shared by too many for the same RT or a NIK of the same day and place to tell.
        return row.name.length > 1 && (isNeighbour(other, resident) || isNearNik(other, resident));
    }

    private boolean isNearNik(Features other, int resident) {
        var nik = Long.toString(registry.nik(resident));
        var typed = other.nikDigits;
        if (nik.length() != Nik.DIGITS || Math.abs(typed.length() - nik.length()) > 1) {
            return false;
        }
        return distance.atMost(FAR_SLIPS, typed, nik) <= FAR_SLIPS
                || distance.atMost(1, unrounded(typed), unrounded(nik)) <= 1;
    }

    private static String unrounded(String nik) {
        return nik.substring(0, nik.length() - ROUNDED_DIGITS);
    }

    private boolean isNeighbour(Features other, int resident) {
        return other.rt != 0 && PersonComparison.place(other, resident, registry) == PersonWeights.SAME_RT;
    }

    private boolean isOfSameSex(Features row, Features other, int resident) {
        var sex = registry.sex(resident);
        return other.sex == 0 || sex == null || sex.letter() == other.sex;
    }

    private boolean beginsAlike(Features row, Features other, int resident) {
        return (row.initials & other.initials) != 0 && isOfSameSex(row, other, resident);
    }

    private boolean namesAgree(Features row, Features other, int resident) {
        return comparison.namesAgree(other, row);
    }
}
