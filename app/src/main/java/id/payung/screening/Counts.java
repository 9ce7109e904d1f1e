package id.payung.screening;

import id.payung.finding.FindingCode;
import java.util.List;

/// Data rows by what becomes of them. The five add up to all of them.
record Counts(int data, int clear, int look, int fix, int duplicateInList, int duplicateElsewhere) {
    static Counts of(List<ScreenedRow> rows) {
        var outcomes = new int[Outcome.values().length];
        int inList = 0;
        for (var row : rows) {
            var outcome = row.outcome();
            outcomes[outcome.ordinal()]++;
            inList += outcome == Outcome.DUPLICATE && isOfOneList(row) ? 1 : 0;
        }
        return new Counts(
                rows.size(),
                outcomes[Outcome.CLEAR.ordinal()],
                outcomes[Outcome.LOOK.ordinal()],
                outcomes[Outcome.FIX.ordinal()],
                inList,
                outcomes[Outcome.DUPLICATE.ordinal()] - inList);
    }

    private static boolean isOfOneList(ScreenedRow row) {
        return row.findings().stream().anyMatch(finding -> finding.code() == FindingCode.DUPLICATE_IN_LIST);
    }
}
