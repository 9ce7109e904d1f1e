package id.payung.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of text as UTF-8 without its byte order mark, whichever of UTF-8 and UTF-16 the mark says it is in; without a
/// mark it is UTF-8.
final class Utf8Input extends InputStream {
    private static final int BIG_ENDIAN = 0xFEFF;
    private static final int LITTLE_ENDIAN = 0xFFFE;

    private final Reader text;
    private InputStream piece = InputStream.nullInputStream();

    private Utf8Input(Reader text) {
        this.text = text;
    }

    static InputStream open(Path file) throws IOException {
        var in = new PushbackInputStream(Files.newInputStream(file), 3);
        var mark = new byte[3];
        int length = in.readNBytes(mark, 0, 3);
        int first = length < 2 ? 0 : (mark[0] & 0xFF) << 8 | mark[1] & 0xFF;
        if (first == BIG_ENDIAN || first == LITTLE_ENDIAN) {
            in.unread(mark, 2, length - 2);
            var charset = first == BIG_ENDIAN ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new Utf8Input(new InputStreamReader(in, charset));
        }
        boolean marked = first == 0xEFBB && length == 3 && (mark[2] & 0xFF) == 0xBF;
        in.unread(mark, 0, marked ? 0 : length);
        return in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int read = piece.read(into, start, length);
        while (read < 0 && nextPiece()) {
            read = piece.read(into, start, length);
        }
        return read;
    }

    private boolean nextPiece() throws IOException {
        var letters = new char[4_096];
        // The last place is kept for the second half of a letter that takes two.
        int read = text.read(letters, 0, letters.length - 1);
        if (read > 0 && Character.isHighSurrogate(letters[read - 1])) {
            int half = text.read();
            letters[read] = (char) half;
            read += half < 0 ? 0 : 1;
        }
        piece = new ByteArrayInputStream(
                read < 0 ? new byte[0] : new String(letters, 0, read).getBytes(StandardCharsets.UTF_8));
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
