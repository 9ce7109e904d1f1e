package id.payung.submission;

/// Data rows of a list by what becomes of them. The five add up to all of them.
public record Counts(int clear, int look, int fix, int doubleInList, int doubleElsewhere) {
    public int data() {
        return clear + look + fix + doubleInList + doubleElsewhere;
    }

    /// What goes along when the list is sent; the rest stays a draft.
    public int sendable() {
        return clear + look + doubleElsewhere;
    }
}
