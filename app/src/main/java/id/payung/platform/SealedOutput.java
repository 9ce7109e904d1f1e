package id.payung.platform;

import java.io.IOException;
import java.io.OutputStream;

/// Seals what is written, chunk by chunk. Closing it seals the end.
final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final SealedChunks chunks;
    private final byte[] chunk = new byte[SealedChunks.PLAIN_BYTES];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream out, SealedChunks chunks) {
        this.out = out;
        this.chunks = chunks;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int written = 0; written < length; ) {
            if (filled == chunk.length) {
                seal(false);
            }
            int fits = Math.min(length - written, chunk.length - filled);
            System.arraycopy(bytes, offset + written, chunk, filled, fits);
            filled += fits;
            written += fits;
        }
    }

    private void seal(boolean last) throws IOException {
        out.write(chunks.seal(chunk, filled, last));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.close();
        }
    }
}
