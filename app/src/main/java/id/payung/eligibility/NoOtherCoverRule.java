package id.payung.eligibility;

import id.payung.eligibility.Judgement.NotMet;
import id.payung.finding.Finding.Plain;
import id.payung.finding.FindingCode;
import id.payung.membership.Segment;

/// Not covered by BPJS Ketenagakerjaan already, unless the person's own seat pays for that cover.
public record NoOtherCoverRule(LegalBasis basis) implements Rule {
    @Override
    public String name() {
        return "no_other_cover";
    }

    @Override
    public Judgement judge(Facts facts) {
        if (facts.elsewhere().isEmpty()) {
            return Judgement.MET;
        }
        for (var segment : Segment.values()) {
            if (facts.elsewhere().contains(segment)) {
                return new NotMet(new Plain(code(segment)));
            }
        }
        return Judgement.MET;
    }

    private static FindingCode code(Segment segment) {
        return switch (segment) {
            case PU -> FindingCode.ALREADY_MEMBER_PU;
            case BPU -> FindingCode.ALREADY_MEMBER_BPU;
            case PBPU_PEMDA -> FindingCode.ALREADY_MEMBER_PEMDA;
            case OTHER -> FindingCode.ALREADY_MEMBER_OTHER;
        };
    }
}
