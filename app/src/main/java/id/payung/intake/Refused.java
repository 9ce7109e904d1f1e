package id.payung.intake;

import java.io.IOException;

/// A refusal on its way out of the streams; [ListReader] adds the file's name.
final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String reason;

    /// @param line 1-based, 0 where the file as a whole is refused
    Refused(int line, String reason) {
        super(reason);
        this.line = line;
        this.reason = reason;
    }

    Refused(String reason) {
        this(0, reason);
    }

    int line() {
        return line;
    }

    String reason() {
        return reason;
    }
}
