package id.payung.screening;

import id.payung.funding.FundingText;
import id.payung.intake.SkippedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// `summary.json`; its shape is docs/api/summary.schema.json.
final class SummaryFile {
    private final Report report;
    private final FundingText text;

    SummaryFile(Report report, FundingText text) {
        this.report = report;
        this.text = text;
    }

    void write(Path file, Map<String, Double> seconds) throws IOException {
        try (var out = Files.newBufferedWriter(file);
                var json = new JsonFactory().createGenerator(new PrettyContext(), out)) {
            json.writeStartObject();
            json.writeStringProperty("as_of", report.asOf().toString());
            writePolicy(json);
            writeInputs(json);
            json.writeName("rows");
            writeCounts(json, report.all());
            json.writeName("not_written");
            writeSkipped(json, report.skipped());
            writeLists(json);
            writeFunds(json);
            writeAllocation(json);
            writeReview(json);
            json.writeObjectPropertyStart("seconds");
            seconds.forEach((stage, took) -> json.writeNumberProperty(stage, Math.round(took * 1000) / 1000.0));
            json.writeEndObject();
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static final class PrettyContext extends ObjectWriteContext.Base {
        private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter();

        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return printer.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private void writePolicy(JsonGenerator json) {
        var heading = report.inputs().policy().heading();
        json.writeObjectPropertyStart("policy");
        json.writeStringProperty("name", heading.name());
        json.writeStringProperty("region", heading.region());
        json.writeStringProperty("seed", heading.seed());
        json.writeEndObject();
    }

    private void writeInputs(JsonGenerator json) {
        var tables = report.inputs().tables();
        json.writeObjectPropertyStart("inputs");
        json.writeNumberProperty("residents", tables.registry().size());
        json.writeNumberProperty("residents_without_nik", tables.registry().withoutNik());
        json.writeNumberProperty("memberships", tables.memberships().size());
        json.writeNumberProperty(
                "memberships_not_understood", tables.memberships().problemCount());
        json.writeNumberProperty("seated", tables.seated().recipients().size());
        json.writeBooleanProperty("all_seats_assumed_empty", report.seatsAssumedEmpty());
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, Counts counts) {
        json.writeStartObject();
        json.writeNumberProperty("data", counts.data());
        json.writeNumberProperty("clear", counts.clear());
        json.writeNumberProperty("look", counts.look());
        json.writeNumberProperty("fix", counts.fix());
        json.writeNumberProperty("duplicate_in_list", counts.duplicateInList());
        json.writeNumberProperty("duplicate_elsewhere", counts.duplicateElsewhere());
        json.writeEndObject();
    }

    private static void writeSkipped(JsonGenerator json, SkippedRows skipped) {
        json.writeStartObject();
        json.writeNumberProperty("blank", skipped.blank());
        json.writeNumberProperty("title", skipped.title());
        json.writeNumberProperty("header", skipped.header());
        json.writeNumberProperty("total", skipped.total());
        json.writeNumberProperty("sheets_without_list", skipped.sheets());
        json.writeEndObject();
    }

    private void writeLists(JsonGenerator json) {
        json.writeArrayPropertyStart("lists");
        for (var list : report.lists()) {
            json.writeStartObject();
            json.writeStringProperty("file", list.file());
            json.writeName("rows");
            writeCounts(json, list.counts());
            json.writeName("not_written");
            writeSkipped(json, list.skipped());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("unreadable");
        for (var failed : report.inputs().unreadable()) {
            json.writeStartObject();
            json.writeStringProperty("file", failed.file());
            json.writeNumberProperty("line", failed.line());
            json.writeStringProperty("reason", failed.getMessage());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeStrings(json, "files_passed_over", report.inputs().passedOver());
    }

    private void writeFunds(JsonGenerator json) {
        json.writeArrayPropertyStart("funds");
        for (var use : report.funds()) {
            json.writeStartObject();
            json.writeStringProperty("name", use.fund().name());
            json.writeNumberProperty("seats", use.fund().seats());
            json.writeNumberProperty("taken", use.taken());
            json.writeNumberProperty("proposed", use.proposed());
            json.writeNumberProperty("filled", use.filled());
            json.writeStringProperty("first_month", use.firstMonth().toString());
            json.writeNumberProperty("rupiah", use.planned().amount());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeAllocation(JsonGenerator json) {
        var allocation = report.screened().allocation();
        json.writeNumberProperty("waiting", allocation.waiting().size());
        writeStrings(json, "unmet_minima", text.unmet(allocation));
        writeStrings(json, "rules_met_by_all_or_none", report.coverage());
    }

    private void writeReview(JsonGenerator json) {
        json.writeNumberProperty(
                "seated_to_review",
                report.reviewed().stream()
                        .filter(one -> !one.findings().isEmpty())
                        .count());
    }

    private static void writeStrings(JsonGenerator json, String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
