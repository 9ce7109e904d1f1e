package id.payung.intake;

/// A list that cannot be read, with the line and the reason in plain Indonesian. Other lists go on.
public final class UnreadableList extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    /// @param line 1-based, 0 where the file as a whole cannot be read
    public UnreadableList(String file, int line, String reason) {
        super(reason);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
