package id.payung.linkage;

/// How likely the best of several records is the right one, given the weights of all of them and that the right one may
/// be among none of them. Each record is equally likely beforehand.
public final class Posterior {
    private final double records;
    private final double present;

    /// @param records how many records could be the right one
    /// @param present how likely the right one is among them at all, in (0, 1)
    public Posterior(long records, double present) {
        this.records = records;
        this.present = present;
    }

    /// The logarithm of the odds, in bits, that one record is the right one rather than none, before anything was
    /// compared. With the weight of the only record compared it adds up to the logarithm of the odds of its answer.
    public double priorBits() {
        return LevelWeights.log2(present / records / (1 - present));
    }

    /// @param best the weight, in bits, of the record asked about
    /// @param othersSum sum of 2^weight over all other records that were compared
    public double of(double best, double othersSum) {
        double odds = Math.pow(2, best) * present / records;
        double others = othersSum * present / records + (1 - present);
        return odds / (odds + others);
    }
}
