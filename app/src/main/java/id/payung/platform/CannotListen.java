package id.payung.platform;

/// The server may not, or cannot, listen where it was told to. The message is one Indonesian line for whoever starts
/// it.
public final class CannotListen extends Exception {
    private static final long serialVersionUID = 1;

    CannotListen(String line) {
        super(line);
    }
}
