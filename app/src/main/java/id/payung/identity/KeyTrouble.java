package id.payung.identity;

/// The vault cannot be opened; the message says in Indonesian what is wrong and what to do.
public final class KeyTrouble extends Exception {
    private static final long serialVersionUID = 1;

    KeyTrouble(String message) {
        super(message);
    }
}
