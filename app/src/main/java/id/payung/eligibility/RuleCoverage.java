package id.payung.eligibility;

import id.payung.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/// Counts how many people meet each rule. A rule that everybody or nobody meets is often one that was written
/// wrong, so it is called out.
public final class RuleCoverage {
    /// With fewer people than this, agreement means nothing.
    private static final int FEWEST_PEOPLE = 30;

    private final Policy policy;
    private final List<int[]> met = new ArrayList<>();
    private final List<int[]> notStated = new ArrayList<>();
    private int people;

    public enum Verdict {
        MET_BY_ALL,
        MET_BY_NONE,
        STATED_BY_NOBODY
    }

    /// A rule that does not tell people apart.
    public record Uniform(Fund fund, Rule rule, Verdict verdict) {
        /// One sentence for the summary, in Indonesian.
        public String sentence() {
            return PolicyText.uniform(this);
        }
    }

    public RuleCoverage(Policy policy) {
        this.policy = policy;
        for (var fund : policy.funds()) {
            met.add(new int[fund.rules().size()]);
            notStated.add(new int[fund.rules().size()]);
        }
    }

    public void add(Facts facts) {
        people++;
        for (int i = 0; i < policy.funds().size(); i++) {
            var rules = policy.funds().get(i).rules();
            for (int j = 0; j < rules.size(); j++) {
                switch (rules.get(j).judge(facts)) {
                    case Judgement.Met met -> this.met.get(i)[j]++;
                    case Judgement.Noted noted -> met.get(i)[j]++;
                    case Judgement.NotStated fact -> notStated.get(i)[j]++;
                    case Judgement.NotMet(Finding.NotStated fact) -> notStated.get(i)[j]++;
                    case Judgement.NotMet why -> {}
                }
            }
        }
    }

    /// The rules that everybody or nobody met; none while too few people were judged.
    public List<Uniform> uniform() {
        var uniform = new ArrayList<Uniform>();
        for (int i = 0; people >= FEWEST_PEOPLE && i < met.size(); i++) {
            var fund = policy.funds().get(i);
            for (int j = 0; j < fund.rules().size(); j++) {
                var rule = fund.rules().get(j);
                if (notStated.get(i)[j] == people) {
                    uniform.add(new Uniform(fund, rule, Verdict.STATED_BY_NOBODY));
                } else if (met.get(i)[j] == people) {
                    uniform.add(new Uniform(fund, rule, Verdict.MET_BY_ALL));
                } else if (met.get(i)[j] + notStated.get(i)[j] == 0) {
                    uniform.add(new Uniform(fund, rule, Verdict.MET_BY_NONE));
                }
            }
        }
        return uniform;
    }
}
