package id.payung.platform;

import java.nio.file.Path;

/// A table of data, not a list of people put forward, that cannot be used: the file, the line and the reason in plain
/// Indonesian.
public final class UnreadableTable extends Exception {
    private static final long serialVersionUID = 1;

    /// @param line 1-based, 0 where the file as a whole cannot be read
    public UnreadableTable(Path file, long line, String reason) {
        super(file + (line > 0 ? " baris " + line : "") + ": " + reason);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
