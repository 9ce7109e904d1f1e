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

    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.FIX, Severity.LOOK, Severity.INFO);

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
        for (var finding : row.findings()) {
            if (finding instanceof Finding.Duplicate) {
                return finding;
            }
        }
        throw new IllegalStateException("a double without the row it doubles");
    }

    private static List<Finding> reasons(ScreenedRow row, Severity severity) {
        var reasons = new ArrayList<Finding>();
        for (var finding : row.findings()) {
            if (finding.severity() == severity) {
                reasons.add(finding);
            }
        }
        return reasons;
    }

    private static String sentence(String start, List<Finding> reasons) {
        var sentence = new StringBuilder(start);
        for (int i = 0; i < Math.min(MOST_REASONS, reasons.size()); i++) {
            sentence.append(i == 0 ? ": " : "; ").append(FindingText.forOfficer(reasons.get(i)));
        }
        return sentence.append('.').toString();
    }

    /// For the sender: what to check, each thing once, the gravest first.
    static String forSender(ScreenedRow row) {
        if (row.isDuplicate()) {
            return FindingText.forSender(duplicate(row)).orElse("");
        }
        var sentences = new ArrayList<String>();
        for (var severity : GRAVEST_FIRST) {
            for (var finding : reasons(row, severity)) {
                var sentence = FindingText.forSender(finding);
                if (sentence.isPresent() && !sentences.contains(sentence.get())) {
                    sentences.add(sentence.get());
                }
            }
        }
        return String.join(" ", sentences);
    }
}
