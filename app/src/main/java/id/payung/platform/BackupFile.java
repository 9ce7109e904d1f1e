package id.payung.platform;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A file that [Backup] wrote.
record BackupFile(Path path, BackupKey key) {
    private static final String MAGIC = "PAYUNG BACKUP 1\n";
    private static final int BUFFER_BYTES = 1 << 20;

    static byte[] magic() {
        return MAGIC.getBytes(StandardCharsets.US_ASCII);
    }

    /// What is done with an entry.
    interface Reading {
        void entry(String name, InputStream content) throws IOException, SQLException;
    }

    /// Reads it whole and holds every table against the manifest. Nothing has been changed when this refuses.
    BackupManifest verified() throws IOException, SQLException, DatabaseRefused {
        var hashes = new TreeMap<String, String>();
        var manifests = new TreeMap<String, BackupManifest>();
        each((name, content) -> {
            if (name.equals(BackupManifest.ENTRY)) {
                manifests.put(name, BackupManifest.read(content));
            } else {
                hashes.put(name, hash(content));
            }
        });
        var manifest = manifests.get(BackupManifest.ENTRY);
        if (manifest == null || !hashes.equals(manifest.hashes())) {
            throw new DatabaseRefused(BackupText.damaged(path));
        }
        return manifest;
    }

    private static String hash(InputStream content) throws IOException {
        var hashing = new DigestInputStream(content, FileHash.sha256());
        hashing.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(hashing.getMessageDigest().digest());
    }

    void each(Reading reading) throws IOException, SQLException, DatabaseRefused {
        try (var in = new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES);
                var sealed = unsealed(in);
                var zip = new ZipInputStream(sealed)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reading.entry(entry.getName(), zip);
            }
            // The end is sealed too, and what stands behind the last entry.
            sealed.transferTo(OutputStream.nullOutputStream());
        } catch (SealedInput.Tampered | ZipException | EOFException e) {
            throw new DatabaseRefused(BackupText.damaged(path), e);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw new DatabaseRefused(BackupText.unreadable(path), e);
        }
    }

    private SealedInput unsealed(InputStream in) throws IOException, DatabaseRefused {
        if (!Arrays.equals(in.readNBytes(MAGIC.length()), magic())) {
            throw new DatabaseRefused(BackupText.noBackup(path));
        }
        if (!key.made(in.readNBytes(BackupKey.MARK_BYTES))) {
            throw new DatabaseRefused(BackupText.otherKey(path));
        }
        var salt = in.readNBytes(BackupKey.SALT_BYTES);
        return new SealedInput(in, new SealedChunks(key.ofFile(salt)));
    }
}
