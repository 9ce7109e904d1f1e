package id.payung.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How often each kind of error happens to a row, 0..1.
public record Errors(Map<ErrorCode, Double> rates) {
    public Errors {
        rates = Collections.unmodifiableMap(new EnumMap<>(rates));
    }

    /// The rates of `error_model.csv`; each has its source there.
    public static Errors model() {
        var rates = new EnumMap<ErrorCode, Double>(ErrorCode.class);
        for (var row : Table.rows("/id/payung/demo/error_model.csv")) {
            rates.put(ErrorCode.read(row.getField("code")), Table.number(row, "rate"));
        }
        return new Errors(rates);
    }

    /// Worse or better lists: every rate times `factor`, none above one half.
    public Errors scaled(double factor) {
        var scaled = new EnumMap<ErrorCode, Double>(ErrorCode.class);
        rates.forEach((code, rate) -> scaled.put(code, Math.min(0.5, rate * factor)));
        return new Errors(scaled);
    }

    double rate(ErrorCode code) {
        return rates.getOrDefault(code, 0.0);
    }

    boolean happens(ErrorCode code, Dice dice) {
        return dice.chance(rate(code));
    }

    /// At most one of the errors from `first` to `last`, as they exclude each other; empty for none.
    List<ErrorCode> oneOf(ErrorCode first, ErrorCode last, Dice dice) {
        double at = dice.real();
        for (var code : between(first, last)) {
            at -= rate(code);
            if (at < 0) {
                return List.of(code);
            }
        }
        return List.of();
    }

    /// Any of them, each by its own chance.
    List<ErrorCode> anyOf(ErrorCode first, ErrorCode last, Dice dice) {
        var happened = new ArrayList<ErrorCode>();
        for (var code : between(first, last)) {
            if (happens(code, dice)) {
                happened.add(code);
            }
        }
        return happened;
    }

    /// Rate of any of them, where they exclude each other.
    double sum(ErrorCode first, ErrorCode last) {
        return between(first, last).stream().mapToDouble(this::rate).sum();
    }

    private static Set<ErrorCode> between(ErrorCode first, ErrorCode last) {
        return EnumSet.range(first, last);
    }
}
