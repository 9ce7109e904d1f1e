package id.payung.absorption;

/// A part of a whole, from 0 to 100.
final class Percent {
    private Percent() {}

    static double of(int part, int whole) {
        return whole == 0 ? 0 : Math.min(100, 100.0 * part / whole);
    }
}
