package id.payung.absorption;

/// The seats of one fund.
///
/// @param filled seats that a proposal or a person takes; nothing is paid yet
public record FundUse(String name, String title, int seats, int filled) {
    public int free() {
        return Math.max(0, seats - filled);
    }

    /// From 0 to 100.
    public double percent() {
        return seats == 0 ? 0 : 100.0 * filled / seats;
    }
}
