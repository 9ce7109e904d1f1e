package id.payung.people;

/// Sex as the civil registry writes it: L or P.
public enum Sex {
    MALE,
    FEMALE;

    /// The registry's letter.
    public char letter() {
        return this == MALE ? 'L' : 'P';
    }
}
