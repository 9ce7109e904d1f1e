package id.payung.intake;

import java.util.HashSet;
import java.util.List;

/// What the cells of one column look like, header or not.
///
/// @param filled cells with a value
/// @param numbers cells that look like a NIK or family-card number: 14 to 18 digits, or such digits lost to Excel
/// @param words cells of letters without a digit
/// @param distinct different values
/// @param women cells whose digits 7 and 8 are a day + 40: those of women's NIKs, never of a family card
record Contents(int filled, int numbers, int words, int distinct, int women) {

    static Contents of(List<Row> rows, int column) {
        int filled = 0;
        int numbers = 0;
        int words = 0;
        int women = 0;
        var distinct = new HashSet<String>();
        for (var row : rows) {
            var text = row.text(column).strip();
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            distinct.add(text);
            var digits = digits(text);
            boolean number =
                    (digits.length() >= 14 && digits.length() <= 18) || text.matches("\\d[.,]\\d+[eE]\\+1[56]");
            numbers += number ? 1 : 0;
            women += digits.length() == 16 && digits.charAt(6) >= '4' && digits.charAt(6) <= '7' ? 1 : 0;
            words += digits.isEmpty() && text.chars().anyMatch(Character::isLetter) ? 1 : 0;
        }
        return new Contents(filled, numbers, words, distinct.size(), women);
    }

    boolean areNumbers() {
        return filled > 0 && numbers * 10 >= filled * 6;
    }

    boolean areWords() {
        return filled > 0 && words * 10 >= filled * 7;
    }

    boolean areNames() {
        return areWords() && distinct * 2 >= filled;
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
