package id.payung.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// The civil registration number: 16 digits, PPKKCC of the place of *first* registration, DDMMYY of birth with the
/// day + 40 for women, and a serial from 0001. It never changes, so a prefix that differs from the place of residence
/// says nothing, and a birth date that differs is a warning only. (Permendagri 108/2019 art. 37.)
///
/// A `Nik` is structurally possible; whether anybody holds it only the registry knows.
public record Nik(long value) {
    public static final int DIGITS = 16;

    private static final String DOTS = "•••••••••";
    private static final int SHOWN = 4;
    private static final int SHORTEST_SHOWN = 12;

    public Nik {
        if (!isPossible(value)) {
            throw new IllegalArgumentException("not a possible NIK");
        }
    }

    /// Reads exactly 16 digits, nothing else around them. Empty where the structure is impossible.
    public static Optional<Nik> read(String typed) {
        var digits = digits(typed);
        return digits.isPresent() && isPossible(digits.getAsLong())
                ? Optional.of(new Nik(digits.getAsLong()))
                : Optional.empty();
    }

    /// Sixteen digits as a number, possible as a NIK or not.
    public static OptionalLong digits(CharSequence typed) {
        if (typed.length() != DIGITS) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = typed.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalLong.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalLong.of(value);
    }

    /// A number as it stands where nobody needs it whole: the first and last four signs of what was typed,
    /// `6409•••••••••0001`. Nothing of what is too short to hide.
    public static String masked(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        return text.length() < SHORTEST_SHOWN
                ? DOTS
                : text.substring(0, SHOWN) + DOTS + text.substring(text.length() - SHOWN);
    }

    /// Whether region, day, month and serial can be those of a NIK: province 11–99, day 1–31 or 41–71, serial not 0000.
    public static boolean isPossible(long value) {
        if (value < 11_00_00_00_00_00_0000L || value > 99_99_99_99_99_99_9999L) {
            return false;
        }
        int head = (int) (value / 100_000_000);
        int tail = (int) (value - head * 100_000_000L);
        int day = head % 100;
        int month = tail / 1_000_000;
        return day <= 71
                && day % 40 >= 1
                && month >= 1
                && month <= 12
                && day % 40 <= LONGEST[month]
                && tail % 10_000 != 0;
    }

    private static final int[] LONGEST = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    public Sex sex() {
        return day(value) > 40 ? Sex.FEMALE : Sex.MALE;
    }

    /// The birth date in the number, its century chosen so that the person is born in the hundred years before `today`.
    /// Empty for 29 February of a year that has none.
    public Optional<LocalDate> birthDate(LocalDate today) {
        int year = (int) (value / 10_000 % 100) + today.getYear() / 100 * 100;
        try {
            var born = LocalDate.of(year, month(value), day(value) % 40);
            return Optional.of(born.isAfter(today) ? LocalDate.of(year - 100, month(value), day(value) % 40) : born);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int day(long value) {
        return (int) (value / 100_000_000 % 100);
    }

    private static int month(long value) {
        return (int) (value / 1_000_000 % 100);
    }

    /// All 16 digits.
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
