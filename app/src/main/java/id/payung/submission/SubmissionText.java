package id.payung.submission;

import id.payung.intake.UnreadableList;

/// The words of lists, from upload to sending.
public final class SubmissionText {
    static final String READING = "Membaca daftar";
    static final String PROPOSING = "Mengusulkan kuota";
    static final String KEEPING = "Menyimpan hasil";

    private SubmissionText() {}

    static String unreadable(UnreadableList problem) {
        return problem.line() == 0
                ? String.valueOf(problem.getMessage())
                : "Baris " + problem.line() + ": " + problem.getMessage();
    }
}
