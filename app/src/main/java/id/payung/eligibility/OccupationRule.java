package id.payung.eligibility;

import id.payung.eligibility.Judgement.NotMet;
import id.payung.eligibility.Judgement.NotStated;
import id.payung.eligibility.Judgement.Noted;
import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import java.util.Set;

/// Works informally, and is no civil servant, soldier, policeman or office holder.
///
/// The occupation on a KTP is stale by nature, so one that is merely not informal (`GURU`, `KARYAWAN SWASTA`) is a
/// reason to look, not to leave somebody out, unless the policy says otherwise.
///
/// @param excluded reasons of the occupation table that fail the rule
/// @param onNo what an occupation does that is not informal and not excluded
public record OccupationRule(Set<String> excluded, OnNo onNo, LegalBasis basis) implements Rule {
    public enum OnNo {
        LOOK,
        FAIL
    }

    @Override
    public String name() {
        return "occupation";
    }

    @Override
    public Judgement judge(Facts facts) {
        if (facts.occupation().isEmpty()) {
            return new NotStated(Fact.OCCUPATION_CODE.key());
        }
        var occupation = facts.occupation().get();
        if (excluded.contains(occupation.reason())) {
            return new NotMet(finding(FindingCode.OCCUPATION_EXCLUDED, occupation));
        }
        return switch (occupation.informal()) {
            case YES -> Judgement.MET;
            case MAYBE -> new Noted(finding(FindingCode.OCCUPATION_UNCLEAR, occupation));
            case NO -> {
                var why = finding(FindingCode.OCCUPATION_NOT_INFORMAL, occupation);
                yield onNo == OnNo.FAIL ? new NotMet(why) : new Noted(why);
            }
        };
    }

    private static Finding finding(FindingCode code, Occupation occupation) {
        return new Finding.Occupation(code, occupation.name());
    }
}
