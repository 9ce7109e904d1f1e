package id.payung.demo;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Counts what happened to the rows.
final class Tally {
    private final Map<ErrorCode, Integer> counts = new EnumMap<>(ErrorCode.class);
    private int rows;

    void count(ErrorCode code) {
        counts.merge(code, 1, Integer::sum);
    }

    void row(Row row) {
        rows++;
        row.errors.forEach(this::count);
    }

    int rows() {
        return rows;
    }

    Map<ErrorCode, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
