package id.payung.eligibility;

/// Where a rule is written: the regulation and its article, as the policy file cites them.
public record LegalBasis(String citation) {
    @Override
    public String toString() {
        return citation;
    }
}
