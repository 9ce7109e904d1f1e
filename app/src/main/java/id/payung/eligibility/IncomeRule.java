package id.payung.eligibility;

import id.payung.eligibility.Judgement.NotMet;
import id.payung.eligibility.Judgement.NotStated;
import id.payung.finding.Finding.Plain;
import id.payung.finding.FindingCode;
import id.payung.money.Rupiah;

/// Earns at most the local minimum wage, by the person's own statement.
///
/// @param atMost a month
public record IncomeRule(Rupiah atMost, LegalBasis basis) implements Rule {
    @Override
    public String name() {
        return "income";
    }

    @Override
    public Judgement judge(Facts facts) {
        var income = facts.means().income();
        if (income.isEmpty()) {
            return new NotStated(Fact.INCOME.key());
        }
        return income.get().amount() <= atMost.amount()
                ? Judgement.MET
                : new NotMet(new Plain(FindingCode.INCOME_ABOVE_LIMIT));
    }
}
