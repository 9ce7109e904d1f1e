package id.payung.demo;

import java.time.LocalDate;
import java.util.List;

/// Settles the villages one after another and then gives out the numbers.
final class Settler {
    private static final int PEOPLE_PER_RT = 284;
    private static final int FIRST_STATUS_DAY = (int) LocalDate.of(2022, 1, 1).toEpochDay();
    private static final int FIRST_CARD_DAY = (int) LocalDate.of(2009, 1, 1).toEpochDay();
    private static final int LAST_CARD_DAY = (int) LocalDate.of(2026, 10, 30).toEpochDay();

    private final long seed;
    private final int asOf;
    private final AgeStructure ages;
    private final Livelihoods livelihoods;

    Settler(long seed, LocalDate asOf, Livelihoods livelihoods) {
        this.seed = seed;
        this.asOf = (int) asOf.toEpochDay();
        this.ages = new AgeStructure(asOf);
        this.livelihoods = livelihoods;
    }

    /// @param rows people in the registry, with those who died or moved
    People settle(List<Settlement> villages, int rows) {
        long model = villages.stream().mapToLong(Settlement::population).sum();
        var people = new People(rows, villages.size(), new NameBook(), new Origins());
        long before = 0;
        for (var village : villages) {
            people.villageStart[village.index()] = people.size();
            before += village.population();
            settle(village, (int) (before * rows / model) - people.size(), people);
        }
        people.villageStart[villages.size()] = people.size();
        Serials.complete(people.nik, people.size(), false, Dice.of(seed, 2));
        Serials.complete(people.kk, people.size(), true, Dice.of(seed, 3));
        shareNumbers(people);
        return people;
    }

    private void settle(Settlement village, int count, People people) {
        var dice = Dice.of(seed, 1, village.index());
        var families = new Families(count, asOf, ages, dice);
        int rts = Math.clamp(Math.round(count / (float) PEOPLE_PER_RT), 1, 999);
        var placed = new int[count];
        int household = -1;
        var home = new Household(village, 0, (short) 0, Roots.ANY, false);
        for (int person : families.inOrder()) {
            if (families.household(person) != household) {
                household = families.household(person);
                home = household(village, rts, people, dice);
            }
            placed[person] = people.add();
            move(families, person, placed, home, people, dice);
        }
    }

    /// What the members of a household share.
    ///
    /// @param card the KK number without its serial
    /// @param leaving whether all of them moved out of the regency
    private record Household(Settlement village, long card, short rt, Roots roots, boolean leaving) {}

    private Household household(Settlement village, int rts, People people, Dice dice) {
        long previous = people.size() == 0 ? 0 : people.kk[people.size() - 1];
        long card;
        do {
            var issued = LocalDate.ofEpochDay(dice.between(FIRST_CARD_DAY, LAST_CARD_DAY));
            card = village.prefix() * 1_000_000L + ddmmyy(issued);
        } while (card == previous);
        var roots = village.drawRoots(dice);
        return new Household(village, card, (short) dice.between(1, rts), roots, dice.chance(0.012));
    }

    private static int ddmmyy(LocalDate day) {
        return day.getDayOfMonth() * 10_000 + day.getMonthValue() * 100 + day.getYear() % 100;
    }

    private void move(Families families, int person, int[] placed, Household home, People people, Dice dice) {
        int at = placed[person];
        boolean female = families.isFemale(person);
        var born = LocalDate.ofEpochDay(families.born(person));
        int years = Ages.years(families.born(person), asOf);
        var roots = dice.chance(0.1) ? home.village.drawRoots(dice) : home.roots;
        var origin = people.origins.draw(home.village, roots, years, born.getYear(), dice);
        people.village[at] = (byte) home.village.index();
        people.rt[at] = home.rt;
        people.kk[at] = home.card;
        people.female[at] = female;
        people.born[at] = families.born(person);
        people.nik[at] = origin.prefix() * 1_000_000L + ddmmyy(born) + (female ? 400_000 : 0);
        people.birthPlace[at] = (short) origin.place();
        people.relation[at] = families.relation(person);
        people.occupation[at] = livelihoods.draw(female, years, home.village.coastal(), dice);
        people.marital[at] = marital(families.relation(person), years, families, person, dice);
        name(families, person, placed, roots, people, dice);
        leave(at, years, home.leaving, people, dice);
    }

    private static byte marital(byte relation, int years, Families families, int person, Dice dice) {
        return switch (relation) {
            case People.WIFE -> People.MARRIED;
            case People.HEAD ->
                families.hasWife(person)
                        ? People.MARRIED
                        : years < 30 ? People.SINGLE : dice.chance(0.5) ? People.DIVORCED : People.WIDOWED;
            case People.PARENT -> People.WIDOWED;
            default -> People.SINGLE;
        };
    }

    /// Twins have names alike, and the mother's name is the wife's; now and then the card shows a stepmother.
    private void name(Families families, int person, int[] placed, Roots roots, People people, Dice dice) {
        int at = placed[person];
        int years = Ages.years(families.born(person), asOf);
        int mother = families.mother(person);
        int twin = families.twin(person);
        people.name[at] = twin >= 0 && placed[twin] < at
                ? people.names.twin(people.name[placed[twin]], people.female[at], dice)
                : people.names.draw(people.female[at], roots, years, dice);
        people.mother[at] = mother >= 0 && dice.chance(0.97)
                ? people.name[placed[mother]]
                : people.names.draw(true, roots, Math.min(years + 27, 90), dice);
    }

    private void leave(int at, int years, boolean household, People people, Dice dice) {
        byte status = household || dice.chance(0.017)
                ? People.MOVED
                : dice.chance(years >= 55 ? 0.05 : 0.0022) ? People.DEAD : People.ALIVE;
        int earliest = Math.max(FIRST_STATUS_DAY, people.born[at]);
        people.status[at] = status;
        people.statusDay[at] = status == People.ALIVE ? 0 : dice.between(earliest, asOf);
    }

    /// A defect every registry has: a handful of numbers that two people hold.
    private void shareNumbers(People people) {
        var dice = Dice.of(seed, 4);
        int pairs = 1 + people.size() / 35_000;
        for (int pair = 0; pair < pairs; ) {
            int one = dice.below(people.size());
            int other = dice.below(people.size());
            if (one != other && people.female[one] == people.female[other]) {
                people.nik[other] = people.nik[one];
                pair++;
            }
        }
    }
}
