package id.payung.intake;

/// Counts the text and rows of one list while it streams.
final class TextBudget {
    private final Limits limits;
    private long chars;
    private int rows;

    TextBudget(Limits limits) {
        this.limits = limits;
    }

    /// @param cellChars length of the cell
    void cell(int line, int column, long cellChars) throws Refused {
        if (cellChars > limits.cellChars()) {
            throw new Refused(line, Refusal.cellTooLong(limits.cellChars()));
        }
        if (column >= limits.columns()) {
            throw new Refused(line, Refusal.tooManyColumns(limits.columns()));
        }
        text(line, cellChars);
    }

    void text(int line, long added) throws Refused {
        chars += added;
        if (chars > limits.textBytes()) {
            throw new Refused(line, Refusal.tooMuchText(limits.textBytes() >> 20));
        }
    }

    void row(int line) throws Refused {
        if (++rows > limits.rows()) {
            throw new Refused(line, Refusal.tooManyRows(limits.rows()));
        }
    }
}
