package id.payung.membership;

/// On what ground BPJS Ketenagakerjaan covers somebody.
public enum Segment {
    /// Wage earner: the employer pays.
    PU(0),
    /// Pays for themself.
    BPU(1),
    /// A vulnerable worker whose premium a regional budget pays.
    PBPU_PEMDA(2),
    /// Anything else, and everything that could not be understood.
    OTHER(3);

    private final int code;

    Segment(int code) {
        this.code = code;
    }

    /// How columns and sets of bits hold it.
    int code() {
        return code;
    }
}
