package id.payung.platform;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Chunks of a stream, each sealed with AES-256-GCM under its number and whether it is the last: none can be changed,
/// left out, swapped or cut off unnoticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, CRYPTO
/// 2015).
final class SealedChunks {
    static final int PLAIN_BYTES = 1 << 16;
    static final int SEALED_BYTES = PLAIN_BYTES + 16;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final Cipher cipher;
    private long next;

    SealedChunks(SecretKey key) {
        this.key = key;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    byte[] seal(byte[] chunk, int length, boolean last) {
        try {
            return through(Cipher.ENCRYPT_MODE, chunk, length, last);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws GeneralSecurityException if this is not what was sealed here
    byte[] open(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        return through(Cipher.DECRYPT_MODE, chunk, length, last);
    }

    private byte[] through(int mode, byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(next++).put((byte) (last ? 1 : 0));
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce.array()));
        return cipher.doFinal(chunk, 0, length);
    }
}
