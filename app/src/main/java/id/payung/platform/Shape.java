package id.payung.platform;

/// An area of a map.
///
/// @param path SVG path data
/// @param shade 1, the lightest, to 5; [#NO_DATA] is hatched
/// @param words what is said of it
public record Shape(String path, int shade, String words) {
    public static final int NO_DATA = 0;

    boolean isHatched() {
        return shade == NO_DATA;
    }
}
