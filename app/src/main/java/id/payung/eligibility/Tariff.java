package id.payung.eligibility;

import id.payung.money.Month;
import id.payung.money.Rupiah;
import java.util.Optional;

/// What one month of cover costs.
///
/// @param payer class of the payer; people paid by a public budget have no relief (PP 50/2025)
/// @param until last month the tariff holds
/// @param jkk work-accident part
/// @param jkm death part
public record Tariff(String payer, Month from, Optional<Month> until, Rupiah jkk, Rupiah jkm, LegalBasis basis) {
    public Rupiah premium() {
        return jkk.plus(jkm);
    }

    boolean holds(Month month) {
        return from.compareTo(month) <= 0
                && until.filter(last -> last.compareTo(month) < 0).isEmpty();
    }

    boolean overlaps(Tariff other) {
        return payer.equals(other.payer)
                && until.filter(last -> last.compareTo(other.from) < 0).isEmpty()
                && other.until.filter(last -> last.compareTo(from) < 0).isEmpty();
    }
}
