package id.payung.intake;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.intake.ListRow.NikCell;
import id.payung.people.Nik;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A NIK cell as understood, and what is wrong with its shape.
///
/// @param problem null for 16 possible digits
record NikText(NikCell cell, @Nullable Finding problem) {
    private static final Pattern SCIENTIFIC = Pattern.compile("(\\d)[.,]?(\\d*)[eE]\\+?(\\d{1,2})");
    private static final Pattern QUOTES = Pattern.compile("[='\"`‘’“”]");
    private static final Pattern LABEL = Pattern.compile("(?i)\\b(nik|no|nomor|ktp|e-ktp)\\b[.:]*|(?i)^nik[.:]?");
    private static final Pattern RUN = Pattern.compile("(?<![\\d\\p{L}])\\d{16}(?![\\d\\p{L}])");
    private static final long LARGEST_EXACT = 1L << 53;
    private static final int FEWEST_DIGITS = 10;

    /// A number of more is none that anybody wrote down; writing it out could take all memory.
    private static final int MOST_ZEROS = 99;

    /// @param number whether a spreadsheet holds it as a number, of which Excel keeps 15 digits
    static NikText of(String raw, boolean number) {
        if (!number && raw.length() == Nik.DIGITS && Nik.digits(raw).isPresent()) {
            return sixteen(raw, raw);
        }
        var typed = CleanText.of(raw).text();
        if (number || hasDecimals(typed)) {
            return numeric(typed);
        }
        return CleanText.hasLetter(typed) ? lettered(typed) : understood(typed, typed);
    }

    /// A value kept for its digits alone, such as a family-card number: 16 digits that were not rounded, else 0.
    static long sixteenDigits(String raw, boolean number) {
        var read = of(raw, number);
        boolean lost = read.problem != null && read.problem.code() != FindingCode.NIK_IMPOSSIBLE;
        return lost ? 0 : Nik.digits(read.cell.digits()).orElse(0);
    }

    /// The same cell in a column whose numbers have all lost their last digit.
    NikText rounded() {
        return problem == null || problem.code() == FindingCode.NIK_IMPOSSIBLE
                ? new NikText(new NikCell(cell.shown(), cell.digits(), false), plain(FindingCode.NIK_ROUNDED))
                : this;
    }

    /// 14 to 18 digits with one or two zeros behind a point: a number saved as text.
    private static boolean hasDecimals(String typed) {
        int point = 0;
        while (point < typed.length() && isDigit(typed.charAt(point))) {
            point++;
        }
        int zeros = typed.length() - point - 1;
        return point >= 14
                && point <= 18
                && (zeros == 1 || zeros == 2)
                && (typed.charAt(point) == '.' || typed.charAt(point) == ',')
                && typed.charAt(point + 1) == '0'
                && typed.charAt(point + zeros) == '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static NikText numeric(String typed) {
        String digits;
        try {
            var value = new BigDecimal(typed.replace(',', '.')).stripTrailingZeros();
            if (value.scale() < -MOST_ZEROS) {
                return new NikText(new NikCell(typed, "", false), plain(FindingCode.NIK_SCIENTIFIC));
            }
            digits = value.scale() > 0 ? typed : value.toBigInteger().toString();
        } catch (NumberFormatException e) {
            return labelled(typed, unquoted(typed));
        }
        if (digits.length() != Nik.DIGITS || Nik.digits(digits).isEmpty()) {
            return labelled(digits, unquoted(digits));
        }
        long value = Long.parseLong(digits);
        if (value % 10 == 0 || value > LARGEST_EXACT) {
            return new NikText(new NikCell(digits, digits, false), plain(FindingCode.NIK_ROUNDED));
        }
        return sixteen(digits, digits);
    }

    private static NikText lettered(String typed) {
        var unquoted = unquoted(typed);
        var scientific = SCIENTIFIC.matcher(unquoted);
        if (scientific.matches()) {
            var digits = scientific.group(1) + scientific.group(2);
            return digits.length() == Nik.DIGITS && scientific.group(3).equals("15")
                    ? sixteen(digits, digits)
                    : new NikText(new NikCell(typed, "", false), plain(FindingCode.NIK_SCIENTIFIC));
        }
        return labelled(typed, unquoted);
    }

    private static NikText labelled(String typed, String unquoted) {
        var labelled = LABEL.matcher(unquoted).replaceAll(" ").strip();
        var runs = RUN.matcher(labelled);
        if (runs.find() && countDigits(labelled) == Nik.DIGITS) {
            var digits = runs.group();
            return sixteen(digits, digits);
        }
        return understood(typed, labelled);
    }

    /// @param meant what was typed, without what is no number for sure
    private static NikText understood(String typed, String meant) {
        int letters = 0;
        int strict = 0;
        boolean zero = true;
        var digits = new StringBuilder(meant.length());
        for (int i = 0; i < meant.length(); i += Character.charCount(meant.codePointAt(i))) {
            int c = meant.codePointAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
                strict++;
                zero &= digit == 0;
            } else if (Character.isLetter(c)) {
                letters++;
                digits.append(digitMeant(c));
            }
        }
        if (zero || (strict < FEWEST_DIGITS && letters > strict)) {
            return new NikText(new NikCell(typed, "", false), plain(FindingCode.NIK_MISSING));
        }
        var understood = digits.toString();
        var shown = understood.length() == Nik.DIGITS ? understood : typed;
        if (letters > 0) {
            return new NikText(new NikCell(shown, understood, false), plain(FindingCode.NIK_HAS_LETTERS));
        }
        return understood.length() == Nik.DIGITS
                ? sixteen(understood, shown)
                : new NikText(
                        new NikCell(shown, understood, false), new Finding.NikNotSixteenDigits(understood.length()));
    }

    private static NikText sixteen(String digits, String shown) {
        boolean possible = Nik.isPossible(Long.parseLong(digits));
        return new NikText(new NikCell(shown, digits, possible), possible ? null : plain(FindingCode.NIK_IMPOSSIBLE));
    }

    /// The digit that looks like the letter, nothing for a letter that looks like none.
    private static String digitMeant(int letter) {
        return switch (letter) {
            case 'O', 'o', 'Q', 'D' -> "0";
            case 'I', 'i', 'l', 'L' -> "1";
            case 'Z', 'z' -> "2";
            case 'S', 's' -> "5";
            case 'B' -> "8";
            default -> "";
        };
    }

    private static String unquoted(String typed) {
        return QUOTES.matcher(typed).replaceAll("").strip();
    }

    private static long countDigits(String text) {
        return text.chars().filter(c -> Character.digit(c, 10) >= 0).count();
    }

    static Finding plain(FindingCode code) {
        return new Finding.Plain(code);
    }
}
