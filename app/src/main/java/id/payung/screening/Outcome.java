package id.payung.screening;

import java.util.Locale;

/// What becomes of a row. The first that applies counts.
public enum Outcome {
    /// An earlier row is about the same person.
    DUPLICATE("Ganda"),
    /// The sender must mend it.
    FIX("Harus diperbaiki"),
    /// An officer must look.
    LOOK("Perlu dilihat petugas"),
    /// Safe to put forward as it is.
    CLEAR("Siap dikirim");

    private final String hasil;

    Outcome(String hasil) {
        this.hasil = hasil;
    }

    /// As the sender reads it.
    public String hasil() {
        return hasil;
    }

    /// As written to files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
