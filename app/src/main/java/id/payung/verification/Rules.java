package id.payung.verification;

import id.payung.eligibility.Facts;
import id.payung.eligibility.Judgement;
import id.payung.eligibility.Policy;
import id.payung.eligibility.PolicyText;
import id.payung.finding.Severity;
import id.payung.platform.Actor;
import id.payung.platform.Work;
import id.payung.platform.Written;
import id.payung.policy.Policies;
import id.payung.screening.Rolls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules in force held against one person today.
final class Rules {
    private final Work work;
    private final Policies policies;
    private final Rolls rolls;
    private final VerificationText text;
    private final Clock clock;

    Rules(Work work, Policies policies, Rolls rolls, VerificationText text, Clock clock) {
        this.work = work;
        this.policies = policies;
        this.rolls = rolls;
        this.text = text;
        this.clock = clock;
    }

    enum Verdict {
        MET,
        LOOK,
        NOT_MET,
        NOT_STATED
    }

    /// @param basis articles it is written in
    /// @param funds titles of the funds that ask it
    record Line(String words, String basis, Verdict verdict, List<String> funds) {
        private Line and(Line other) {
            var both = basis.equals(other.basis) ? basis : basis + "; " + other.basis;
            return new Line(
                    words,
                    both,
                    verdict,
                    Stream.concat(funds.stream(), other.funds.stream()).toList());
        }
    }

    /// Each rule once; empty where the registry in memory does not hold the person, or nothing is in force.
    Optional<List<Line>> of(CaseFile.Resident resident, long incomeRupiah) {
        var policy = work.as(Actor.MACHINE, "membaca aturan", policies::inForce).map(Policies.Version::policy);
        var today = LocalDate.ofInstant(clock.instant(), Written.WITA);
        var facts = rolls.facts(resident.person(), resident.numbers().nik(), incomeRupiah, today);
        return policy.flatMap(rules -> facts.map(known -> lines(rules, known)));
    }

    /// Funds often ask the same, each by an article of its own.
    private List<Line> lines(Policy policy, Facts facts) {
        var lines = new LinkedHashMap<String, Line>();
        for (var fund : policy.funds()) {
            for (var rule : fund.rules()) {
                var verdict = verdict(rule.judge(facts));
                var line = new Line(
                        PolicyText.rule(rule, text::region), rule.basis().citation(), verdict, List.of(fund.title()));
                lines.merge(line.words() + verdict, line, Line::and);
            }
        }
        return List.copyOf(lines.values());
    }

    private static Verdict verdict(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Met _ -> Verdict.MET;
            case Judgement.Noted(var note) -> note.severity() == Severity.INFO ? Verdict.MET : Verdict.LOOK;
            case Judgement.NotMet _ -> Verdict.NOT_MET;
            case Judgement.NotStated _ -> Verdict.NOT_STATED;
        };
    }
}
