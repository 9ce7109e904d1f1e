package id.payung.money;

import java.time.LocalDate;
import java.time.YearMonth;

/// A calendar month of cover.
public record Month(YearMonth value) implements Comparable<Month> {
    public static Month of(int year, java.time.Month month) {
        return new Month(YearMonth.of(year, month));
    }

    /// The first month whose cut-off day, a day of the month before, is not past on `day`: somebody put forward on the
    /// cut-off day itself is still covered from the next month.
    ///
    /// @param cutOffDay day of the month before, 1 to 28
    public static Month firstOpen(LocalDate day, int cutOffDay) {
        var thisMonth = YearMonth.from(day);
        return new Month(thisMonth.plusMonths(day.getDayOfMonth() <= cutOffDay ? 1 : 2));
    }

    /// How many months of `year` are left from this one on: 12 for January, 0 when this month lies in a later year.
    public int monthsLeftIn(int year) {
        if (value.getYear() > year) {
            return 0;
        }
        return value.getYear() < year ? 12 : 13 - value.getMonthValue();
    }

    @Override
    public int compareTo(Month other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
