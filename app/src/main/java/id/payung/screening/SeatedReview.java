package id.payung.screening;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.payung.eligibility.Fund;
import id.payung.eligibility.FundSet;
import id.payung.eligibility.Judgement;
import id.payung.eligibility.Policy;
import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.finding.FindingText;
import id.payung.funding.Allocation;
import id.payung.funding.Placement;
import id.payung.intake.ListRow;
import id.payung.matching.Population;
import id.payung.platform.CsvText;
import id.payung.platform.OutputFolder;
import id.payung.screening.Seated.Recipient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who sits already and should be looked at, and who of the waiting list could follow them. A draft: nobody loses a
/// seat by it, and whoever is to be removed gets a letter first.
final class SeatedReview {
    /// What frees a seat, once an officer has confirmed it.
    private static final Set<FindingCode> FREES_THE_SEAT = EnumSet.of(
            FindingCode.DECEASED,
            FindingCode.MOVED_OUT,
            FindingCode.ALREADY_MEMBER_PU,
            FindingCode.ALREADY_MEMBER_BPU,
            FindingCode.ALREADY_MEMBER_PEMDA,
            FindingCode.ALREADY_MEMBER_OTHER,
            FindingCode.OVER_AGE,
            FindingCode.SEATED_TWICE);

    private static final Set<FindingCode> WORTH_A_LOOK = withOthers(
            FREES_THE_SEAT,
            FindingCode.RESIDENCE_UNCLEAR,
            FindingCode.UNDER_AGE,
            FindingCode.OCCUPATION_EXCLUDED,
            FindingCode.NOT_IN_REGISTRY,
            FindingCode.SOURCE_UNKNOWN);

    private final Policy policy;
    private final Population population;
    private final FactsOf facts;

    SeatedReview(Policy policy, Population population, FactsOf facts) {
        this.policy = policy;
        this.population = population;
        this.facts = facts;
    }

    private static Set<FindingCode> withOthers(Set<FindingCode> codes, FindingCode... more) {
        var all = EnumSet.copyOf(codes);
        all.addAll(List.of(more));
        return all;
    }

    /// @param findings none where all is well
    record Reviewed(Recipient recipient, List<Finding> findings) {
        private String codes() {
            return findings.stream().map(finding -> finding.code().name()).collect(Collectors.joining(";"));
        }

        private String words() {
            return findings.stream().map(FindingText::forOfficer).collect(Collectors.joining("; "));
        }

        private boolean freesTheSeat() {
            return findings.stream().anyMatch(finding -> FREES_THE_SEAT.contains(finding.code()));
        }
    }

    List<Reviewed> review(Seated seated) {
        var met = new HashSet<Long>();
        var reviewed = new ArrayList<Reviewed>();
        for (var recipient : seated.recipients()) {
            boolean again = recipient.nik() != 0 && !met.add(recipient.nik());
            reviewed.add(new Reviewed(recipient, findings(recipient, again)));
        }
        return reviewed;
    }

    private List<Finding> findings(Recipient recipient, boolean again) {
        var findings = new LinkedHashSet<Finding>();
        if (again) {
            findings.add(new Finding.Plain(FindingCode.SEATED_TWICE));
        }
        var fund = policy.funds().stream()
                .filter(one -> one.name().equals(recipient.source()))
                .findFirst();
        if (fund.isEmpty()) {
            findings.add(new Finding.Plain(FindingCode.SOURCE_UNKNOWN));
        }
        int resident = population.residentOf(recipient.nik());
        if (resident < 0) {
            findings.add(new Finding.Plain(FindingCode.NOT_IN_REGISTRY));
        } else {
            fund.ifPresent(one -> findings.addAll(ofRules(one, resident)));
        }
        return List.copyOf(findings);
    }

    private List<Finding> ofRules(Fund fund, int resident) {
        var findings = new ArrayList<Finding>();
        for (var ruling : fund.rulings(facts.resident(resident, ListRow.Work.UNSTATED))) {
            if (ruling.judgement() instanceof Judgement.NotMet(var why) && WORTH_A_LOOK.contains(why.code())) {
                findings.add(why);
            }
        }
        return findings;
    }

    void write(List<Reviewed> reviewed, Allocation allocation, OutputFolder out) throws IOException {
        try (var csv = CsvWriter.builder().build(out.file("seated_review.csv"))) {
            csv.writeRecord("nik", "source", "seat", "since", "findings", "explanation");
            for (var one : reviewed) {
                var recipient = one.recipient();
                if (!one.findings().isEmpty()) {
                    csv.writeRecord(
                            nik(recipient),
                            CsvText.safe(recipient.source()),
                            Integer.toString(recipient.seat()),
                            recipient.since() == null ? "" : recipient.since().toString(),
                            one.codes(),
                            "Perlu dilihat petugas: " + one.words() + ".");
                }
            }
        }
        writeReplacements(reviewed, allocation, out);
    }

    /// Each seat that may become free goes to the next of the waiting list whom its source may pay for.
    private void writeReplacements(List<Reviewed> reviewed, Allocation allocation, OutputFolder out)
            throws IOException {
        var waiting = new ArrayList<>(allocation.waiting());
        try (var csv = CsvWriter.builder().build(out.file("replacement_draft.csv"))) {
            csv.writeRecord("source", "seat", "nik_out", "reason", "nik_in", "rank");
            for (var one : reviewed) {
                if (one.freesTheSeat()) {
                    var next = next(waiting, one.recipient().source());
                    csv.writeRecord(
                            CsvText.safe(one.recipient().source()),
                            Integer.toString(one.recipient().seat()),
                            nik(one.recipient()),
                            one.codes(),
                            next.map(place -> Long.toString(place.applicant().nik()))
                                    .orElse(""),
                            next.map(place -> Integer.toString(place.rank())).orElse(""));
                }
            }
        }
    }

    private java.util.Optional<Placement.Waiting> next(List<Placement.Waiting> waiting, String source) {
        for (int place = 0; place < waiting.size(); place++) {
            if (mayPay(waiting.get(place).applicant().funds(), source)) {
                return java.util.Optional.of(waiting.remove(place));
            }
        }
        return java.util.Optional.empty();
    }

    private boolean mayPay(FundSet funds, String source) {
        return funds.indexes().anyMatch(fund -> policy.funds().get(fund).name().equals(source));
    }

    private static String nik(Recipient recipient) {
        return recipient.nik() == 0 ? "" : Long.toString(recipient.nik());
    }
}
