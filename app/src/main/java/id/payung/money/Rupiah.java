package id.payung.money;

/// An exact amount in whole rupiah.
public record Rupiah(long amount) {
    public static final Rupiah ZERO = new Rupiah(0);

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah times(long count) {
        return new Rupiah(Math.multiplyExact(amount, count));
    }

    /// As Indonesian offices write it: `Rp16.800`.
    @Override
    public String toString() {
        var digits = new StringBuilder(Long.toString(Math.abs(amount)));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, '.');
        }
        return (amount < 0 ? "-Rp" : "Rp") + digits;
    }
}
