package id.payung.finding;

/// What a finding asks for.
public enum Severity {
    /// Worth knowing; nobody has to act.
    INFO,
    /// An officer must look before the person can be taken.
    LOOK,
    /// The sender must mend the row.
    FIX
}
