package id.payung.identity;

import java.nio.charset.StandardCharsets;

/// What is kept encrypted. Each kind is bound to its ciphertext, so that one cannot be passed off as another.
public enum Secret {
    NIK,
    KK,
    PHONE,
    KPJ,
    /// The cells of a row as typed.
    CELLS,
    FILE,
    FILE_NAME,
    /// SHA-256 of a file.
    FILE_SHA256,
    /// The data key itself, sealed with the key file.
    DATA_KEY;

    byte[] label() {
        return ("payung:" + name()).getBytes(StandardCharsets.US_ASCII);
    }
}
