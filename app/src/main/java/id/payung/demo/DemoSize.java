package id.payung.demo;

/// How large a fictional regency is.
///
/// @param residents people living there; the registry has about 4 % more, who moved or died
/// @param candidates rows on all lists together
public record DemoSize(int residents, int candidates) {
    /// Penajam Paser Utara as it is.
    public static final DemoSize FULL = new DemoSize(203_000, 23_000);

    /// Registry rows per thousand living residents.
    private static final long ROWS_PER_THOUSAND = 1_039;

    public static final int SMALLEST = 1_000;
    public static final int LARGEST = 8_000_000;

    public DemoSize {
        if (residents < SMALLEST || residents > LARGEST || candidates < 1 || candidates > residents / 4) {
            throw new IllegalArgumentException(residents + " residents, " + candidates + " candidates");
        }
    }

    /// The same shape with another number of residents.
    public static DemoSize of(int residents) {
        return new DemoSize(residents, (int) ((long) FULL.candidates * residents / FULL.residents));
    }

    int registryRows() {
        return (int) (residents * ROWS_PER_THOUSAND / 1_000);
    }
}
