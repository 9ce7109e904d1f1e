package id.payung.verification;

import id.payung.finding.FindingText;
import id.payung.platform.Bars;
import id.payung.platform.Option;
import id.payung.platform.Tone;
import id.payung.platform.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A case as its page shows it.
///
/// @param rules empty where nobody is named or known
/// @param looking whether registry values stand on this page: the officer has said what for
public record CaseView(
        CaseFile file, Optional<List<Rules.Line>> rules, boolean looking, LocalDate today, VerificationText text) {
    /// A word with its shape.
    record Tag(Tone tone, String words) {}

    /// @param words a sentence, empty where nobody looks
    record Found(Tag tag, String words) {}

    String title() {
        return text.somebody(file.typed(), today);
    }

    String lede() {
        return text.proposed(file.origin());
    }

    String next() {
        return VerificationText.next(file.standing());
    }

    String path() {
        return "/calon/" + file.id();
    }

    List<Tag> tags() {
        var outcome = file.standing().outcome();
        var all = new ArrayList<>(List.of(
                new Tag(VerificationText.tone(outcome), VerificationText.outcome(outcome)),
                new Tag(Tone.WAIT, VerificationText.state(file.standing().state()))));
        rules.ifPresent(lines -> all.add(met(lines)));
        return all;
    }

    /// Of how many funds every rule is met.
    private static Tag met(List<Rules.Line> lines) {
        var funds =
                lines.stream().flatMap(line -> line.funds().stream()).distinct().toList();
        long taking = funds.stream()
                .filter(fund -> lines.stream()
                        .noneMatch(line -> line.verdict() == Rules.Verdict.NOT_MET
                                && line.funds().contains(fund)))
                .count();
        return new Tag(taking > 0 ? Tone.DONE : Tone.WRONG, VerificationText.met(taking, funds.size()));
    }

    /// Whether the officer may see what the registry says.
    boolean registry() {
        return file.registry().isPresent();
    }

    Optional<CaseFile.Resident> resident() {
        return file.registry().flatMap(CaseFile.Judged::resident);
    }

    List<Comparison.Line> lines() {
        var comparison = new Comparison(text);
        return resident()
                .map(one -> comparison.of(file.typed(), one, looking))
                .orElseGet(() -> comparison.typed(file.typed()));
    }

    /// What was found, the gravest first; the sentence with its registry values only while the officer looks.
    List<Found> findings() {
        return file.registry().stream()
                .flatMap(judged -> judged.found().stream())
                .sorted(Comparator.comparing(CaseFile.Sentence::severity).reversed())
                .map(one -> new Found(
                        new Tag(VerificationText.tone(one.severity()), FindingText.kind(one.code())),
                        looking ? VerificationText.sentence(one.words()) : ""))
                .toList();
    }

    Optional<Bars> bars() {
        return file.registry()
                .map(CaseFile.Judged::weights)
                .filter(weights -> !weights.isEmpty())
                .map(weights -> new Bars(weights.stream()
                        .map(one -> new Bars.Bar(VerificationText.weight(one), one.bits()))
                        .toList()));
    }

    String barsNote() {
        return file.registry()
                .map(judged -> VerificationText.probability(judged.probability()))
                .orElse("");
    }

    String seat() {
        return file.registry()
                .flatMap(CaseFile.Judged::place)
                .map(VerificationText::seat)
                .orElse(VerificationText.NO_SEAT);
    }

    String seatWhy() {
        return file.registry()
                .flatMap(CaseFile.Judged::place)
                .map(CaseFile.Place::explanation)
                .orElse("");
    }

    /// Address of the row kept of the same person, where the officer sees it.
    Optional<String> kept() {
        return file.standing().kept() instanceof CaseFile.Kept.Other(var candidate)
                ? Optional.of("/calon/" + candidate)
                : Optional.empty();
    }

    boolean isDouble() {
        return !(file.standing().kept() instanceof CaseFile.Kept.Itself);
    }

    /// When, and what happened.
    List<Option> journey() {
        var times = file.origin().times();
        var received = new Option(
                Written.moment(times.received()),
                VerificationText.received(file.origin().receipt()));
        var judged =
                Stream.ofNullable(times.judged()).map(day -> new Option(Written.day(day), VerificationText.judged()));
        var steps = file.steps().stream()
                .map(step -> new Option(Written.moment(step.at()), VerificationText.step(step.to())));
        return Stream.of(Stream.of(received), judged, steps).flatMap(all -> all).toList();
    }
}
