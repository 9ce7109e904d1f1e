package id.payung.verification;

import java.time.LocalDate;

/// Ages as people of the programme count them, in full years by the birth date typed.
public enum AgeBand {
    UNDER_18(0, 18),
    FROM_18(18, 25),
    FROM_25(25, 35),
    FROM_35(35, 45),
    FROM_45(45, 55),
    FROM_55(55, 65),
    FROM_65(65, 200),
    /// No birth date, or none that anybody alive can have.
    UNKNOWN(200, 200);

    private final int from;
    private final int below;

    AgeBand(int from, int below) {
        this.from = from;
        this.below = below;
    }

    public int from() {
        return from;
    }

    public int below() {
        return below;
    }

    /// As it stands in addresses: `25-34`.
    String code() {
        return switch (this) {
            case UNKNOWN -> "tanpa";
            case FROM_65 -> "65";
            default -> from + "-" + (below - 1);
        };
    }

    /// The first day of birth of each band on a day, by its place: who is born on it or after it, and before that of
    /// the band before, belongs to the band.
    static int[] firstDays(LocalDate today) {
        var first = new int[values().length - 1];
        for (int band = 0; band < first.length; band++) {
            first[band] =
                    (int) today.minusYears(values()[band].below).plusDays(1).toEpochDay();
        }
        return first;
    }

    /// @param firstDays of [#firstDays]
    static int ordinal(int bornDay, int[] firstDays) {
        if (bornDay == CandidateEntry.NO_DAY) {
            return UNKNOWN.ordinal();
        }
        int band = 0;
        while (band < firstDays.length && bornDay < firstDays[band]) {
            band++;
        }
        return band;
    }
}
