package id.payung.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key of all backups of a home: `keys/backup.key`, 32 random bytes, made with the first backup. Without it no
/// backup opens, so a copy of it must lie elsewhere than the backups.
final class BackupKey {
    static final String FILE = "keys/backup.key";
    static final int SALT_BYTES = 32;
    static final int MARK_BYTES = 8;

    private static final int BYTES = 32;

    private final byte[] key;

    private BackupKey(byte[] key) {
        this.key = key;
    }

    /// For a new backup.
    static BackupKey of(Home home) throws IOException, DatabaseRefused {
        return checked(home, home.secret(FILE, () -> random(BYTES)));
    }

    /// For a backup that is there: a key made now would not open it.
    static BackupKey existing(Home home) throws IOException, DatabaseRefused {
        var file = home.path().resolve(FILE);
        if (!Files.exists(file)) {
            throw new DatabaseRefused(BackupText.noKey(file));
        }
        return checked(home, Files.readAllBytes(file));
    }

    /// Whether there are backups of the home and none of its keys opens them: the next backup makes another.
    static boolean isLost(Home home) throws IOException {
        if (Files.exists(home.path().resolve(FILE))) {
            return false;
        }
        try (var backups = Files.list(home.folder("backups"))) {
            return backups.findAny().isPresent();
        }
    }

    private static BackupKey checked(Home home, byte[] key) throws DatabaseRefused {
        if (key.length != BYTES) {
            throw new DatabaseRefused(BackupText.brokenKey(home.path().resolve(FILE)));
        }
        return new BackupKey(key);
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// Every file has a key of its own (HKDF-SHA-256, RFC 5869), so counters may begin at zero in each.
    SecretKey ofFile(byte[] salt) {
        return new SecretKeySpec(derived(salt, "payung backup", BYTES), "AES");
    }

    /// Tells keys apart and says nothing about them.
    byte[] mark() {
        return derived(new byte[SALT_BYTES], "payung backup mark", MARK_BYTES);
    }

    boolean made(byte[] mark) {
        return Arrays.equals(mark, mark());
    }

    private byte[] derived(byte[] salt, String purpose, int length) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(key)
                    .addSalt(salt)
                    .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), length);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }
}
