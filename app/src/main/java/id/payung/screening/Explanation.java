package id.payung.screening;

import id.payung.finding.Finding;
import id.payung.finding.FindingText;
import id.payung.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/// The one sentence an officer reads beside a row, and the note its sender reads.
final class Explanation {
    /// Reasons named in one sentence; the findings column has them all.
    private static final int MOST_REASONS = 3;

    private Explanation() {}

    /// For an officer.
    ///
    /// @param placed where the allocation put the person and why; empty where it did not
    static String of(ScreenedRow row, String placed) {
        return switch (row.outcome()) {
            case CLEAR -> placed.isEmpty() ? "Siap dikirim; sudah menempati kuota." : placed;
            case DUPLICATE -> sentence("Ganda", List.of(duplicate(row)));
            case FIX -> sentence("Harus diperbaiki pengirim", reasons(row, Severity.FIX));
            case LOOK -> sentence("Perlu dilihat petugas", reasons(row, Severity.LOOK));
        };
    }

    private static Finding duplicate(ScreenedRow row) {
        return row.findings().stream()
                .filter(finding -> finding instanceof Finding.Duplicate)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> reasons(ScreenedRow row, Severity severity) {
        return row.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static String sentence(String start, List<Finding> reasons) {
        var clauses = new ArrayList<String>();
        reasons.stream().limit(MOST_REASONS).map(FindingText::forOfficer).forEach(clauses::add);
        return clauses.isEmpty() ? start + "." : start + ": " + String.join("; ", clauses) + ".";
    }

    /// For the sender: what to check, each thing once, the gravest first.
    static String forSender(ScreenedRow row) {
        if (row.isDuplicate()) {
            return FindingText.forSender(duplicate(row)).orElse("");
        }
        var sentences = new ArrayList<String>();
        for (var severity : List.of(Severity.FIX, Severity.LOOK, Severity.INFO)) {
            for (var finding : reasons(row, severity)) {
                FindingText.forSender(finding)
                        .filter(sentence -> !sentences.contains(sentence))
                        .ifPresent(sentences::add);
            }
        }
        return String.join(" ", sentences);
    }
}
