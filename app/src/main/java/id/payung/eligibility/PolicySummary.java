package id.payung.eligibility;

import id.payung.money.Month;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A policy in plain Indonesian: what it pays for, for whom, and where that is written.
record PolicySummary(Policy policy) {
    String text() {
        var text = new StringBuilder();
        var heading = policy.heading();
        line(text, "Kebijakan " + heading.name() + ": " + heading.title());
        line(text, PolicyText.rhythm(heading.rhythm()));
        line(text, "");
        line(text, "Sumber dana, menurut urutan pengisian:");
        for (int i = 0; i < policy.funds().size(); i++) {
            fund(text, i + 1, policy.funds().get(i));
        }
        line(text, "");
        line(text, "Kelas prioritas: " + priorities() + ".");
        if (!policy.limits().isEmpty()) {
            line(text, "");
            line(text, "Batas dan minimum:");
            policy.limits().forEach(limit -> line(text, "   - " + PolicyText.limit(limit, policy)));
        }
        line(text, "");
        line(text, "Berkas ini dapat dipakai.");
        return text.toString();
    }

    private void fund(StringBuilder text, int number, Fund fund) {
        line(
                text,
                number + ". " + fund.title() + " (" + fund.name() + "): " + seats(fund) + " kuota, " + premium(fund));
        fund.rules().forEach(rule -> line(text, "   - " + PolicyText.rule(rule) + " (" + rule.basis() + ")"));
    }

    private static String seats(Fund fund) {
        return PolicyText.grouped(fund.seats());
    }

    /// As the year begins; the reader has seen to it that every month has a price.
    private String premium(Fund fund) {
        var january = Month.of(policy.heading().rhythm().budgetYear(), java.time.Month.JANUARY);
        var premium = policy.tariff(fund.payer(), january).orElseThrow().premium();
        return PolicyText.premium(premium);
    }

    private String priorities() {
        var priorities = policy.priorities();
        return IntStream.range(0, priorities.size())
                .mapToObj(i -> (i + 1) + ". " + priorities.get(i).title())
                .collect(Collectors.joining("; "));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
