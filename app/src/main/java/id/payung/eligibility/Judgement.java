package id.payung.eligibility;

import id.payung.finding.Finding;

/// What one rule says about one person.
public sealed interface Judgement {
    Judgement MET = new Met();

    record Met() implements Judgement {}

    /// The rule is met, and something about it is worth knowing or looking at.
    record Noted(Finding note) implements Judgement {}

    record NotMet(Finding why) implements Judgement {}

    /// No input carries the fact, so the rule does not stand in the way.
    record NotStated(String fact) implements Judgement {}
}
