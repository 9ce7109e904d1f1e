package id.payung.platform;

/// What a job that went wrong says to whoever waits for it.
final class JobText {
    static final String STOPPED =
            "Pekerjaan ini terhenti. Berkas Anda tersimpan. Coba lagi; bila tetap terhenti, hubungi admin.";

    private JobText() {}
}
