package id.payung.screening;

import id.payung.eligibility.Fund;
import id.payung.eligibility.Policy;
import id.payung.eligibility.Tariff;
import id.payung.money.Month;
import id.payung.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What one funding source could pay for if the proposal were decided today.
///
/// @param taken seats somebody sits on already
/// @param firstMonth the first month whose cut-off is not past
/// @param planned premium of everybody seated, from that month to the end of the budget year
record FundUse(Fund fund, int taken, int proposed, Month firstMonth, Rupiah planned) {
    static List<FundUse> of(Policy policy, Seated seated, Screened screened, LocalDate asOf) {
        var rhythm = policy.heading().rhythm();
        var firstMonth = Month.firstOpen(asOf, rhythm.cutOffDay());
        var uses = new ArrayList<FundUse>();
        for (var fund : policy.funds()) {
            int taken = (int) seated.recipients().stream()
                    .filter(one -> one.source().equals(fund.name()))
                    .map(Seated.Recipient::seat)
                    .distinct()
                    .count();
            int proposed = (int) screened.allocation().seated().stream()
                    .filter(one -> one.seat().source().equals(fund.name()))
                    .count();
            var premium =
                    policy.tariff(fund.payer(), firstMonth).map(Tariff::premium).orElse(Rupiah.ZERO);
            int months = firstMonth.monthsLeftIn(rhythm.budgetYear());
            uses.add(new FundUse(
                    fund, taken, proposed, firstMonth, premium.times(months).times(taken + proposed)));
        }
        return uses;
    }

    int filled() {
        return taken + proposed;
    }
}
