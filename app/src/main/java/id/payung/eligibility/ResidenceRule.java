package id.payung.eligibility;

import id.payung.eligibility.Judgement.NotMet;
import id.payung.eligibility.Judgement.NotStated;
import id.payung.finding.Finding.Plain;
import id.payung.finding.FindingCode;

/// Resident with a KTP of the region, in some regions for a number of months.
///
/// @param area code of the region whose residents are taken, `64.09`
/// @param months the shortest residence taken, in full months; 0 asks for none
public record ResidenceRule(String area, int months, LegalBasis basis) implements Rule {
    @Override
    public String name() {
        return "residence";
    }

    @Override
    public Judgement judge(Facts facts) {
        var home = facts.home();
        return switch (home.standing()) {
            case MOVED_OUT -> new NotMet(new Plain(FindingCode.MOVED_OUT));
            case UNCLEAR -> new NotMet(new Plain(FindingCode.RESIDENCE_UNCLEAR));
            // The dead are the business of AliveRule; two findings would say one thing twice.
            case DECEASED -> Judgement.MET;
            case RESIDENT -> judgeResident(home);
        };
    }

    private Judgement judgeResident(Facts.Home home) {
        if (home.village().isEmpty()) {
            return new NotStated(Fact.VILLAGE.key());
        }
        if (!Limit.contains(area, home.village())) {
            return new NotMet(new Plain(FindingCode.RESIDENCE_UNCLEAR));
        }
        if (months == 0) {
            return Judgement.MET;
        }
        if (home.months().isEmpty()) {
            return new NotStated(Fact.RESIDENCE_MONTHS.key());
        }
        return home.months().getAsInt() >= months
                ? Judgement.MET
                : new NotMet(new Plain(FindingCode.RESIDENCE_TOO_SHORT));
    }
}
