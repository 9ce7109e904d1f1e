package id.payung.absorption;

import id.payung.money.Rupiah;
import java.util.Optional;

/// The seats of one fund, in one month.
///
/// @param running seats that a recipient takes this month
/// @param proposed further seats for which somebody is proposed; nothing is paid for them yet
/// @param ceiling what all seats cost over the budget year, where every month has a tariff
/// @param ownBudget whether the regency itself pays, so that it counts as the regency's own
record FundUse(
        String name, String title, int seats, int running, int proposed, Optional<Rupiah> ceiling, boolean ownBudget) {
    int filled() {
        return running + proposed;
    }

    int free() {
        return Math.max(0, seats - filled());
    }

    /// From 0 to 100.
    double percent() {
        return Percent.of(filled(), seats);
    }
}
