package id.payung.platform;

/// A job cannot be done, however often it is tried; the message says why, in Indonesian.
public final class CannotBeDone extends Exception {
    private static final long serialVersionUID = 1;

    public CannotBeDone(String message) {
        super(message);
    }
}
