package id.payung.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What happens to a birth date. The result is always a date that exists, or none.
final class DateErrors {
    private DateErrors() {}

    static @Nullable LocalDate apply(ErrorCode code, LocalDate born, Dice dice) {
        return switch (code) {
            case DOB_SWAP ->
                born.getDayOfMonth() > 12
                        ? born
                        : LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
            case DOB_DIGIT -> digit(born, dice);
            case DOB_YEAR -> born.plusYears((dice.chance(0.7) ? 1L : 10L) * (dice.chance(0.5) ? 1 : -1));
            case DOB_UNKNOWN -> unknown(born, dice);
            case DOB_BLANK -> null;
            default -> throw new IllegalArgumentException(code.code());
        };
    }

    private static LocalDate unknown(LocalDate born, Dice dice) {
        var newYear = LocalDate.of(born.getYear(), 1, 1);
        var yearEnd = LocalDate.of(born.getYear(), 12, 31);
        var drawn = dice.chance(0.7) ? newYear : yearEnd;
        return drawn.equals(born) ? (drawn.equals(newYear) ? yearEnd : newYear) : drawn;
    }

    /// One digit of day, month or the last two of the year.
    private static LocalDate digit(LocalDate born, Dice dice) {
        var text =
                String.format(Locale.ROOT, "%02d%02d%04d", born.getDayOfMonth(), born.getMonthValue(), born.getYear());
        for (int attempt = 0; attempt < 40; attempt++) {
            int at = dice.pick(List.of(0, 1, 2, 3, 6, 7));
            var wrong = text.substring(0, at) + dice.below(10) + text.substring(at + 1);
            try {
                var read = LocalDate.of(number(wrong, 4, 8), number(wrong, 2, 4), number(wrong, 0, 2));
                if (!read.equals(born)) {
                    return read;
                }
            } catch (DateTimeException e) {
                // No such day: whoever types it is corrected by the spreadsheet, so try another digit.
            }
        }
        return born;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
