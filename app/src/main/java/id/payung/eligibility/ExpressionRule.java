package id.payung.eligibility;

import id.payung.eligibility.Judgement.NotMet;
import id.payung.eligibility.Judgement.NotStated;
import id.payung.eligibility.Judgement.Noted;
import id.payung.finding.Finding.RuleNotMet;

/// A rule that a region adds in its policy file, without a program.
///
/// The machine never refuses a person, so an expression that cannot be computed (a division by zero) does not fail
/// the rule: somebody has to look.
public record ExpressionRule(String name, Expression expression, LegalBasis basis) implements Rule {
    @Override
    public Judgement judge(Facts facts) {
        return switch (expression.of(facts)) {
            case HOLDS -> Judgement.MET;
            case FAILS -> new NotMet(new RuleNotMet(name));
            case NOT_STATED -> new NotStated(expression.firstMissing(facts));
            case NOT_COMPUTED -> new Noted(new RuleNotMet(name));
        };
    }
}
