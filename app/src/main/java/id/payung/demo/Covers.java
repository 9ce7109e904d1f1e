package id.payung.demo;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/// Who is with BPJS Ketenagakerjaan: wage earners through their employer, a few by themselves, many
/// once paid by a government and no longer.
final class Covers {
    private static final int MEMBERSHIP_BEGINS = (int) LocalDate.of(2017, 1, 1).toEpochDay();
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private Covers() {}

    static void draw(People people, Livelihoods livelihoods, int asOf, Dice dice) {
        for (int i = 0; i < people.size(); i++) {
            int years = people.age(i, asOf);
            if (years >= 17 && years < 70) {
                boolean dependent = livelihoods.excluded(people.occupation[i]);
                people.cover[i] = (dependent ? employed(people.occupation[i], dice) : informal(years, dice)).code();
            }
        }
    }

    private static Cover employed(int occupation, Dice dice) {
        if (occupation == Livelihoods.PUPIL) {
            return Cover.NONE;
        }
        double at = dice.real();
        return at < 0.46 ? Cover.PU : at < 0.55 ? Cover.PU_ENDED : Cover.NONE;
    }

    private static Cover informal(int years, Dice dice) {
        double at = dice.real();
        if (at < 0.035) {
            return at < 0.012 ? Cover.PU : at < 0.024 ? Cover.BPU : Cover.BPU_ENDED;
        }
        if (years >= 66) {
            return at < 0.10 ? Cover.PEMDA_ENDED : Cover.NONE;
        }
        return at < 0.105 ? Cover.PEMDA : at < 0.25 ? Cover.PEMDA_ENDED : Cover.NONE;
    }

    /// Writes the member file with the header of BPJS's list as the demo has it.
    static void write(People people, Seats seats, int asOf, long seed, Writer out) throws IOException {
        out.write("nik,kpj,segment,status,valid_until,registered_on\n");
        for (int i = 0; i < people.size(); i++) {
            var cover = Cover.of(people, i);
            if (cover == Cover.NONE) {
                continue;
            }
            var dice = Dice.of(seed, 6, i);
            var since = seats.since(i);
            var registered = since != null && cover == Cover.PEMDA
                    ? since
                    : LocalDate.ofEpochDay(dice.between(MEMBERSHIP_BEGINS, asOf - 60));
            out.write(people.nik[i] + "," + kpj(i) + "," + cover.segment + (cover.active ? ",ACTIVE," : ",INACTIVE,")
                    + validUntil(cover, asOf, dice) + "," + registered + "\n");
        }
    }

    /// Eleven digits, another for every person: the factor is a prime that does not divide the modulus.
    static long kpj(int person) {
        return 10_000_000_000L + person * 2_654_435_761L % 9_000_000_000L;
    }

    private static String validUntil(Cover cover, int asOf, Dice dice) {
        return switch (cover) {
            case NONE, PU -> "";
            case PEMDA -> YEAR_END.toString();
            case PEMDA_ENDED -> (dice.chance(0.93) ? YEAR_END.minusYears(1) : YEAR_END.minusYears(2)).toString();
            case BPU -> LocalDate.ofEpochDay(asOf + dice.between(4, 200)).toString();
            case PU_ENDED, BPU_ENDED ->
                LocalDate.ofEpochDay(asOf - dice.between(20, 1100)).toString();
        };
    }
}
