package id.payung.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Which rows are about one person, across all lists. Rows that name a resident are one person when they name the same
/// one; a row that names nobody is held against every other row by what it says itself.
public final class Duplicates {
    /// A number that stands for "no NIK" may stand in thousands of rows: so many people of one key are told apart.
    private static final int MOST_PEOPLE_OF_A_KEY = 50;

    private final List<Features> rows;
    private final List<Match> matches;
    private final PersonComparison comparison;
    private final int[] first;

    private Duplicates(Population population, List<Features> rows, List<Match> matches) {
        this.rows = rows;
        this.matches = matches;
        this.comparison = new PersonComparison(population);
        this.first = new int[rows.size()];
    }

    /// For each row the place of the first row of the same person: its own where it is the first or the only one.
    public static int[] firstRows(Population population, List<Features> rows, List<Match> matches) {
        return new Duplicates(population, rows, matches).find();
    }

    private int[] find() {
        var firstOfResident = new HashMap<Integer, Integer>();
        boolean someUnnamed = false;
        for (int row = 0; row < first.length; row++) {
            var match = matches.get(row);
            Integer earlier = match.isNamed() ? firstOfResident.putIfAbsent(match.resident(), row) : null;
            first[row] = earlier == null ? row : earlier;
            someUnnamed |= !match.isNamed();
        }
        if (someUnnamed) {
            join(this::nikKey, comparison::namesAgree);
            join(this::householdKey, (a, b) -> true);
            join(this::villageKey, (a, b) -> true);
        }
        for (int row = 0; row < first.length; row++) {
            first[row] = root(row);
        }
        return first;
    }

    private interface Key {
        /// Empty where the row says too little.
        String of(Features row);
    }

    private String nikKey(Features row) {
        return row.nik == 0 ? "" : Long.toString(row.nik);
    }

    private String householdKey(Features row) {
        return row.kk == 0 || row.plainName.isEmpty() || !row.hasBirthDate()
                ? ""
                : row.plainName + "|" + row.bornDay + "|" + row.kk;
    }

    private String villageKey(Features row) {
        return row.village < 0 || row.plainName.isEmpty() || !row.hasBirthDate()
                ? ""
                : row.plainName + "|" + row.bornDay + "|" + row.village;
    }

    /// Joins each row that names nobody with the rows of the same key that fit it.
    private void join(Key key, BiPredicate<Features, Features> fits) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int row = 0; row < first.length; row++) {
            var value = matches.get(row).isNamed() ? "" : key.of(rows.get(row));
            if (!value.isEmpty()) {
                byKey.put(value, new ArrayList<>());
            }
        }
        for (int row = 0; row < first.length; row++) {
            var same = byKey.get(key.of(rows.get(row)));
            if (same != null) {
                same.add(row);
            }
        }
        byKey.forEach((value, same) -> joinAll(same, fits));
    }

    private void joinAll(List<Integer> same, BiPredicate<Features, Features> fits) {
        var people = new ArrayList<Integer>();
        for (int row : same) {
            if (!joinOne(row, people, fits) && people.size() < MOST_PEOPLE_OF_A_KEY) {
                people.add(row);
            }
        }
    }

    private boolean joinOne(int row, List<Integer> people, BiPredicate<Features, Features> fits) {
        for (int person : people) {
            boolean unnamed =
                    !matches.get(row).isNamed() || !matches.get(person).isNamed();
            if (unnamed && fits.test(rows.get(person), rows.get(row))) {
                int one = root(person);
                int other = root(row);
                first[Math.max(one, other)] = Math.min(one, other);
                return true;
            }
        }
        return false;
    }

    private int root(int row) {
        int root = row;
        while (first[root] != root) {
            root = first[root];
        }
        return root;
    }
}
