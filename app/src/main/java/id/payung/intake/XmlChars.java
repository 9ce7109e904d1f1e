package id.payung.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The characters of one XML part, seen through a window that moves on and holds one token as a whole. Broken bytes and
/// characters that XML has no place for are refused.
final class XmlChars {
    /// No tag, comment or text of a list we take is longer; a longer one is refused before it is gathered in memory.
    private static final int LONGEST_TOKEN = 256 << 10;

    private static final Pattern ENCODING = Pattern.compile("encoding=[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION_BYTES = 200;

    private final Charset charset;
    private final Reader in;
    private final int cellChars;
    private char[] window = new char[1 << 14];
    private int filled;

    /// @param cellChars the most characters of one text, for the refusal
    XmlChars(InputStream part, int cellChars) throws IOException {
        var bytes = new BufferedInputStream(part);
        this.charset = charset(bytes);
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.in = new InputStreamReader(bytes, strict);
        this.cellChars = cellChars;
    }

    Charset charset() {
        return charset;
    }

    /// The characters from 0 to [#filled]; another array after [#fill].
    char[] window() {
        return window;
    }

    int filled() {
        return filled;
    }

    /// Moves what stands from `kept` on to the beginning of the window and reads on behind it.
    ///
    /// @return false at the end of the part
    boolean fill(int kept) throws IOException {
        int held = filled - kept;
        if (held == LONGEST_TOKEN) {
            throw new Refused(Refusal.cellTooLong(cellChars));
        }
        var next = held == window.length ? new char[held * 2] : window;
        System.arraycopy(window, kept, next, 0, held);
        window = next;
        filled = held;
        while (filled < window.length) {
            int read = in.read(window, filled, window.length - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        refuseStrange(held);
        return filled > held;
    }

    private void refuseStrange(int from) throws Refused {
        for (int i = from; i < filled; i++) {
            char c = window[i];
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c > '\uFFFD') {
                throw new Refused(Refusal.BROKEN);
            }
        }
    }

    private static Charset charset(InputStream in) throws IOException {
        in.mark(DECLARATION_BYTES);
        var head = Arrays.copyOf(in.readNBytes(DECLARATION_BYTES), DECLARATION_BYTES);
        in.reset();
        if (head[0] == (byte) 0xFE || (head[0] == 0 && head[1] == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (head[0] == (byte) 0xFF || (head[0] == '<' && head[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        var encoding = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused(Refusal.BROKEN);
        }
    }
}
