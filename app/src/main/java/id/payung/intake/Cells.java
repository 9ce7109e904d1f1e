package id.payung.intake;

import id.payung.people.Sex;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short cells of a row: sex, RT and RW, income.
final class Cells {
    private static final Pattern MONEY =
            Pattern.compile("(?:rp)?\\.?\\s*(\\d[\\d.,]*)\\s*(jt|juta|rb|ribu|k)?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_RT = 999;

    private Cells() {}

    /// @param english whether the column also holds F, so that M is male; else M says nothing
    static @Nullable Sex sex(String typed, boolean english) {
        if (typed.equals("L") || typed.equals("P")) {
            return typed.equals("L") ? Sex.MALE : Sex.FEMALE;
        }
        var word = lettersAndDigits(typed.toLowerCase(Locale.ROOT));
        return switch (word) {
            case "l", "lk", "laki", "lakilaki", "laki2", "lelaki", "pria", "cowok", "male", "1" -> Sex.MALE;
            case "p", "pr", "perempuan", "prempuan", "wanita", "cewek", "female", "f", "w", "2" -> Sex.FEMALE;
            case "m" -> english ? Sex.MALE : null;
            default -> word.startsWith("laki") ? Sex.MALE : word.startsWith("perem") ? Sex.FEMALE : null;
        };
    }

    private static String lettersAndDigits(String lower) {
        var kept = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /// The first number of "003", "RT 03", "003/001"; 0 where there is none below 1,000.
    static int rt(String typed) {
        return numberAt(typed, 0);
    }

    /// The second number of "003/001", "RT 03 RW 01"; 0 where there is none.
    static int rwOf(String rtRw) {
        return numberAt(rtRw, 1);
    }

    /// The number at `index` among the runs of digits in a text, 0 where there is none below 1,000.
    private static int numberAt(String typed, int index) {
        int run = -1;
        int number = 0;
        boolean inside = false;
        for (int i = 0; i < typed.length() && (run < index || inside); i++) {
            int digit = typed.charAt(i) - '0';
            boolean isDigit = digit >= 0 && digit <= 9;
            if (isDigit && !inside) {
                run++;
            }
            inside = isDigit;
            if (isDigit && run == index) {
                number = Math.min(number * 10 + digit, LARGEST_RT + 1);
            }
        }
        return number <= LARGEST_RT ? number : 0;
    }

    /// Rupiah a month: "Rp1.500.000", "1,5 juta", "1500000"; -1 where none can be read.
    static long rupiah(String typed) {
        var money = MONEY.matcher(typed.strip());
        if (!money.matches()) {
            return -1;
        }
        var unit = money.group(2) == null ? "" : money.group(2).toLowerCase(Locale.ROOT);
        long times = switch (unit) {
            case "jt", "juta" -> 1_000_000;
            case "rb", "ribu", "k" -> 1_000;
            default -> 1;
        };
        var number = money.group(1).replaceAll("[.,]+$", "");
        var amount = times == 1 ? wholeRupiah(number) : number.replace(',', '.');
        try {
            var rupiah =
                    new BigDecimal(amount).multiply(BigDecimal.valueOf(times)).longValue();
            return number.length() > 15 ? -1 : rupiah;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /// Without the dots or commas between thousands and without cents.
    private static String wholeRupiah(String number) {
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean cents = last >= 0 && number.length() - last - 1 != 3;
        return (cents ? number.substring(0, last) : number).replaceAll("[.,]", "");
    }
}
