package id.payung.screening;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.funding.FundingText;
import id.payung.funding.Placement;
import id.payung.platform.CsvText;
import id.payung.registry.Registry;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `candidates.csv`: one line a data row, in the order of files and rows.
final class CandidatesFile {
    private static final List<String> HEADER = List.of(
            "file",
            "sheet",
            "line",
            "nik",
            "name",
            "registry_nik",
            "match",
            "probability",
            "findings",
            "eligibility",
            "duplicate_of",
            "outcome",
            "funding_source",
            "rank",
            "explanation");

    /// Rows a piece.
    private static final int PIECE = 2_048;
    /// About the length of a line.
    private static final int LINE_CHARS = 320;

    private final Registry registry;
    private final Map<Long, Placement> placements;
    private final FundingText text;

    CandidatesFile(Registry registry, Map<Long, Placement> placements, FundingText text) {
        this.registry = registry;
        this.placements = placements;
        this.text = text;
    }

    /// Written in pieces by all workers, put together in order.
    void write(List<ScreenedRow> rows, Path file, Workers workers) throws IOException {
        var pieces = new ArrayDeque<Future<byte[]>>();
        for (int start = 0; start < rows.size(); start += PIECE) {
            var piece = rows.subList(start, Math.min(rows.size(), start + PIECE));
            pieces.add(workers.start(() -> text(csv -> piece.forEach(row -> csv.writeRecord(fields(row))))));
        }
        try (var out = Files.newOutputStream(file)) {
            out.write(text(csv -> csv.writeRecord(HEADER)));
            while (!pieces.isEmpty()) {
                out.write(Workers.await(pieces.remove()));
            }
        }
    }

    private static byte[] text(Consumer<CsvWriter> writing) throws IOException {
        var text = new StringWriter(PIECE * LINE_CHARS);
        try (var csv = CsvWriter.builder().build(text)) {
            writing.accept(csv);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> fields(ScreenedRow screened) {
        var row = screened.row();
        var placement = placement(screened);
        return List.of(
                CsvText.safe(row.position().file()),
                CsvText.safe(row.position().sheet()),
                Integer.toString(row.position().line()),
                CsvText.safe(row.nik().shown()),
                CsvText.safe(row.claim().name()),
                screened.match().isNamed() ? nikOf(screened.match().resident()) : "",
                screened.match().kind().word(),
                probability(screened.match().probability()),
                codes(screened.findings()),
                screened.verdict(),
                screened.isDuplicate()
                        ? CsvText.safe(screened.first().position().toString())
                        : "",
                screened.outcome().word(),
                placement instanceof Placement.Seated seated ? seated.seat().source() : "",
                placement == null ? "" : Integer.toString(placement.rank()),
                CsvText.safe(Explanation.of(screened, placement == null ? "" : text.explain(placement))));
    }

    private @Nullable Placement placement(ScreenedRow row) {
        return row.outcome() == Outcome.CLEAR
                ? placements.get(registry.nik(row.match().resident()))
                : null;
    }

    /// Each code once, in the order found.
    private static String codes(List<Finding> findings) {
        var seen = EnumSet.noneOf(FindingCode.class);
        var codes = new StringBuilder();
        for (var finding : findings) {
            if (seen.add(finding.code())) {
                codes.append(codes.isEmpty() ? "" : ";").append(finding.code());
            }
        }
        return codes.toString();
    }

    private String nikOf(int resident) {
        return registry.nik(resident) == 0 ? "" : Long.toString(registry.nik(resident));
    }

    /// Four decimals, without the cost of a formatter.
    private static String probability(double probability) {
        long parts = Math.round(probability * 10_000);
        var decimals = Long.toString(parts % 10_000 + 10_000).substring(1);
        return parts / 10_000 + "." + decimals;
    }
}
