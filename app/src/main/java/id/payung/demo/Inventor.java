package id.payung.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Makes up people who are in no registry, with numbers that look right and that nobody holds.
final class Inventor {
    private final People people;
    private final List<Settlement> villages;
    private final long[] niks;
    private final long seed;
    private final LocalDate asOf;

    Inventor(People people, List<Settlement> villages, long seed, LocalDate asOf) {
        this.people = people;
        this.villages = villages;
        this.seed = seed;
        this.asOf = asOf;
        niks = people.sortedNiks();
    }

    List<Settlement> villages() {
        return villages;
    }

    Dice dice(long... work) {
        return Dice.of(seed, work);
    }

    Identity invent(Settlement village, int person, Dice dice) {
        boolean female = dice.chance(0.4);
        int years = dice.between(19, 63);
        var born = asOf.minusYears(years).minusDays(dice.below(365));
        var roots = village.drawRoots(dice);
        long stem = village.prefix() * 1_000_000L
                + (born.getDayOfMonth() + (female ? 40 : 0)) * 10_000L
                + born.getMonthValue() * 100L
                + born.getYear() % 100;
        var kk = village.prefix() * 1_000_000L + dice.between(1, 28) * 10_000L + dice.between(1, 12) * 100L + 25;
        var mother = people.names.draw(true, roots, Math.min(years + 26, 90), dice);
        return new Identity(
                person,
                new Identity.Numbers(
                        String.valueOf(free(stem, dice)), String.valueOf(kk * 10_000 + dice.between(40, 99))),
                new Identity.Birth(
                        people.names.text(people.names.draw(female, roots, years, dice)), born, female, "PENAJAM"),
                new Identity.Home(village.index(), dice.between(1, 3), 1, female ? 2 : 9),
                new Identity.Family(people.names.text(mother), "", ""));
    }

    private long free(long stem, Dice dice) {
        long nik = stem * 10_000 + dice.between(1, 4);
        while (Arrays.binarySearch(niks, nik) >= 0) {
            nik++;
        }
        return nik;
    }
}
