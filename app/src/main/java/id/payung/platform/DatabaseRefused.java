package id.payung.platform;

/// The database cannot be used as it is. The message is for people: what is wrong and what to do.
public final class DatabaseRefused extends Exception {
    private static final long serialVersionUID = 1;

    public DatabaseRefused(String message) {
        super(message);
    }

    public DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
