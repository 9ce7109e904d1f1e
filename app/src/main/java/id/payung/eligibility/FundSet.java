package id.payung.eligibility;

import java.util.stream.IntStream;

/// Some of the funds of a policy, by their index in its order.
///
/// @param bits bit `i` stands for fund `i`
public record FundSet(int bits) {
    /// The most funds a policy may have: the allocation looks at every subset of them.
    public static final int MOST = 10;

    public static final FundSet NONE = new FundSet(0);

    public FundSet with(int fund) {
        return new FundSet(bits | 1 << fund);
    }

    public boolean contains(int fund) {
        return (bits >> fund & 1) == 1;
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /// Indexes in the policy's order.
    public IntStream indexes() {
        return IntStream.range(0, MOST).filter(this::contains);
    }
}
