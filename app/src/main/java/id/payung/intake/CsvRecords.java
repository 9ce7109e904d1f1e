package id.payung.intake;

import java.util.Arrays;

/// The records of a CSV text, one after the other, each with where its fields stand: the same walk serves reading a
/// list and editing it, so that the two can never disagree about a quote.
///
/// ```
/// var records = new CsvRecords(text, ';', limits);
/// while (records.next()) { … records.line() … records.value(0) … }
/// ```
final class CsvRecords {
    private final String text;
    /// The text once more: nearly every letter of a list is looked at alone.
    private final char[] letters;
    private final char delimiter;
    private final Limits limits;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int fields;
    private int at;
    private int line;
    private int nextLine = 1;

    CsvRecords(String text, char delimiter, Limits limits) {
        this.text = text;
        this.letters = text.toCharArray();
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /// Moves to the next record.
    ///
    /// @return false at the end of the text
    /// @throws Refused for a quote that is never closed, too many fields, too long a field
    boolean next() throws Refused {
        if (at >= text.length()) {
            return false;
        }
        line = nextLine;
        fields = 0;
        int end = endOfField(at);
        add(at, end);
        while (end < text.length() && text.charAt(end) == delimiter) {
            at = end + 1;
            end = endOfField(at);
            add(at, end);
        }
        at = afterLineEnd(end);
        return true;
    }

    /// First physical line of the record, 1-based.
    int line() {
        return line;
    }

    int fields() {
        return fields;
    }

    /// Where the field stands in the text, quotes included.
    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /// The field without its quotes.
    String value(int field) {
        int start = starts[field];
        int end = ends[field];
        if (start == end || text.charAt(start) != '"') {
            return text.substring(start, end);
        }
        int close = closingQuote(start);
        return text.substring(start + 1, close).replace("\"\"", "\"") + text.substring(close + 1, end);
    }

    private void add(int start, int end) throws Refused {
        if (end - start > limits.cellChars()) {
            boolean runsOn = text.charAt(start) == '"' && nextLine > line;
            throw new Refused(line, runsOn ? Refusal.OPEN_QUOTE : Refusal.cellTooLong(limits.cellChars()));
        }
        if (fields == limits.columns()) {
            throw new Refused(line, Refusal.tooManyColumns(limits.columns()));
        }
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields++] = end;
    }

    private int endOfField(int from) throws Refused {
        if (from >= text.length() || text.charAt(from) != '"') {
            return endOfPlain(from);
        }
        int close = closingQuote(from);
        if (close < 0) {
            throw new Refused(line, Refusal.OPEN_QUOTE);
        }
        int breaks = lineEnds(from, close);
        int end = endOfPlain(close + 1);
        if (breaks > 0 && !text.substring(close + 1, end).isBlank()) {
            // The quote that seems to close it opens another cell, rows further down.
            throw new Refused(line, Refusal.OPEN_QUOTE);
        }
        nextLine += breaks;
        return end;
    }

    private int endOfPlain(int from) {
        var chars = letters;
        char mark = delimiter;
        for (int end = from; end < chars.length; end++) {
            char c = chars[end];
            if (c == mark || c == '\n' || c == '\r') {
                return end;
            }
        }
        return Math.max(from, chars.length);
    }

    private int closingQuote(int opening) {
        int quote = text.indexOf('"', opening + 1);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\r' || (c == '\n' && text.charAt(i - 1) != '\r')) {
                count++;
            }
        }
        return count;
    }

    private int afterLineEnd(int end) {
        if (end >= text.length()) {
            return end;
        }
        nextLine++;
        boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return pair ? end + 2 : end + 1;
    }
}
