package id.payung.screening;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.intake.ListRow;
import id.payung.matching.Match;
import id.payung.matching.Match.NameAgreement;
import id.payung.registry.Registry;
import java.util.List;

/// What the match of a row with the registry shows.
final class MatchFindings {
    private final Registry registry;

    MatchFindings(Registry registry) {
        this.registry = registry;
    }

    void add(ListRow row, Match match, List<Finding> findings) {
        if (match.evidence().doubts().nikShared()) {
            add(FindingCode.NIK_SHARED, findings);
        }
        switch (match.kind()) {
            case NONE -> add(FindingCode.NOT_IN_REGISTRY, findings);
            case AMBIGUOUS ->
                findings.add(
                        match.rivals() > 1
                                ? new Finding.SeveralPeopleFit(match.rivals())
                                : new Finding.Plain(FindingCode.IDENTITY_UNPROVEN));
            case PROBABLE -> {
                addNik(match, findings);
                addDifferences(row, match, findings);
            }
            case EXACT -> addDifferences(row, match, findings);
        }
        if (match.evidence().doubts().lookalike()) {
            add(FindingCode.LOOKALIKE, findings);
        }
        if (match.isNamed()
                && row.place().village() != null
                && !registry.villageCode(match.resident())
                        .equals(row.place().village().code())) {
            findings.add(
                    new Finding.OtherVillage(row.place().village().code(), registry.villageCode(match.resident())));
        }
    }

    private static void addNik(Match match, List<Finding> findings) {
        switch (match.evidence().nik()) {
            case SAME -> add(FindingCode.IDENTITY_UNPROVEN, findings);
            case ONE_SLIP -> add(FindingCode.NIK_ONE_DIGIT_OFF, findings);
            case OF_ANOTHER -> add(FindingCode.NIK_OF_ANOTHER, findings);
            case DIFFERENT, ABSENT -> add(FindingCode.FOUND_WITHOUT_NIK, findings);
        }
    }

    private void addDifferences(ListRow row, Match match, List<Finding> findings) {
        var evidence = match.evidence();
        int resident = match.resident();
        if (evidence.name() != NameAgreement.EQUAL) {
            findings.add(new Finding.NameVariant(row.claim().name(), registry.name(resident)));
        }
        var listed = row.claim().born();
        var registered = registry.born(resident);
        if (listed != null && registered != null && !listed.equals(registered)) {
            findings.add(new Finding.BirthDateDiffers(listed, registered));
        }
        if (evidence.doubts().sexDiffers()) {
            add(FindingCode.SEX_DIFFERS, findings);
        }
        if (evidence.doubts().motherDiffers()) {
            add(FindingCode.MOTHER_DIFFERS, findings);
        }
        if (evidence.doubts().kkDiffers()) {
            add(FindingCode.KK_DIFFERS, findings);
        }
    }

    private static void add(FindingCode code, List<Finding> findings) {
        findings.add(new Finding.Plain(code));
    }
}
