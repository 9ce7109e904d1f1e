package id.payung.membership;

/// On what ground BPJS Ketenagakerjaan covers somebody.
public enum Segment {
    /// Wage earner: the employer pays.
    PU,
    /// Pays for themself.
    BPU,
    /// A vulnerable worker whose premium a regional budget pays.
    PBPU_PEMDA,
    /// Anything else, and everything that could not be understood.
    OTHER
}
