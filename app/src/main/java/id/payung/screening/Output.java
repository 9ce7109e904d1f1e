package id.payung.screening;

import id.payung.funding.FundingText;
import id.payung.funding.Placement;
import id.payung.platform.OutputFolder;
import id.payung.platform.Progress;
import id.payung.region.Regions;
import id.payung.registry.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Writes everything a run leaves behind, several files at once.
final class Output {
    private final Report report;
    private final SeatedReview review;
    private final RegistrationMapping mapping;
    private final Workers workers;
    private final FundingText text = new FundingText(Output::areaName);

    Output(Report report, SeatedReview review, RegistrationMapping mapping, Workers workers) {
        this.report = report;
        this.review = review;
        this.mapping = mapping;
        this.workers = workers;
    }

    /// @param returned lists that are being handed back already
    void write(OutputFolder out, List<Future<?>> returned, Progress progress) throws IOException {
        progress.stage("Menulis hasil", returned.size() + 3L);
        var screened = report.screened();
        var registration = out.file("bpjs_registration.xlsx");
        var started = new ArrayList<Future<?>>();
        started.add(workers.start(() -> {
            new RegistrationFile(registry(), mapping, report.funds().getFirst().firstMonth())
                    .write(proposed(), registration);
            return null;
        }));
        started.add(workers.start(() -> {
            new AllocationFiles(report.inputs().policy(), text).write(screened.allocation(), out);
            return null;
        }));
        new CandidatesFile(registry(), screened.placements(), text)
                .write(screened.rows(), out.file("candidates.csv"), workers);
        progress.step(1);
        started.addAll(returned);
        for (var one : started) {
            await(one);
            progress.step(1);
        }
        if (!report.seatsAssumedEmpty()) {
            review.write(report.reviewed(), screened.allocation(), out);
        }
        progress.end();
        new SummaryFile(report, text).write(out.file("summary.json"), progress.seconds());
    }

    private static void await(Future<?> written) throws IOException {
        try {
            written.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case UncheckedIOException cause -> throw cause.getCause();
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Registry registry() {
        return report.inputs().tables().registry();
    }

    /// The people proposed, in rank order, each with the row that is clear.
    private List<RegistrationFile.Proposed> proposed() {
        var rows = new HashMap<Long, ScreenedRow>();
        for (var row : report.screened().rows()) {
            if (row.outcome() == Outcome.CLEAR) {
                rows.put(registry().nik(row.match().resident()), row);
            }
        }
        var proposed = new ArrayList<RegistrationFile.Proposed>();
        for (Placement.Seated seated : report.screened().allocation().seated()) {
            var row = rows.get(seated.applicant().nik());
            if (row == null) {
                throw new IllegalStateException("somebody was seated whom no row put forward");
            }
            var occupation = report.screened().facts().occupation(row.match().resident());
            proposed.add(new RegistrationFile.Proposed(
                    row,
                    seated.seat().source(),
                    occupation.map(one -> one.name()).orElse("")));
        }
        return proposed;
    }

    private static String areaName(String code) {
        return Regions.indonesia().nameOf(code).orElse(code);
    }
}
