package id.payung.matching;

import id.payung.platform.CsvColumns;
import java.time.LocalDate;

/// How two birth dates agree.
public enum BirthDateLevel {
    SAME,
    /// Day and month changed places.
    SWAPPED,
    /// The year is 1 or 10 off.
    YEAR_OFF,
    ONE_DIGIT,
    /// The list says 1 January or 31 December, which is how people write a year.
    YEAR_ONLY,
    DIFFERENT,
    UNKNOWN;

    /// One digit of a year can make it ninety years wrong; beyond that nothing is alike.
    private static final int FARTHEST_SLIP = 33_000;

    private static final int DAYS_IN_FOUR_YEARS = 1_461;

    static final double[] PRIOR = {0.925, 0.02, 0.012, 0.015, 0.012, 0.016};
    /// How often two random people agree so; SAME by the date's own frequency.
    private static final double[] U = {4e-5, 4e-5, 1.6e-4, 1.2e-3, 0.014, 0.98};

    double u() {
        return U[ordinal()];
    }

    static BirthDateLevel of(int listedDay, int registeredDay) {
        if (listedDay == CsvColumns.NO_DATE || registeredDay == CsvColumns.NO_DATE) {
            return UNKNOWN;
        }
        if (listedDay == registeredDay) {
            return SAME;
        }
        if (!mayBeAlike(listedDay, registeredDay)) {
            return DIFFERENT;
        }
        var listed = LocalDate.ofEpochDay(listedDay);
        var registered = LocalDate.ofEpochDay(registeredDay);
        boolean sameDayAndMonth = listed.getMonthValue() == registered.getMonthValue()
                && listed.getDayOfMonth() == registered.getDayOfMonth();
        int years = Math.abs(listed.getYear() - registered.getYear());
        if (sameDayAndMonth && (years == 1 || years == 10)) {
            return YEAR_OFF;
        }
        if (years == 0
                && listed.getMonthValue() == registered.getDayOfMonth()
                && listed.getDayOfMonth() == registered.getMonthValue()) {
            return SWAPPED;
        }
        if (years == 0 && isWrittenForTheYear(listed)) {
            return YEAR_ONLY;
        }
        return differingDigits(listed, registered) == 1 ? ONE_DIGIT : DIFFERENT;
    }

    /// Whether two days may agree at some level: a coarse sieve that needs no calendar. They are less than a year
    /// apart, or whole years give or take two days.
    static boolean mayBeAlike(int listedDay, int registeredDay) {
        if (listedDay == CsvColumns.NO_DATE || registeredDay == CsvColumns.NO_DATE) {
            return false;
        }
        int days = Math.abs(listedDay - registeredDay);
        if (days > FARTHEST_SLIP) {
            return false;
        }
        int quartersOver = 4 * days % DAYS_IN_FOUR_YEARS;
        return days <= 366 || quartersOver <= 8 || quartersOver >= DAYS_IN_FOUR_YEARS - 8;
    }

    private static boolean isWrittenForTheYear(LocalDate date) {
        return date.getDayOfYear() == 1 || date.getDayOfYear() == date.lengthOfYear();
    }

    private static int differingDigits(LocalDate a, LocalDate b) {
        int x = digits(a);
        int y = digits(b);
        int differing = 0;
        for (; x > 0 || y > 0; x /= 10, y /= 10) {
            differing += x % 10 == y % 10 ? 0 : 1;
        }
        return differing;
    }

    private static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
