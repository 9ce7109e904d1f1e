package id.payung.eligibility;

import id.payung.eligibility.Policy.Heading;
import id.payung.eligibility.Policy.Rhythm;
import id.payung.eligibility.PolicyReading.Accepted;
import id.payung.eligibility.PolicyReading.Refused;
import id.payung.money.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads a policy file, or says everything that is wrong with it. It refuses rather than guesses: a rule that was
/// misread would silently match everybody or nobody.
final class PolicyReader {
    /// More seats than a nation's vulnerable workers can only be a slip of the hand.
    private static final int MOST_SEATS = 50_000_000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String yaml;
    private final Problems problems;
    private final AreaReader areas;

    PolicyReader(String yaml, String file, Predicate<String> areaExists) {
        this.yaml = yaml;
        this.problems = new Problems(file);
        this.areas = new AreaReader(areaExists);
    }

    PolicyReading read() {
        var root = YamlDocument.read(yaml, problems);
        var policy = root.map(this::policy);
        return problems.isEmpty() && policy.isPresent() ? new Accepted(policy.get()) : new Refused(problems.inOrder());
    }

    private Policy policy(YamlMap root) {
        root.only("policy", "title", "region", "seed", "rhythm", "tariffs", "order", "funds", "priorities", "limits");
        var heading = heading(root);
        var tariffs = tariffs(root);
        var funds = ordered(root, funds(root, heading));
        noteMissingTariffs(root, funds, tariffs, heading.rhythm().budgetYear());
        var priorities = new PriorityReader(yaml, problems).read(root);
        var limits = new LimitReader(areas.inside(heading.region()), funds).read(root);
        return new Policy(heading, funds, priorities, limits, tariffs);
    }

    private Heading heading(YamlMap root) {
        var rhythm = root.map("rhythm").only("budget_year", "cut_off_day", "replacement_every_months");
        return new Heading(
                name(root, "policy"),
                root.text("title"),
                areas.read(root, "region"),
                root.text("seed"),
                new Rhythm(
                        rhythm.number("budget_year", 2020, 2100),
                        rhythm.number("cut_off_day", 1, 28),
                        rhythm.number("replacement_every_months", 1, 12)));
    }

    static String name(YamlMap map, String key) {
        var name = map.text(key);
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            map.refuse(key, PolicyText.badName(name));
        }
        return name;
    }

    private List<Tariff> tariffs(YamlMap root) {
        root.require("tariffs");
        var tariffs = new ArrayList<Tariff>();
        for (var map : root.maps("tariffs")) {
            map.only("payer", "from", "until", "jkk", "jkm", "basis");
            var tariff = new TariffReader(map).read();
            if (tariffs.stream().anyMatch(tariff::overlaps)) {
                map.refuse("from", PolicyText.tariffsOverlap(tariff.payer()));
            }
            tariffs.add(tariff);
        }
        return tariffs;
    }

    private List<Fund> funds(YamlMap root, Heading heading) {
        root.require("funds");
        var maps = root.maps("funds");
        if (maps.size() > FundSet.MOST) {
            root.refuse("funds", PolicyText.tooManyFunds(FundSet.MOST));
        }
        var names = new HashSet<String>();
        var funds = new ArrayList<Fund>();
        for (var map : maps) {
            map.only("name", "title", "seats", "payer", "paid_by", "rules");
            var name = name(map, "name");
            if (!names.add(name)) {
                map.refuse("name", PolicyText.twice("name", name));
            }
            funds.add(new Fund(
                    name,
                    map.text("title"),
                    map.number("seats", 0, MOST_SEATS),
                    map.text("payer"),
                    map.optionalText("paid_by").isPresent() ? areas.read(map, "paid_by") : heading.region(),
                    new RuleReader(yaml, problems, areas.inside(heading.region())).read(map.map("rules"))));
        }
        return funds;
    }

    /// The funds in the order the policy fills them.
    private static List<Fund> ordered(YamlMap root, List<Fund> funds) {
        root.require("order");
        var names = funds.stream().map(Fund::name).toList();
        var order = List.copyOf(root.words("order", names));
        names.stream()
                .filter(name -> !order.contains(name))
                .forEach(name -> root.refuse("order", PolicyText.orderIncomplete(name)));
        return funds.stream()
                .sorted(Comparator.comparingInt(fund -> order.indexOf(fund.name())))
                .toList();
    }

    /// A month without a price would stop the bill, so the budget year must be priced whole.
    private static void noteMissingTariffs(YamlMap root, List<Fund> funds, List<Tariff> tariffs, int year) {
        funds.stream().map(Fund::payer).distinct().forEach(payer -> {
            for (var month : java.time.Month.values()) {
                var asked = Month.of(year, month);
                if (tariffs.stream().noneMatch(t -> t.payer().equals(payer) && t.holds(asked))) {
                    root.refuse("tariffs", PolicyText.noTariff(payer, year));
                    return;
                }
            }
        });
    }
}
