package id.payung.demo;

import java.time.LocalDate;
import java.time.Period;

/// Full years between two days counted since 1970.
final class Ages {
    private Ages() {}

    static int years(int born, int day) {
        return Period.between(LocalDate.ofEpochDay(born), LocalDate.ofEpochDay(day))
                .getYears();
    }
}
