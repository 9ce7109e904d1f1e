package id.payung.verification;

import java.util.Arrays;
import java.util.Optional;

/// By what the work list can be narrowed. A candidate has one value of each, but any number of findings.
public enum Facet {
    VILLAGE("desa"),
    RT("rt"),
    WORK("kerja"),
    STATE("status"),
    AGE("umur"),
    OUTCOME("hasil"),
    CHANGED("ubah"),
    FINDING("temuan"),
    /// Of the registry, as are the next: only for those who may see it.
    MATCH("padan"),
    NEAR("kandidat"),
    ELIGIBILITY("layak");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /// As it stands in addresses.
    String key() {
        return key;
    }

    boolean needsRegistry() {
        return this == MATCH || this == NEAR || this == ELIGIBILITY;
    }

    static Optional<Facet> of(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key.equals(key)).findFirst();
    }
}
