package id.payung.membership;

/// A membership file that cannot be used at all, with the reason in plain Indonesian.
public final class UnreadableMembers extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;

    UnreadableMembers(String file, String reason) {
        super(reason);
        this.file = file;
    }

    public String file() {
        return file;
    }
}
