package id.payung.demo;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Draws an index in proportion to its weight.
final class Weighted {
    /// `cumulative[i]` is the sum of the weights of 0..i.
    private final double[] cumulative;

    private Weighted(double[] cumulative) {
        this.cumulative = cumulative;
    }

    static Weighted of(int size, IntToDoubleFunction weight) {
        var cumulative = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weight.applyAsDouble(i);
            cumulative[i] = sum;
        }
        return new Weighted(cumulative);
    }

    int draw(Dice dice) {
        double at = dice.real() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, at);
        return Math.min(found < 0 ? -found - 1 : found + 1, cumulative.length - 1);
    }
}
