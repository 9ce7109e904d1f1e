package id.payung.platform;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/// Reads what [SealedOutput] wrote, and only that.
final class SealedInput extends InputStream {
    private final InputStream in;
    private final SealedChunks chunks;
    /// Read ahead by one: the last chunk is the one that nothing follows.
    private byte[] coming;
    private byte[] chunk = new byte[0];
    private int used;
    private boolean ended;

    SealedInput(InputStream in, SealedChunks chunks) throws IOException {
        this.in = in;
        this.chunks = chunks;
        this.coming = in.readNBytes(SealedChunks.SEALED_BYTES);
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (used == chunk.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        int fits = Math.min(length, chunk.length - used);
        System.arraycopy(chunk, used, bytes, offset, fits);
        used += fits;
        return fits;
    }

    private void open() throws IOException {
        var sealed = coming;
        coming = in.readNBytes(SealedChunks.SEALED_BYTES);
        ended = coming.length == 0;
        try {
            chunk = chunks.open(sealed, sealed.length, ended);
            used = 0;
        } catch (GeneralSecurityException e) {
            throw new Tampered(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// What is read is not what was written: changed, cut off, or under another key.
    static final class Tampered extends IOException {
        private static final long serialVersionUID = 1;

        Tampered(Exception cause) {
            super("not what was sealed", cause);
        }
    }
}
