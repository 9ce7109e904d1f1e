package id.payung.screening;

import id.payung.intake.SkippedRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One run: what went in, what came out.
///
/// @param coverage rules that everybody or nobody meets, one sentence each
record Report(
        Inputs inputs,
        Screened screened,
        List<SeatedReview.Reviewed> reviewed,
        List<String> coverage,
        boolean seatsAssumedEmpty,
        LocalDate asOf) {
    record PerList(String file, Counts counts, SkippedRows skipped) {}

    Counts all() {
        return Counts.of(screened.rows());
    }

    List<PerList> lists() {
        var lists = new ArrayList<PerList>();
        int start = 0;
        for (var list : inputs.lists()) {
            int end = start + list.rows().size();
            lists.add(
                    new PerList(list.source().file(), Counts.of(screened.rows().subList(start, end)), list.skipped()));
            start = end;
        }
        return lists;
    }

    SkippedRows skipped() {
        return inputs.lists().stream().map(one -> one.skipped()).reduce(SkippedRows.NONE, SkippedRows::plus);
    }

    List<FundUse> funds() {
        return FundUse.of(inputs.policy(), inputs.tables().seated(), screened, asOf);
    }
}
