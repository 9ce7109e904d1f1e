package id.payung.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/// The file that opens the vault: 32 random bytes, readable by its owner only. It lives outside the database, so that a
/// stolen dump is of no use.
final class KeyFile {
    static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    void make() throws KeyTrouble {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            try (var file = FileChannel.open(path, options, PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
                file.write(ByteBuffer.wrap(key));
                file.force(true);
            }
        } catch (IOException e) {
            throw new KeyTrouble("Berkas kunci " + path + " tidak dapat ditulis. Periksa izin foldernya.");
        }
    }

    byte[] read() throws KeyTrouble {
        try {
            var key = Files.readAllBytes(path);
            if (key.length != BYTES) {
                throw new KeyTrouble("Berkas kunci " + path + " rusak. Pulihkan dari salinan yang disimpan terpisah.");
            }
            return key;
        } catch (IOException e) {
            throw new KeyTrouble("Berkas kunci " + path
                    + " tidak ada atau tidak boleh dibaca. Pulihkan dari salinan yang disimpan terpisah.");
        }
    }
}
