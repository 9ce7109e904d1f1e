package id.payung.eligibility;

import id.payung.eligibility.Eligibility.Eligible;
import id.payung.eligibility.Eligibility.NotYet;
import id.payung.finding.Finding;
import id.payung.finding.Severity;
import id.payung.money.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who may be paid for by whom, in what order, and at what price: one policy file.
///
/// @param funds in the order in which they are filled
/// @param priorities first to last; the last takes everybody
public record Policy(
        Heading heading, List<Fund> funds, List<Priority> priorities, List<Limit> limits, List<Tariff> tariffs) {

    /// @param name of the policy: `ppu-2026`
    /// @param region code of the region it is for
    /// @param seed for ties, published before lists close
    public record Heading(String name, String title, String region, String seed, Rhythm rhythm) {}

    /// @param cutOffDay day of the month before, up to which somebody is still covered from the next month
    /// @param replacementMonths how many months lie between two rounds of replacement
    public record Rhythm(int budgetYear, int cutOffDay, int replacementMonths) {}

    public Policy {
        funds = List.copyOf(funds);
        priorities = List.copyOf(priorities);
        limits = List.copyOf(limits);
        tariffs = List.copyOf(tariffs);
    }

    /// Reads a policy file. Area codes are held to their form and to the policy's region only.
    ///
    /// @param name of the file, for messages
    public static PolicyReading read(String yaml, String name) {
        return read(yaml, name, code -> true);
    }

    /// Reads a policy file.
    ///
    /// @param areaExists whether a code is that of a province, regency, district or village
    public static PolicyReading read(String yaml, String name, Predicate<String> areaExists) {
        return new PolicyReader(yaml, name, areaExists).read();
    }

    /// Judges one person by the rules of every fund.
    ///
    /// Of a fund that does not take the person only what is worth knowing is kept: it must not stand in the way
    /// of a fund that does.
    public Eligibility judge(Facts facts) {
        var taking = FundSet.NONE;
        List<Finding> passing = new ArrayList<>(2);
        List<Finding> failing = new ArrayList<>(2);
        for (int i = 0; i < funds.size(); i++) {
            if (takes(funds.get(i), facts, passing, failing)) {
                taking = taking.with(i);
            }
        }
        if (taking.isEmpty()) {
            return new NotYet(merged(failing, passing));
        }
        failing.removeIf(finding -> finding.severity() != Severity.INFO);
        return new Eligible(taking, priority(facts), merged(passing, failing));
    }

    private static boolean takes(Fund fund, Facts facts, List<Finding> passing, List<Finding> failing) {
        boolean takes = true;
        for (var rule : fund.rules()) {
            switch (rule.judge(facts)) {
                case Judgement.Met _ -> {}
                case Judgement.Noted(var note) -> add(passing, note);
                case Judgement.NotStated(var fact) -> add(passing, new Finding.NotStated(fact));
                case Judgement.NotMet(var why) -> {
                    add(failing, why);
                    takes = false;
                }
            }
        }
        return takes;
    }

    private static List<Finding> merged(List<Finding> first, List<Finding> then) {
        then.forEach(finding -> add(first, finding));
        return List.copyOf(first);
    }

    private static void add(List<Finding> findings, Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /// Index of the first priority class that takes the person.
    public int priority(Facts facts) {
        for (int i = 0; i < priorities.size(); i++) {
            if (priorities.get(i).takes(facts)) {
                return i;
            }
        }
        throw new IllegalStateException("the last priority class takes everybody");
    }

    /// The tariff of a payer class in a month.
    public Optional<Tariff> tariff(String payer, Month month) {
        return tariffs.stream()
                .filter(tariff -> tariff.payer().equals(payer) && tariff.holds(month))
                .findFirst();
    }
}
