package id.payung.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Birth dates in every form lists use, alone or behind a place: "BONE, 17-08-1990".
///
/// @param asOf nobody is born after this day; it decides the century of a year of two digits
/// @param from1904 whether date numbers count from 1904
record BirthDates(LocalDate asOf, boolean from1904) {
    private static final int OLDEST_YEARS = 120;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "januari", "january"),
            List.of("feb", "peb", "februari", "pebruari", "february"),
            List.of("mar", "mrt", "maret", "march"),
            List.of("apr", "april"),
            List.of("mei", "may"),
            List.of("jun", "juni", "june"),
            List.of("jul", "juli", "july"),
            List.of("agu", "ags", "agt", "agust", "agustus", "aug", "august"),
            List.of("sep", "sept", "september"),
            List.of("okt", "oct", "oktober", "october"),
            List.of("nov", "nop", "november", "nopember"),
            List.of("des", "dec", "desember", "december"));

    private static final Map<String, Integer> NUMBERS = numbers();

    /// @param place what stands before the date, empty where nothing does
    /// @param date null where none can be read
    record PlaceAndDate(String place, @Nullable LocalDate date) {}

    private record Token(String text, int start) {
        boolean isDigits() {
            return Character.isDigit(text.charAt(0));
        }

        int number() {
            return Integer.parseInt(text);
        }
    }

    PlaceAndDate read(String text) {
        var tokens = tokens(text);
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).isDigits()) {
            first++;
        }
        if (first == tokens.size()) {
            return new PlaceAndDate(place(text), null);
        }
        boolean monthFirst = first > 0 && month(tokens.get(first - 1).text()) > 0 && isDayAndYear(tokens, first);
        int start = tokens.get(monthFirst ? first - 1 : first).start();
        var date = monthFirst
                ? dated(
                        tokens.get(first + 1).text(),
                        month(tokens.get(first - 1).text()),
                        tokens.get(first).number())
                : date(tokens.subList(first, tokens.size()));
        return new PlaceAndDate(place(text.substring(0, start)), date);
    }

    private @Nullable LocalDate date(List<Token> tokens) {
        var first = tokens.getFirst();
        if (first.text().length() >= 5 || tokens.size() < 3) {
            return single(first.text());
        }
        var second = tokens.get(1);
        var third = tokens.get(2);
        int month = second.isDigits() ? second.number() : month(second.text());
        if (!third.isDigits() || month == 0) {
            return null;
        }
        if (first.text().length() == 4) {
            return third.text().length() > 2 ? null : dated(first.text(), month, third.number());
        }
        var date = dated(third.text(), month, first.number());
        boolean american = date == null && second.isDigits() && month > 12 && first.number() <= 12;
        return american ? dated(third.text(), first.number(), month) : date;
    }

    /// One run of digits: 19900817, 17081990, 170890, or the number of a day as Excel counts.
    private @Nullable LocalDate single(String digits) {
        return switch (digits.length()) {
            case 8 -> {
                var yearFirst = dated(digits.substring(0, 4), number(digits, 4, 6), number(digits, 6, 8));
                yield yearFirst != null
                        ? yearFirst
                        : dated(digits.substring(4), number(digits, 2, 4), number(digits, 0, 2));
            }
            case 6 -> dated(digits.substring(4), number(digits, 2, 4), number(digits, 0, 2));
            case 4, 5 -> dayNumber(Integer.parseInt(digits));
            default -> null;
        };
    }

    private @Nullable LocalDate dayNumber(int days) {
        boolean year = days >= asOf.getYear() - OLDEST_YEARS && days <= asOf.getYear();
        if (year) {
            return null; // a year alone is no date
        }
        return plausible((from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(days));
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static boolean isDayAndYear(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).text().length() <= 2
                && tokens.get(at + 1).isDigits()
                && tokens.get(at + 1).text().length() == 4;
    }

    /// @param year two digits stand for the year that makes an age of 0 to 99
    private @Nullable LocalDate dated(String year, int month, int day) {
        int written = Integer.parseInt(year);
        try {
            if (year.length() != 2) {
                return plausible(LocalDate.of(written, month, day));
            }
            var date = LocalDate.of(asOf.getYear() / 100 * 100 + written, month, day);
            return plausible(date.isAfter(asOf) ? LocalDate.of(date.getYear() - 100, month, day) : date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable LocalDate plausible(LocalDate date) {
        return date.isAfter(asOf) || date.isBefore(asOf.minusYears(OLDEST_YEARS)) ? null : date;
    }

    private static int month(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int month = 1; month <= MONTHS.size(); month++) {
            for (var word : MONTHS.get(month - 1)) {
                numbers.put(word, month);
            }
        }
        return numbers;
    }

    private static String place(String before) {
        int end = before.length();
        while (end > 0 && !Character.isLetter(before.charAt(end - 1)) && before.charAt(end - 1) != ')') {
            end--;
        }
        return before.substring(0, end);
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>(6);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && !Character.isLetter(c)) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length()
                    && (digit
                            ? text.charAt(at) >= '0' && text.charAt(at) <= '9'
                            : Character.isLetter(text.charAt(at)))) {
                at++;
            }
            tokens.add(new Token(at - start > 9 && digit ? "999999999" : text.substring(start, at), start));
        }
        return tokens;
    }
}
