package id.payung.eligibility;

import id.payung.eligibility.OccupationRule.OnNo;
import id.payung.money.Rupiah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the rules of one fund.
final class RuleReader {
    private static final int OLDEST = 120;

    private final String yaml;
    private final Problems problems;
    private final AreaReader areas;

    RuleReader(String yaml, Problems problems, AreaReader areas) {
        this.yaml = yaml;
        this.problems = problems;
        this.areas = areas;
    }

    /// A fund without one of the first four rules would pay for the dead, the moved or the twice covered.
    List<Rule> read(YamlMap rules) {
        rules.only("age", "alive", "residence", "no_other_cover", "occupation", "income", "decile", "expressions");
        var read = new ArrayList<Rule>();
        read.add(age(rules.map("age")));
        read.add(new AliveRule(basis(rules.map("alive").only("basis"))));
        read.add(residence(rules.map("residence")));
        read.add(new NoOtherCoverRule(basis(rules.map("no_other_cover").only("basis"))));
        if (rules.has("occupation")) {
            read.add(occupation(rules.map("occupation")));
        }
        if (rules.has("income")) {
            read.add(income(rules.map("income")));
        }
        if (rules.has("decile")) {
            read.add(decile(rules.map("decile")));
        }
        expressions(rules, read);
        return read;
    }

    private static LegalBasis basis(YamlMap map) {
        return new LegalBasis(map.text("basis"));
    }

    private static AgeRule age(YamlMap map) {
        map.only("from", "below", "basis");
        int from = map.number("from", 0, OLDEST);
        int below = map.number("below", 0, OLDEST);
        if (map.has("from") && map.has("below") && from >= below) {
            map.refuse("from", PolicyText.ageRange(from, below));
        }
        return new AgeRule(from, below, basis(map));
    }

    private ResidenceRule residence(YamlMap map) {
        map.only("area", "months_at_least", "basis");
        return new ResidenceRule(areas.read(map, "area"), map.number("months_at_least", 0, 1200), basis(map));
    }

    private static OccupationRule occupation(YamlMap map) {
        map.only("excluded", "on_no", "basis");
        map.require("excluded");
        var excluded = map.words("excluded", Occupations.shipped().reasons());
        var onNo = map.optionalWord("on_no", List.of("look", "fail")).orElse("look");
        return new OccupationRule(Set.copyOf(excluded), OnNo.valueOf(onNo.toUpperCase(Locale.ROOT)), basis(map));
    }

    private static IncomeRule income(YamlMap map) {
        map.only("at_most", "basis");
        return new IncomeRule(new Rupiah(map.number("at_most", 1, 1_000_000_000)), basis(map));
    }

    private static DecileRule decile(YamlMap map) {
        map.only("at_most", "basis");
        return new DecileRule(map.number("at_most", 1, 10), basis(map));
    }

    private void expressions(YamlMap rules, List<Rule> read) {
        var names = new HashSet<String>();
        for (var map : rules.maps("expressions")) {
            map.only("name", "when", "basis");
            var name = PolicyReader.name(map, "name");
            if (!names.add(name)) {
                map.refuse("name", PolicyText.twice("name", name));
            }
            map.require("when");
            var basis = basis(map);
            map.scalar("when")
                    .flatMap(text -> new ExpressionReader(yaml, problems).read(text))
                    .ifPresent(expression -> read.add(new ExpressionRule(name, expression, basis)));
        }
    }
}
