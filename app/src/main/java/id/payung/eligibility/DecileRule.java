package id.payung.eligibility;

import id.payung.eligibility.Judgement.NotMet;
import id.payung.finding.Finding;

/// Poor by the poverty data. A fund for the poor takes nobody whose decile is unknown; that alone does not stand in
/// the way of another fund, so it is no more than an info.
///
/// @param atMost the richest decile taken
public record DecileRule(int atMost, LegalBasis basis) implements Rule {
    private static final Judgement UNKNOWN = new NotMet(new Finding.NotStated(Fact.DECILE.key()));

    @Override
    public String name() {
        return "decile";
    }

    @Override
    public Judgement judge(Facts facts) {
        var decile = facts.means().decile();
        if (decile.isEmpty()) {
            return UNKNOWN;
        }
        return decile.getAsInt() <= atMost ? Judgement.MET : new NotMet(new Finding.RuleNotMet(name()));
    }
}
