package id.payung.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 of a file: what a load or a list is known by.
public final class FileHash {
    private FileHash() {}

    /// @throws UnreadableTable if the file cannot be read
    public static byte[] of(Path file) throws UnreadableTable {
        try (var hashing = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            Files.copy(file, hashing);
            return hashing.getMessageDigest().digest();
        } catch (IOException e) {
            throw new UnreadableTable(file, 0, "berkas tidak ada atau tidak boleh dibaca");
        }
    }

    public static byte[] of(byte[] content) {
        return sha256().digest(content);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
