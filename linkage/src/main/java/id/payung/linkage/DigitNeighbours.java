package id.payung.linkage;

import java.util.function.LongConsumer;

/// Numbers of a fixed count of digits that are one slip of the keyboard away from what was typed: one digit replaced,
/// two neighbours swapped, one left out or one too many. No index of the numbers is needed to search them: for 16
/// digits there are at most 159 numbers to look up.
public final class DigitNeighbours {
    private DigitNeighbours() {}

    /// Visits each number of `length` digits one edit away from `typed`; some more than once, never `typed` itself.
    /// `typed` has `length - 1`, `length` or `length + 1` digits; for any other length nothing is visited.
    public static void visit(String typed, int length, LongConsumer action) {
        var digits = new int[typed.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = typed.charAt(i) - '0';
        }
        if (digits.length == length) {
            replaced(digits, action);
            swapped(digits, action);
        } else if (digits.length == length - 1) {
            inserted(digits, action);
        } else if (digits.length == length + 1) {
            for (int skip = 0; skip < digits.length; skip++) {
                action.accept(value(digits, skip));
            }
        }
    }

    /// Whether two numbers, not the same, of as many digits differ in one digit, or in two neighbours swapped.
    public static boolean isOneSlip(int a, int b) {
        while (a % 10 == b % 10) {
            a /= 10;
            b /= 10;
        }
        return a / 10 == b / 10 || (a / 100 == b / 100 && a % 10 == b / 10 % 10 && b % 10 == a / 10 % 10);
    }

    private static void replaced(int[] digits, LongConsumer action) {
        long value = value(digits, -1);
        long unit = 1;
        for (int i = digits.length - 1; i >= 0; i--, unit *= 10) {
            for (int digit = 0; digit <= 9; digit++) {
                if (digit != digits[i]) {
                    action.accept(value + (digit - digits[i]) * unit);
                }
            }
        }
    }

    private static void swapped(int[] digits, LongConsumer action) {
        long value = value(digits, -1);
        long unit = 1;
        for (int i = digits.length - 1; i > 0; i--, unit *= 10) {
            int difference = digits[i] - digits[i - 1];
            if (difference != 0) {
                action.accept(value + difference * unit * 10 - difference * unit);
            }
        }
    }

    private static void inserted(int[] digits, LongConsumer action) {
        for (int place = 0; place <= digits.length; place++) {
            long head = 0;
            for (int i = 0; i < place; i++) {
                head = head * 10 + digits[i];
            }
            for (int digit = 0; digit <= 9; digit++) {
                long value = head * 10 + digit;
                for (int i = place; i < digits.length; i++) {
                    value = value * 10 + digits[i];
                }
                action.accept(value);
            }
        }
    }

    private static long value(int[] digits, int skip) {
        long value = 0;
        for (int i = 0; i < digits.length; i++) {
            if (i != skip) {
                value = value * 10 + digits[i];
            }
        }
        return value;
    }
}
