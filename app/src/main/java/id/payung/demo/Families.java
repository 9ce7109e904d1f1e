package id.payung.demo;

import java.util.Arrays;

/// Sorts the people of one village into households: couples of like age, children with a mother 18 to 42 years older,
/// old parents with their children, the rest alone. Everybody is drawn from the age structure first, so the
/// village keeps it whatever the families look like.
final class Families {
    private static final int YEAR = 365;
    /// Days before 1970 that nobody was born before.
    private static final int EARLIEST = 40_000;

    private final int[] born;
    private final boolean[] female;
    /// Household of a person, -1 while there is none.
    private final int[] home;

    private final byte[] relation;
    /// Heads who have a wife in the household.
    private final boolean[] wedded;
    /// Index of the registered mother, -1 where she lives elsewhere.
    private final int[] mother;
    /// Index of the twin born just before, -1 for everybody else.
    private final int[] twin;

    private final int asOf;
    private final Dice dice;
    private int households;
    /// Wives by birth date: birth days, people.
    private int[] wivesBorn = {};

    private int[] wives = {};
    private int[] children = {};

    Families(int count, int asOf, AgeStructure ages, Dice dice) {
        this.asOf = asOf;
        this.dice = dice;
        born = new int[count];
        female = new boolean[count];
        home = new int[count];
        relation = new byte[count];
        wedded = new boolean[count];
        mother = new int[count];
        twin = new int[count];
        Arrays.fill(home, -1);
        Arrays.fill(mother, -1);
        Arrays.fill(twin, -1);
        for (int i = 0; i < count; i++) {
            var birth = ages.draw(dice);
            born[i] = birth.born();
            female[i] = birth.female();
        }
        marry();
        setUpAlone();
        raiseChildren();
        houseTheRest();
    }

    private int years(int person) {
        return (asOf - born[person]) / YEAR;
    }

    private void marry() {
        var brides = willing(true);
        var grooms = willing(false);
        int couples = Math.min(brides.length, grooms.length);
        wives = new int[couples];
        for (int i = 0; i < couples; i++) {
            int wife = brides[(int) ((long) i * brides.length / couples)];
            int husband = grooms[(int) ((long) i * grooms.length / couples)];
            join(husband, households, People.HEAD);
            join(wife, households++, People.WIFE);
            wedded[husband] = true;
            wives[i] = wife;
        }
        sortWives();
        children = new int[born.length];
    }

    private void sortWives() {
        var order = new long[wives.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) (born[wives[i]] + EARLIEST) << 32 | wives[i];
        }
        Arrays.sort(order);
        wivesBorn =
                Arrays.stream(order).mapToInt(o -> (int) (o >>> 32) - EARLIEST).toArray();
        wives = Arrays.stream(order).mapToInt(o -> (int) o).toArray();
    }

    /// Everybody of one sex who is married, youngest first, give or take three years.
    private int[] willing(boolean women) {
        var order = new long[born.length];
        int found = 0;
        for (int i = 0; i < born.length; i++) {
            if (female[i] == women && dice.chance(married(years(i), women))) {
                order[found++] = (long) (EARLIEST - born[i] + dice.between(-3 * YEAR, 3 * YEAR)) << 32 | i;
            }
        }
        Arrays.sort(order, 0, found);
        return Arrays.stream(order, 0, found).mapToInt(o -> (int) o).toArray();
    }

    private static double married(int years, boolean women) {
        if (years < (women ? 19 : 21)) {
            return 0;
        }
        return years < 25 ? (women ? 0.5 : 0.3) : years < 30 ? 0.75 : years < 60 ? 0.88 : women ? 0.55 : 0.8;
    }

    private void setUpAlone() {
        for (int i = 0; i < born.length; i++) {
            int years = years(i);
            if (home[i] < 0 && years >= 22 && dice.chance(years < 30 ? 0.15 : years < 60 ? 0.6 : 0.5)) {
                join(i, households++, People.HEAD);
            }
        }
    }

    private void raiseChildren() {
        int previous = -1;
        for (int i = 0; i < born.length; i++) {
            if (home[i] >= 0 || years(i) >= 45) {
                continue;
            }
            if (previous >= 0 && years(i) < 18 && dice.chance(0.012)) {
                born[i] = born[previous];
                twin[i] = previous;
                adopt(i, mother[previous]);
                previous = -1;
                continue;
            }
            int wife = motherFor(i);
            if (wife >= 0) {
                adopt(i, wife);
                previous = years(i) < 18 ? i : previous;
            }
        }
    }

    private void adopt(int child, int wife) {
        mother[child] = wife;
        children[wife]++;
        join(child, home[wife], People.CHILD);
    }

    /// The best of a few wives of fitting age: near 27 at the birth and without many children yet.
    private int motherFor(int child) {
        int from = lowerBound(wivesBorn, born[child] - 42 * YEAR);
        int to = lowerBound(wivesBorn, born[child] - 18 * YEAR);
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < 4 && from < to; attempt++) {
            int wife = wives[from + dice.below(to - from)];
            int cost = Math.abs(born[child] - born[wife] - 27 * YEAR) / YEAR + 4 * children[wife];
            if (cost < bestCost) {
                best = wife;
                bestCost = cost;
            }
        }
        return best;
    }

    private static int lowerBound(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && sorted[at - 1] == value) {
            at--;
        }
        return at;
    }

    /// Old people live with a family, minors without a mother with kin, and who is left lives alone.
    private void houseTheRest() {
        for (int i = 0; i < born.length; i++) {
            if (home[i] >= 0) {
                continue;
            }
            int host = wives.length == 0 ? -1 : wives[dice.below(wives.length)];
            if (host < 0) {
                join(i, households++, People.HEAD);
            } else {
                boolean parent = years(i) >= 45 && born[host] - born[i] > 16 * YEAR;
                join(i, home[host], parent ? People.PARENT : People.OTHER_KIN);
            }
        }
    }

    private void join(int person, int household, byte as) {
        home[person] = household;
        relation[person] = as;
    }

    /// Everybody in the order of the registry: households mixed, in each the head, the wife, the children by age.
    int[] inOrder() {
        var rank = new int[households];
        Arrays.setAll(rank, i -> i);
        dice.shuffle(rank, households);
        var order = new long[born.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) rank[home[i]] << 44 | (long) relation[i] << 40 | (long) (born[i] + EARLIEST) << 24 | i;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(o -> (int) (o & 0xFF_FFFF)).toArray();
    }

    int household(int person) {
        return home[person];
    }

    byte relation(int person) {
        return relation[person];
    }

    boolean isFemale(int person) {
        return female[person];
    }

    boolean hasWife(int head) {
        return wedded[head];
    }

    int born(int person) {
        return born[person];
    }

    int mother(int person) {
        return mother[person];
    }

    int twin(int person) {
        return twin[person];
    }
}
