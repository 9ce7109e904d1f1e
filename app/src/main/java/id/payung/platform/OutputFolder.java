package id.payung.platform;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// A folder that appears whole or not at all: everything is written beside it and renamed at the end, readable for the
/// owner only (folders 0700, files 0600).
public final class OutputFolder implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private boolean complete;

    private OutputFolder(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /// Starts a folder.
    ///
    /// @throws NotEmpty if something stands there already
    public static OutputFolder start(Path target) throws IOException, NotEmpty {
        var absolute = target.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !isEmptyFolder(absolute)) {
            throw new NotEmpty(target);
        }
        var parent = absolute.getParent() == null ? absolute : absolute.getParent();
        Files.createDirectories(parent);
        return new OutputFolder(absolute, Files.createTempDirectory(parent, "." + absolute.getFileName() + "-"));
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /// Where to write a file of the folder, its parents made.
    ///
    /// @param name relative, with `/`
    public Path file(String name) throws IOException {
        var file = draft.resolve(name).normalize();
        if (!file.startsWith(draft)) {
            throw new IllegalArgumentException("outside the folder: " + name);
        }
        Files.createDirectories(file.getParent() == null ? draft : file.getParent());
        return file;
    }

    /// Closes the folder to others and puts it in its place.
    public void complete() throws IOException {
        protect();
        Files.deleteIfExists(target);
        Files.move(draft, target);
        complete = true;
    }

    private void protect() throws IOException {
        if (Files.getFileAttributeView(draft, PosixFileAttributeView.class) == null) {
            return;
        }
        Files.walkFileTree(draft, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Takes away what was written if the folder was not completed.
    @Override
    public void close() throws IOException {
        if (complete) {
            return;
        }
        Folders.delete(draft);
    }

    /// The folder is already used; nothing was written.
    public static final class NotEmpty extends Exception {
        private static final long serialVersionUID = 1;

        NotEmpty(Path target) {
            super("folder keluaran tidak kosong: " + target);
        }
    }
}
