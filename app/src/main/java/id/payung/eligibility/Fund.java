package id.payung.eligibility;

import java.util.List;

/// A budget that pays for seats, and whom it may pay for.
///
/// @param name short and stable, as written to files: `apbd-ppu-2026`
/// @param title for people
/// @param payer payer class of the tariff
/// @param paidBy code of the region whose government pays; what another pays is no realisation of this one's
public record Fund(String name, String title, int seats, String payer, String paidBy, List<Rule> rules) {
    /// What one rule of the fund says about somebody.
    public record Ruling(Rule rule, Judgement judgement) {}

    public Fund {
        rules = List.copyOf(rules);
    }

    /// Every rule's judgement, for the page that shows the rules with their articles.
    public List<Ruling> rulings(Facts facts) {
        return rules.stream().map(rule -> new Ruling(rule, rule.judge(facts))).toList();
    }
}
