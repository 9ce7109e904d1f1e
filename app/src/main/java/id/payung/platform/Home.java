package id.payung.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// The folder where an installation keeps its database, keys and backups: nobody but its owner looks in (folders 0700,
/// files 0600).
public final class Home {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final int PASSWORD_BYTES = 24;

    private final Path path;
    private final Path programs;

    private Home(Path path, Path programs) {
        this.path = path;
        this.programs = programs;
    }

    /// `PAYUNG_HOME`, or `data` where the program was called; the launcher names the folder beside itself.
    public static Home standard() throws IOException {
        return at(Path.of(Setting.HOME.value().orElse("data")));
    }

    public static Home at(Path path) throws IOException {
        return at(path, path.resolve("programs"));
    }

    /// @param programs unpacked ones, which homes may share
    static Home at(Path path, Path programs) throws IOException {
        return new Home(
                privateFolder(path.toAbsolutePath().normalize()),
                programs.toAbsolutePath().normalize());
    }

    /// A home of its own inside this one; unpacked programs are shared.
    public Home within(String name) throws IOException {
        return new Home(folder(name), programs);
    }

    public Path path() {
        return path;
    }

    /// A folder of the home, made where it is missing.
    public Path folder(String name) throws IOException {
        return privateFolder(path.resolve(name));
    }

    /// Where programs that came with Payung are unpacked: once for a home and all homes inside it.
    Path programs() throws IOException {
        return privateFolder(programs);
    }

    /// A secret of the home: read, or made and kept on first use.
    ///
    /// @param name relative to the home, with `/`
    public byte[] secret(String name, Supplier<byte[]> fresh) throws IOException {
        var file = path.resolve(name);
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            privateFolder(file.resolveSibling("").normalize());
            writeOnce(file, fresh.get());
            return Files.readAllBytes(file);
        }
    }

    /// Writes a file that only its owner reads, in place of the one before: whole or not at all.
    public void write(String name, String text) throws IOException {
        var draft = newFile(path.resolve("." + UUID.randomUUID()));
        Files.writeString(draft, text, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /// A password nobody chose.
    String password(String name) throws IOException {
        return new String(secret(name, Home::freshPassword), StandardCharsets.US_ASCII);
    }

    private static byte[] freshPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encode(bytes);
    }

    /// A file that is there whole or not at all, and the first of two writers wins.
    private static void writeOnce(Path file, byte[] bytes) throws IOException {
        var draft = file.resolveSibling("." + UUID.randomUUID());
        try {
            Files.write(newFile(draft), bytes, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // Another program was quicker; its secret counts.
        } finally {
            Files.delete(draft);
        }
    }

    /// An empty file that only its owner reads.
    static Path newFile(Path file) throws IOException {
        return Files.createFile(file, FILE);
    }

    private static Path privateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        }
        if (!isOurs(folder)) {
            throw new AccessDeniedException(folder.toString(), null, DatabaseText.folderOfAnother(folder));
        }
        if (!Files.getPosixFilePermissions(folder).equals(FOLDER)) {
            close(folder);
        }
        return folder;
    }

    /// Root may write everywhere, so that is no question to ask where there is a better one.
    private static boolean isOurs(Path folder) throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) ? Files.getOwner(folder).equals(Files.getOwner(self)) : Files.isWritable(folder);
    }

    /// Somebody may have named a folder that others need, so only an empty one is closed without asking.
    private static void close(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new AccessDeniedException(folder.toString(), null, DatabaseText.openFolder(folder));
            }
        }
        Files.setPosixFilePermissions(folder, FOLDER);
    }
}
