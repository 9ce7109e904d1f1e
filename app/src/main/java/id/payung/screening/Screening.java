package id.payung.screening;

import id.payung.eligibility.Eligibility;
import id.payung.eligibility.Policy;
import id.payung.eligibility.RuleCoverage;
import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.funding.Allocation;
import id.payung.funding.Applicant;
import id.payung.funding.Seats;
import id.payung.intake.ListRow;
import id.payung.matching.Claimant;
import id.payung.matching.DamagedRows;
import id.payung.matching.Duplicates;
import id.payung.matching.Features;
import id.payung.matching.Match;
import id.payung.matching.PersonMatcher;
import id.payung.matching.PersonWeights.Tally;
import id.payung.matching.Population;
import id.payung.matching.PossibleDuplicates;
import id.payung.platform.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The main job over rows that were read: match, find, judge, allocate. The same rows, tables, policy and day give the
/// same answer, whatever the number of threads.
final class Screening {
    private final Tables tables;
    private final Population population;
    private final Policy policy;
    private final LocalDate asOf;
    private final Workers workers;
    private final FactsOf facts;

    Screening(Tables tables, Population population, Policy policy, LocalDate asOf, Workers workers) {
        this.tables = tables;
        this.population = population;
        this.policy = policy;
        this.asOf = asOf;
        this.workers = workers;
        this.facts = new FactsOf(tables, asOf);
    }

    /// How a row is matched: with or without what each field weighs.
    interface Matching {
        Match of(PersonMatcher matcher, Features row);
    }

    /// Every row with what the checks say of it.
    List<ScreenedRow> judge(List<ListRow> rows, Progress progress) {
        return judge(rows, PersonMatcher::match, progress);
    }

    List<ScreenedRow> judge(List<ListRow> rows, Matching matching, Progress progress) {
        progress.stage("Mencocokkan dengan data kependudukan", rows.size() * 2L);
        var features = workers.map(rows, row -> Features.of(population, claimant(row), asOf), progress);
        var matches = match(features, matching, progress);
        progress.stage("Memeriksa syarat dan data ganda", rows.size());
        var remembering = workers.start(() -> new DamagedRows(features, matches));
        int[] first = Duplicates.firstRows(population, features, matches);
        var damaged = Workers.await(remembering);
        return workers.rangeWith(
                rows.size(),
                () -> new PossibleDuplicates(population, damaged),
                (possible, at) -> screen(rows, matches.get(at), first[at], possible.firstFor(at), at),
                progress);
    }

    /// Rules that everybody or nobody meets, one sentence each: often they were written wrong.
    List<String> coverage(List<ScreenedRow> rows) {
        var coverage = new RuleCoverage(policy);
        for (var row : rows) {
            if (row.match().isNamed()) {
                coverage.add(facts.resident(row.match().resident(), row.row().work()));
            }
        }
        return coverage.uniform().stream().map(RuleCoverage.Uniform::sentence).toList();
    }

    /// Who takes the free seats.
    Screened allocate(List<ScreenedRow> rows) {
        return new Screened(rows, allocation(rows), facts);
    }

    private static Claimant claimant(ListRow row) {
        var claim = row.claim();
        var village = row.place().village();
        return new Claimant(
                row.nik().digits(),
                row.nik().whole(),
                claim.kk(),
                claim.name(),
                new Claimant.Details(claim.born(), claim.sex(), claim.mother()),
                village == null
                        ? null
                        : new Claimant.Residence(village.code(), row.place().rt()));
    }

    private List<Match> match(List<Features> features, Matching matching, Progress progress) {
        var tally = workers.fold(
                features,
                () -> new PersonMatcher(population, new Tally().weights()),
                (matcher, row, sum) -> matcher.learn(row, sum),
                Tally::new,
                Tally::plus);
        var weights = tally.weights();
        return workers.mapWith(features, () -> new PersonMatcher(population, weights), matching::of, progress);
    }

    private ScreenedRow screen(List<ListRow> rows, Match match, int first, int maybe, int at) {
        var row = rows.get(at);
        var findings = new ArrayList<>(row.findings());
        new MatchFindings(tables.registry()).add(row, match, findings);
        Eligibility eligibility = null;
        if (match.isNamed()) {
            eligibility = policy.judge(facts.resident(match.resident(), row.work()));
            findings.addAll(eligibility.findings());
            if (tables.seated().sits(tables.registry().nik(match.resident()))) {
                findings.add(new Finding.Plain(FindingCode.ALREADY_SEATED));
            }
        }
        var firstRow = rows.get(first);
        if (first != at) {
            findings.add(duplicate(row, firstRow));
        } else if (maybe >= 0) {
            findings.add(new Finding.Duplicate(
                    FindingCode.POSSIBLE_DUPLICATE, rows.get(maybe).position().toString()));
        }
        return ScreenedRow.of(row, match, eligibility, firstRow, List.copyOf(findings));
    }

    private static Finding duplicate(ListRow row, ListRow first) {
        boolean sameList = row.position().file().equals(first.position().file());
        return new Finding.Duplicate(
                sameList ? FindingCode.DUPLICATE_IN_LIST : FindingCode.DUPLICATE_ELSEWHERE,
                first.position().toString());
    }

    private Allocation allocation(List<ScreenedRow> rows) {
        var applicants = new ArrayList<Applicant>();
        for (var row : rows) {
            if (row.outcome() == Outcome.CLEAR
                    && row.eligibility() instanceof Eligibility.Eligible eligible
                    && !tables.seated().sits(nik(row))) {
                applicants.add(new Applicant(
                        nik(row), facts.home(row.match().resident()), eligible.funds(), eligible.priority()));
            }
        }
        return Allocation.propose(Seats.of(policy, tables.seated().occupied(policy, population, facts)), applicants);
    }

    private long nik(ScreenedRow row) {
        return tables.registry().nik(row.match().resident());
    }
}
