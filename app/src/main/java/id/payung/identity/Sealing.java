package id.payung.identity;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM under one key (NIST SP 800-38D): a random nonce of 12 bytes, the ciphertext, a tag of 16 bytes. Not
/// thread-safe: one a thread.
final class Sealing {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /// Nonces drawn at once: a system call for each would cost more than the sealing.
    private static final int NONCES = 1024;

    private final SecretKeySpec key;
    private final Cipher cipher;
    private final SecureRandom random = new SecureRandom();
    private final byte[] nonces = new byte[NONCES * NONCE_BYTES];
    private int nonce = NONCES;

    Sealing(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    byte[] seal(Secret kind, byte[] clear) {
        if (nonce == NONCES) {
            random.nextBytes(nonces);
            nonce = 0;
        }
        int at = NONCE_BYTES * nonce++;
        var sealed = new byte[NONCE_BYTES + clear.length + TAG_BITS / 8];
        System.arraycopy(nonces, at, sealed, 0, NONCE_BYTES);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonces, at, NONCE_BYTES));
            cipher.updateAAD(kind.label());
            cipher.doFinal(clear, 0, clear.length, sealed, NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing cannot fail", e);
        }
        return sealed;
    }

    /// @throws AEADBadTagException if the key is another, or the bytes were changed
    byte[] open(Secret kind, byte[] sealed) throws AEADBadTagException {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new AEADBadTagException("too short");
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(kind.label());
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opening fails by its tag only", e);
        }
    }
}
