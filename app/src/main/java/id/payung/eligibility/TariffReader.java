package id.payung.eligibility;

import id.payung.money.Month;
import id.payung.money.Rupiah;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/// Reads one tariff of a policy file.
record TariffReader(YamlMap map) {
    private static final int MOST_RUPIAH = 1_000_000;
    private static final Month UNREADABLE = Month.of(2000, java.time.Month.JANUARY);

    Tariff read() {
        map.require("from");
        var from = month("from").orElse(UNREADABLE);
        var until = month("until");
        if (until.filter(last -> last.compareTo(from) < 0).isPresent()) {
            map.refuse("until", PolicyText.monthsTurned());
        }
        return new Tariff(
                map.text("payer"),
                from,
                until,
                new Rupiah(map.number("jkk", 0, MOST_RUPIAH)),
                new Rupiah(map.number("jkm", 0, MOST_RUPIAH)),
                new LegalBasis(map.text("basis")));
    }

    private Optional<Month> month(String key) {
        return map.optionalText(key).flatMap(text -> {
            try {
                return Optional.of(new Month(YearMonth.parse(text)));
            } catch (DateTimeException _) {
                map.refuse(key, PolicyText.notMonth(key, text));
                return Optional.empty();
            }
        });
    }
}
