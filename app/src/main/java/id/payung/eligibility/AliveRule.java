package id.payung.eligibility;

import id.payung.eligibility.Judgement.NotMet;
import id.payung.finding.Finding.Plain;
import id.payung.finding.FindingCode;

/// Nobody enrols the dead.
public record AliveRule(LegalBasis basis) implements Rule {
    @Override
    public String name() {
        return "alive";
    }

    @Override
    public Judgement judge(Facts facts) {
        return facts.home().standing() == Standing.DECEASED
                ? new NotMet(new Plain(FindingCode.DECEASED))
                : Judgement.MET;
    }
}
