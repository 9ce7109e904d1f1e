package id.payung.intake;

/// How much one list may hold. Everything is counted while it streams, since the sizes a file states may lie.
///
/// @param fileBytes size on disk
/// @param entries parts of an XLSX file
/// @param inflatedBytes of all parts read
/// @param ratio inflated bytes to file size, as a whole
/// @param textBytes of all cells with a value and all shared strings, one a character
/// @param rows with a value
public record Limits(
        long fileBytes,
        int entries,
        long inflatedBytes,
        int ratio,
        long textBytes,
        int cellChars,
        int columns,
        int rows,
        int sharedStrings) {
    private static final long MEGABYTE = 1L << 20;

    /// A list sent to the server: a village's list has hundreds of rows, a sector office's thousands.
    public static final Limits UPLOAD =
            new Limits(50 * MEGABYTE, 200, 1024 * MEGABYTE, 150, 64 * MEGABYTE, 2_000, 200, 20_000, 200_000);

    /// A list on the command line may be a whole province's: 500,000 rows of some 16 cells, most of them distinct
    /// texts.
    public static final Limits COMMAND =
            new Limits(500 * MEGABYTE, 200, 4096 * MEGABYTE, 150, 512 * MEGABYTE, 2_000, 200, 500_000, 8_000_000);
}
