package id.payung.demo;

import java.util.List;

/// What BPJS Ketenagakerjaan knows of a person.
enum Cover {
    NONE("", false),
    PU("PU", true),
    PU_ENDED("PU", false),
    BPU("BPU", true),
    BPU_ENDED("BPU", false),
    PEMDA("PBPU_PEMDA", true),
    PEMDA_ENDED("PBPU_PEMDA", false);

    private static final List<Cover> ALL = List.of(values());

    final String segment;
    final boolean active;

    Cover(String segment, boolean active) {
        this.segment = segment;
        this.active = active;
    }

    static Cover of(People people, int person) {
        return ALL.get(people.cover[person]);
    }

    byte code() {
        return (byte) ALL.indexOf(this);
    }
}
