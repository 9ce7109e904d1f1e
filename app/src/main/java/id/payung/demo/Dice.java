package id.payung.demo;

import java.util.List;
import java.util.SplittableRandom;

/// Seeded chance. The algorithm of [SplittableRandom] is part of its specification, so the same seed gives the same
/// regency on every machine; nothing here touches `Math.log` and its relatives, whose last bit may differ.
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// Dice for one piece of work, independent of how much chance any other piece consumed.
    static Dice of(long seed, long... work) {
        long mixed = seed;
        for (long part : work) {
            mixed = mix(mixed + 0x9E3779B97F4A7C15L + part);
        }
        return new Dice(mixed);
    }

    /// David Stafford's variant 13 of the 64-bit finalizer.
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double real() {
        return random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Both ends included.
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    void shuffle(int[] values, int length) {
        for (int i = length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
