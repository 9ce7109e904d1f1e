package id.payung.platform;

/// The head of a table's column.
///
/// @param number whether numbers stand in it, ranged to the right
public record Head(String words, boolean number) {
    public static Head of(String words) {
        return new Head(words, false);
    }

    public static Head number(String words) {
        return new Head(words, true);
    }
}
