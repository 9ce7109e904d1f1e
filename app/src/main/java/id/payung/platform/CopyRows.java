package id.payung.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Rows on their way into `COPY … FROM STDIN` (text format): ten times faster than inserting them.
///
/// ```
/// rows.text(name).number(rt).bytes(sealed).end();
/// ```
public final class CopyRows {
    private static final HexFormat HEX = HexFormat.of();

    private final OutputStream out;
    private final StringBuilder row = new StringBuilder(512);
    private boolean begun;

    CopyRows(OutputStream out) {
        this.out = out;
    }

    public CopyRows text(String text) {
        next();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> row.append("\\\\");
                case '\t' -> row.append("\\t");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                default -> row.append(c);
            }
        }
        return this;
    }

    /// Null where there is none.
    public CopyRows word(@Nullable String word) {
        return word == null ? nothing() : text(word);
    }

    private CopyRows nothing() {
        next();
        row.append("\\N");
        return this;
    }

    public CopyRows number(long number) {
        next();
        row.append(number);
        return this;
    }

    public CopyRows bytes(byte @Nullable [] bytes) {
        if (bytes == null) {
            return nothing();
        }
        next();
        row.append("\\\\x");
        HEX.formatHex(row, bytes);
        return this;
    }

    public CopyRows day(@Nullable LocalDate day) {
        return day == null ? nothing() : text(day.toString());
    }

    /// After the last field of a row.
    public void end() throws IOException {
        row.append('\n');
        out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        row.setLength(0);
        begun = false;
    }

    private void next() {
        if (begun) {
            row.append('\t');
        }
        begun = true;
    }
}
