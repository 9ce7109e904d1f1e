package id.payung.platform;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a comma-separated UTF-8 stream (RFC 4180; line ends LF, CR or both) into records whose fields are spans of one
/// buffer, so that millions of rows cost neither a string nor a decoded letter. Empty lines are no records.
final class CsvScanner implements Closeable {
    private static final int BUFFER_BYTES = 1 << 18;
    /// A longer record is no record but a quote that was never closed.
    private static final int LONGEST_RECORD_BYTES = 1 << 24;

    private final InputStream in;
    /// Bytes read, then a line end that is not the file's own: it stops every loop, so that none has to count.
    private byte[] bytes = new byte[BUFFER_BYTES];
    private int end;
    private boolean whole;

    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int fields;
    /// Where the next record begins, and in which physical line of the file, 1-based.
    private int next;
    private long nextLine = 1;
    private long line;

    CsvScanner(InputStream in) {
        this.in = in;
        bytes[0] = '\n';
    }

    /// The record is cut off, or goes on behind a closing quote.
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        private final long line;

        private Malformed(String what, long line) {
            super(what);
            this.line = line;
        }

        /// First physical line of the record, 1-based.
        long line() {
            return line;
        }
    }

    /// Goes to the next record.
    ///
    /// @return false at the end of the file
    boolean next() throws IOException {
        do {
            line = nextLine;
            while (!cut()) {
                if (whole) {
                    return false;
                }
                fill();
            }
        } while (isEmptyLine());
        return true;
    }

    /// First physical line of the current record, 1-based.
    long line() {
        return line;
    }

    int fields() {
        return fields;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int field) {
        return starts[field];
    }

    int length(int field) {
        return ends[field] - starts[field];
    }

    private boolean isEmptyLine() {
        return fields == 1 && starts[0] == ends[0] && bytes[starts[0]] != '"';
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, next, bytes, 0, end - next);
        end -= next;
        next = 0;
        if (end + 1 == bytes.length) {
            if (end >= LONGEST_RECORD_BYTES) {
                throw new Malformed("record without an end", line);
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, end, bytes.length - 1 - end);
        whole = read < 0;
        end += Math.max(0, read);
        bytes[end] = '\n';
    }

    /// Cuts the record that begins at [#next].
    ///
    /// @return false where more bytes are needed, or none are left
    private boolean cut() throws Malformed {
        int at = next;
        boolean quoted = false;
        for (fields = 0; at < end || fields > 0; at++) {
            if (fields == starts.length) {
                starts = Arrays.copyOf(starts, fields * 2);
                ends = Arrays.copyOf(ends, fields * 2);
            }
            boolean opens = bytes[at] == '"' && at < end;
            quoted |= opens;
            starts[fields] = opens ? at + 1 : at;
            ends[fields] = opens ? closingQuote(at + 1) : endOfPlain(at);
            at = opens ? ends[fields] + 1 : ends[fields];
            fields++;
            if (at > end) {
                return false;
            }
            if (bytes[at] != ',') {
                return endsRecord(at) && finish(at, quoted);
            }
        }
        return false;
    }

    /// @param at behind a field
    /// @return false where more bytes are needed to tell
    private boolean endsRecord(int at) throws Malformed {
        boolean lineEnd = bytes[at] == '\n' || bytes[at] == '\r';
        if (!lineEnd) {
            throw new Malformed("text behind a closing quote", line);
        }
        // Behind a CR there may be a LF.
        return whole || at + 1 < end || at < end && bytes[at] == '\n';
    }

    private boolean finish(int at, boolean quoted) {
        nextLine += 1 + (quoted ? lineEnds(next, at) : 0);
        boolean both = bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n';
        next = Math.min(end, at + (both ? 2 : 1));
        for (int field = 0; quoted && field < fields; field++) {
            if (starts[field] > 0 && bytes[starts[field] - 1] == '"') {
                ends[field] = unescaped(starts[field], ends[field]);
            }
        }
        return true;
    }

    private int endOfPlain(int from) {
        var text = bytes;
        int at = from;
        while (true) {
            byte letter = text[at];
            // Nearly all bytes are letters and digits, or negative as parts of other letters.
            if (letter <= ',' && (letter == ',' || letter == '\n' || letter == '\r')) {
                return at;
            }
            at++;
        }
    }

    /// The quote that ends the field, or the end of what was read.
    private int closingQuote(int from) throws Malformed {
        int at = from;
        while (at < end) {
            if (bytes[at] != '"') {
                at++;
            } else if (bytes[at + 1] == '"' && at + 1 < end) {
                at += 2;
            } else {
                // What was read may end between two quotes that mean one.
                return at + 1 < end || whole ? at : end;
            }
        }
        if (whole) {
            throw new Malformed("a quote that is never closed", line);
        }
        return end;
    }

    private long lineEnds(int from, int to) {
        long count = 0;
        for (int at = from; at < to; at++) {
            count += bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] != '\n') ? 1 : 0;
        }
        return count;
    }

    /// Makes one quote of two, in place.
    ///
    /// @return the new end of the field
    private int unescaped(int from, int to) {
        int into = from;
        for (int at = from; at < to; at++) {
            bytes[into++] = bytes[at];
            at += bytes[at] == '"' ? 1 : 0;
        }
        return into;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
