package id.payung.verification;

import java.util.Locale;

/// Where a candidate stands; the database holds the steps between them (`transition`).
public enum State {
    DRAFT,
    CHECKED,
    VILLAGE_CONFIRMED,
    IDENTITY_CONFIRMED,
    DECIDED_YES,
    DECIDED_NOT_YET,
    READY,
    RETURNED,
    WITHDRAWN;

    /// As in the database: `village-confirmed`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException if there is no such state
    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
