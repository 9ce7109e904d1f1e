package id.payung.demo;

import java.util.Arrays;

/// Who in the registry could be taken for whom: the same name with the same birth date, the same name in one
/// village, and twins.
final class LookAlikes {
    private static final int EARLIEST = 40_000;

    private final People people;
    /// Name and birth date of everybody, sorted.
    private final long[] nameAndDay;
    /// Name and village of everybody, sorted.
    private final long[] nameAndVillage;

    LookAlikes(People people) {
        this.people = people;
        nameAndDay = new long[people.size()];
        nameAndVillage = new long[people.size()];
        for (int i = 0; i < people.size(); i++) {
            nameAndDay[i] = nameAndDay(i);
            nameAndVillage[i] = nameAndVillage(i);
        }
        Arrays.parallelSort(nameAndDay);
        Arrays.parallelSort(nameAndVillage);
    }

    private long nameAndDay(int person) {
        return people.name[person] << 16 | (people.born[person] + EARLIEST);
    }

    private long nameAndVillage(int person) {
        return people.name[person] << 6 | people.village[person];
    }

    /// How many residents share the name and the birth date, this one included.
    int sameNameAndDay(int person) {
        return count(nameAndDay, nameAndDay(person));
    }

    boolean exist(int person) {
        return hasTwin(person) || count(nameAndVillage, nameAndVillage(person)) > 1;
    }

    private boolean hasTwin(int person) {
        return isTwin(person, person - 1) || isTwin(person, person + 1);
    }

    private boolean isTwin(int person, int other) {
        return other >= 0
                && other < people.size()
                && people.kk[other] == people.kk[person]
                && people.born[other] == people.born[person]
                && people.female[other] == people.female[person];
    }

    private static int count(long[] sorted, long value) {
        int found = Arrays.binarySearch(sorted, value);
        int from = found;
        while (from > 0 && sorted[from - 1] == value) {
            from--;
        }
        int to = found;
        while (to < sorted.length && sorted[to] == value) {
            to++;
        }
        return to - from;
    }
}
