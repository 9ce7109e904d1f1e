package id.payung.linkage;

/// The weights of one compared field: for each level of agreement log2(m / u), where m is how often records of one
/// person agree so, and u how often records of two random people do.
///
/// m is learnt from pairs known to be one person, starting from a prior worth `PRIOR_PAIRS` of them, so that a short
/// list leans on the prior and a long one on what it shows. u comes from the caller, per value where a value's own
/// frequency is known.
public final class LevelWeights {
    private static final double PRIOR_PAIRS = 200;
    /// No m below this: what was never seen is not impossible.
    private static final double LEAST = 1e-4;

    private final double[] m;

    private LevelWeights(double[] m) {
        this.m = m;
    }

    /// @param prior expected m of each level, about 1 in all
    /// @param seen pairs of one person seen at each level
    public static LevelWeights learn(double[] prior, int[] seen) {
        long pairs = 0;
        for (int count : seen) {
            pairs += count;
        }
        var m = new double[prior.length];
        for (int level = 0; level < m.length; level++) {
            m[level] = Math.max(LEAST, (prior[level] * PRIOR_PAIRS + seen[level]) / (PRIOR_PAIRS + pairs));
        }
        return new LevelWeights(m);
    }

    /// @param u share of random pairs that agree as this one does, in (0, 1]
    public double weight(int level, double u) {
        return log2(m[level] / u);
    }

    public double m(int level) {
        return m[level];
    }

    static double log2(double x) {
        return Math.log(x) * (1 / Math.log(2));
    }
}
