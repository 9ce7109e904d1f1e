package id.payung.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.payung.demo.Score.Doubles;
import id.payung.demo.Score.Identity;
import id.payung.demo.Score.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Holds the answers of one run against the key, row by row.
final class Marking {
    private static final int BINS = 10;

    private final Map<String, NamedCsvRecord> truths = new HashMap<>();
    private final Map<String, Integer> wronglyClear = new TreeMap<>();
    private final int[] binRows = new int[BINS];
    private final double[] binProbability = new double[BINS];
    private final int[] binRight = new int[BINS];
    private int answered;
    private int acceptable;
    private int accepted;
    private int registered;
    private int found;
    private int named;
    private int right;
    private int strangers;
    private int mistaken;
    private int doubles;
    private int called;
    private int doublesCalled;

    Marking(Path truth) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(truth)) {
            for (var row : rows) {
                var sheet = row.findField("sheet").orElse("");
                truths.put(key(row.getField("file"), sheet, row.getField("line")), row);
            }
        }
    }

    private static String key(String file, String sheet, String line) {
        return file + "#" + sheet + ":" + line;
    }

    Score mark(Path candidates) throws IOException {
        int rows = truths.size();
        try (var answers = CsvReader.builder().ofNamedCsvRecord(candidates)) {
            for (var answer : answers) {
                var file = answer.getField("file");
                var truth = truths.remove(key(file, answer.getField("sheet"), answer.getField("line")));
                if (truth != null) {
                    answered++;
                    mark(answer, truth);
                } else {
                    wronglyClear.merge("row that is not there", 1, Integer::sum);
                }
            }
        }
        return new Score(
                new Part(answered, rows),
                wronglyClear,
                new Part(accepted, acceptable),
                new Identity(new Part(found, registered), new Part(right, named), new Part(mistaken, strangers)),
                new Doubles(new Part(doublesCalled, called), new Part(doublesCalled, doubles)),
                calibrationError());
    }

    private void mark(NamedCsvRecord answer, NamedCsvRecord truth) {
        boolean isNamed = !answer.getField("registry_nik").isEmpty();
        boolean isRight = isNamed && answer.getField("registry_nik").equals(truth.getField("true_nik"));
        boolean inRegistry = !truth.getField("identity_expected").equals("NO_MATCH");
        if (inRegistry) {
            registered++;
            found += isNamed ? 1 : 0;
            named += isNamed ? 1 : 0;
            right += isRight ? 1 : 0;
        } else {
            strangers++;
            mistaken += isNamed ? 1 : 0;
        }
        int bin = (int) Math.min(BINS - 1, Double.parseDouble(answer.getField("probability")) * BINS);
        binRows[bin]++;
        binProbability[bin] += Double.parseDouble(answer.getField("probability"));
        binRight[bin] += isRight ? 1 : 0;
        markOutcome(answer, truth, isRight);
    }

    private void markOutcome(NamedCsvRecord answer, NamedCsvRecord truth, boolean isRight) {
        var outcome = answer.getField("outcome");
        var decision = truth.getField("decision_expected");
        boolean isClear = outcome.equals("clear");
        boolean isStranger = truth.getField("identity_expected").equals("NO_MATCH");
        if (decision.equals("ACCEPT")) {
            acceptable++;
            accepted += isClear ? 1 : 0;
        } else if (isClear) {
            wrong(truth, isRight).ifPresent(kind -> wronglyClear.merge(kind, 1, Integer::sum));
        }
        if (isClear && !isRight) {
            wronglyClear.merge("wrong person", 1, Integer::sum);
        }
        // Of two rows on somebody who is in no registry either answer is right.
        if (!isStranger) {
            doubles += decision.equals("DUPLICATE") ? 1 : 0;
            called += outcome.equals("duplicate") ? 1 : 0;
            doublesCalled += decision.equals("DUPLICATE") && outcome.equals("duplicate") ? 1 : 0;
        }
    }

    /// What is wrong with clearing the row; empty where only the name does not prove who it is, which is no harm.
    private static Optional<String> wrong(NamedCsvRecord truth, boolean isRight) {
        if (truth.getField("decision_expected").equals("DUPLICATE")) {
            return Optional.of("double");
        }
        if (truth.getField("injected_errors").contains("nik_")
                || truth.getField("format_notes").contains("nik_scientific")
                || truth.getField("format_notes").contains("nik_numeric")) {
            return Optional.of("own NIK damaged");
        }
        if (truth.getField("domicile_ok").equals("no")) {
            return Optional.of("other village");
        }
        var eligibility = truth.getField("eligibility_expected");
        return eligibility.equals("ELIGIBLE") || !isRight ? Optional.empty() : Optional.of(eligibility);
    }

    private double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(binProbability[bin] - binRight[bin]);
        }
        return error / Math.max(1, answered);
    }
}
