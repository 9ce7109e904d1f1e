package id.payung.identity;

import id.payung.platform.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals what names a person, and finds it again by keyed hash. The data key lies in the database, itself sealed with
/// the key file. Safe for any number of threads.
public final class Vault {
    private static final String DATA_KEY = "vault.data_key";

    private final byte[] hashKey;
    private final ThreadLocal<Sealing> sealing;
    private final ThreadLocal<Mac> mac;

    private Vault(byte[] dataKey) {
        // Two keys for two uses, both from the data key (NIST SP 800-108, one block of HMAC in counter mode).
        this.hashKey = derive(dataKey, "hash");
        var sealKey = derive(dataKey, "seal");
        this.sealing = ThreadLocal.withInitial(() -> new Sealing(sealKey));
        this.mac = ThreadLocal.withInitial(() -> hmac(hashKey));
    }

    /// Opens the vault of an installation, or founds it where the database has none yet.
    ///
    /// @throws KeyTrouble if the key file is missing, damaged or another's
    public static Vault open(Path keyFile, Settings settings) throws KeyTrouble {
        var file = new KeyFile(keyFile);
        var kept = settings.get(DATA_KEY);
        if (kept.isEmpty()) {
            if (!file.exists()) {
                file.make();
            }
            var dataKey = new byte[KeyFile.BYTES];
            new SecureRandom().nextBytes(dataKey);
            var sealed = new Sealing(file.read()).seal(Secret.DATA_KEY, dataKey);
            kept = Optional.of(settings.getOrKeep(DATA_KEY, Base64.getEncoder().encodeToString(sealed)));
        }
        try {
            var sealed = Base64.getDecoder().decode(kept.get());
            return new Vault(new Sealing(file.read()).open(Secret.DATA_KEY, sealed));
        } catch (AEADBadTagException e) {
            throw new KeyTrouble("Berkas kunci " + keyFile
                    + " bukan kunci basis data ini. Pakai berkas kunci yang dibuat bersama basis data ini.");
        }
    }

    public byte[] seal(Secret kind, byte[] clear) {
        return sealing.get().seal(kind, clear);
    }

    public byte[] seal(Secret kind, String clear) {
        return seal(kind, clear.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws IllegalStateException if the bytes were changed, or are of another kind or vault
    public byte[] open(Secret kind, byte[] sealed) {
        try {
            return sealing.get().open(kind, sealed);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("a sealed " + kind + " does not open", e);
        }
    }

    public String openText(Secret kind, byte[] sealed) {
        return new String(open(kind, sealed), StandardCharsets.UTF_8);
    }

    /// A keyed hash of 16 bytes (HMAC-SHA-256, cut): equal for equal values of one kind, of no use without the key.
    public byte[] hash(Secret kind, byte[] clear) {
        var own = mac.get();
        own.update(kind.label());
        return Arrays.copyOf(own.doFinal(clear), 16);
    }

    /// The hash of a number of 16 digits, as it is looked up.
    public byte[] hash(Secret kind, long number) {
        return hash(kind, Long.toString(number).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] derive(byte[] key, String use) {
        return hmac(key).doFinal(("\1payung:" + use).getBytes(StandardCharsets.US_ASCII));
    }

    private static Mac hmac(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
