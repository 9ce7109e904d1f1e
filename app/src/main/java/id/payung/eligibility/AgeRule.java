package id.payung.eligibility;

import id.payung.eligibility.Judgement.NotMet;
import id.payung.eligibility.Judgement.NotStated;
import id.payung.finding.Finding.OverAge;
import id.payung.finding.Finding.UnderAge;

/// Adult, and not yet too old on the day judged.
///
/// @param from the lowest age taken, in full years
/// @param below the first age no longer taken: somebody is too old from that birthday on
public record AgeRule(int from, int below, LegalBasis basis) implements Rule {
    @Override
    public String name() {
        return "age";
    }

    @Override
    public Judgement judge(Facts facts) {
        var stated = facts.person().age();
        if (stated.isEmpty()) {
            return new NotStated(Fact.AGE.key());
        }
        int age = stated.getAsInt();
        if (age < from) {
            return new NotMet(new UnderAge(age, from));
        }
        return age < below ? Judgement.MET : new NotMet(new OverAge(age, below));
    }
}
