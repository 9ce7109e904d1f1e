package id.payung.screening;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.payung.eligibility.FundSet;
import id.payung.eligibility.Policy;
import id.payung.funding.Allocation;
import id.payung.funding.Applicant;
import id.payung.funding.FundingText;
import id.payung.platform.OutputFolder;
import java.io.IOException;
import java.util.stream.Collectors;

/// `allocation.csv`, a proposal for the people who are clear, and `waiting_list.csv`, the rest, both in rank order.
final class AllocationFiles {
    private final Policy policy;
    private final FundingText text;

    AllocationFiles(Policy policy, FundingText text) {
        this.policy = policy;
        this.text = text;
    }

    void write(Allocation allocation, OutputFolder out) throws IOException {
        try (var csv = CsvWriter.builder().build(out.file("allocation.csv"))) {
            csv.writeRecord("nik", "funding_source", "seat", "rank", "priority", "status");
            for (var seated : allocation.seated()) {
                csv.writeRecord(
                        nik(seated.applicant()),
                        seated.seat().source(),
                        Integer.toString(seated.seat().number()),
                        Integer.toString(seated.rank()),
                        priority(seated.applicant()),
                        "PROPOSED");
            }
        }
        try (var csv = CsvWriter.builder().build(out.file("waiting_list.csv"))) {
            csv.writeRecord("nik", "place", "rank", "priority", "funding_sources", "explanation");
            for (var waiting : allocation.waiting()) {
                csv.writeRecord(
                        nik(waiting.applicant()),
                        Integer.toString(waiting.place()),
                        Integer.toString(waiting.rank()),
                        priority(waiting.applicant()),
                        sources(waiting.applicant().funds()),
                        text.explain(waiting));
            }
        }
    }

    private static String nik(Applicant applicant) {
        return Long.toString(applicant.nik());
    }

    private String priority(Applicant applicant) {
        return policy.priorities().get(applicant.priority()).name();
    }

    private String sources(FundSet funds) {
        return funds.indexes().mapToObj(fund -> policy.funds().get(fund).name()).collect(Collectors.joining(";"));
    }
}
