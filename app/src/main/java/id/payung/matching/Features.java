package id.payung.matching;

import id.payung.linkage.Token;
import id.payung.people.Nik;
import id.payung.platform.CsvColumns;
import java.time.LocalDate;

/// A claimant made comparable with residents.
public final class Features {
    final String nikDigits;
    final boolean nikWhole;
    /// The NIK as a number, 0 where it is not 16 digits.
    final long nik;
    /// The NIK with serial 0000.
    private final long stem;

    final long kk;
    final String plainName;
    final Token[] name;
    final Token[] mother;
    /// First letters of what the words of the name sound like, a bit a letter.
    final int initials;
    /// Numbers of the sounds of the words of the two names.
    final int[] sounds;

    final int[] motherSounds;
    final int bornDay;
    /// The day of birth in the NIK, or [CsvColumns#NO_DATE].
    final int bornDayInNik;
    final char sex;
    final int village;
    final int rt;

    private Features(Population population, Claimant row, LocalDate today) {
        nikDigits = row.nikDigits();
        nikWhole = row.nikWhole();
        nik = Nik.digits(nikDigits).orElse(0);
        stem = nik - nik % Population.SERIALS;
        kk = row.kk();
        var read = PersonName.read(row.name());
        plainName = read.plain();
        name = population.names().read(read.words());
        int letters = 0;
        for (var word : name) {
            letters |= NameTable.initial(word);
        }
        initials = letters;
        sounds = population.names().sounds(name);
        var details = row.details();
        mother = population.names().read(PersonName.read(details.mother()).words());
        motherSounds = population.names().sounds(mother);
        bornDay = details.born() == null
                ? CsvColumns.NO_DATE
                : (int) details.born().toEpochDay();
        bornDayInNik = Nik.read(nikDigits)
                .flatMap(number -> number.birthDate(today))
                .map(date -> (int) date.toEpochDay())
                .orElse(CsvColumns.NO_DATE);
        sex = details.sex() == null ? 0 : details.sex().letter();
        village = row.residence() == null
                ? -1
                : population.village(row.residence().villageCode());
        rt = row.residence() == null ? 0 : row.residence().rt();
    }

    /// @param today nobody is born after this day
    public static Features of(Population population, Claimant row, LocalDate today) {
        return new Features(population, row, today);
    }

    /// Whether a NIK agrees with the row's in all but the serial.
    boolean isBesideNik(long other) {
        return stem != 0 && other >= stem && other < stem + Population.SERIALS;
    }

    /// The serial of a NIK that [#isBesideNik].
    int serialOf(long other) {
        return (int) (other - stem);
    }

    boolean hasBirthDate() {
        return bornDay != CsvColumns.NO_DATE;
    }
}
