package id.payung.eligibility;

import id.payung.finding.Finding;
import java.util.List;

/// What the policy says about one person.
public sealed interface Eligibility {
    List<Finding> findings();

    /// The rules of at least one fund are met.
    ///
    /// @param funds whose rules are met
    /// @param priority index of the priority class
    record Eligible(FundSet funds, int priority, List<Finding> findings) implements Eligibility {}

    /// No fund can take the person yet.
    ///
    /// @param findings every reason of every fund
    record NotYet(List<Finding> findings) implements Eligibility {}
}
