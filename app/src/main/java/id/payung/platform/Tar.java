package id.payung.platform;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Unpacks a tar archive (POSIX.1-1988 ustar: files, folders and links with names below 100 bytes, which is what the
/// archive of PostgreSQL's programs holds). Anything else is refused.
final class Tar {
    private static final int BLOCK = 512;
    private static final int MODE = 100;
    private static final int SIZE = 124;
    private static final int KIND = 156;
    private static final int LINK = 157;
    private static final int NAME_BYTES = 100;
    private static final int OWNER_EXECUTE = 0100;

    private static final Set<PosixFilePermission> FILE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> PROGRAM = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final InputStream in;
    private final Path folder;

    private Tar(InputStream in, Path folder) {
        this.in = in;
        this.folder = folder;
    }

    static void unpack(InputStream in, Path folder) throws IOException {
        new Tar(in, folder).unpack();
    }

    private void unpack() throws IOException {
        for (var header = block(); header[0] != 0; header = block()) {
            var name = text(header, 0, NAME_BYTES);
            var target = folder.resolve(name).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("outside the folder: " + name);
            }
            Files.createDirectories(target.resolveSibling(""));
            switch (header[KIND]) {
                case '0' -> file(target, header);
                case '2' -> Files.createSymbolicLink(target, Path.of(text(header, LINK, NAME_BYTES)));
                case '5' -> Files.createDirectories(target);
                default -> throw new IOException("unknown kind of entry: " + name);
            }
        }
    }

    private void file(Path target, byte[] header) throws IOException {
        long size = octal(header, SIZE, 12);
        try (var out = Files.newOutputStream(target)) {
            for (long left = size; left > 0; left -= BLOCK) {
                out.write(block(), 0, (int) Math.min(left, BLOCK));
            }
        }
        boolean program = (octal(header, MODE, 8) & OWNER_EXECUTE) != 0;
        Files.setPosixFilePermissions(target, program ? PROGRAM : FILE);
    }

    private byte[] block() throws IOException {
        var block = in.readNBytes(BLOCK);
        if (block.length < BLOCK) {
            throw new EOFException("the archive ends early");
        }
        return block;
    }

    private static String text(byte[] header, int at, int length) {
        var text = new String(header, at, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static long octal(byte[] header, int at, int length) {
        return Long.parseLong(text(header, at, length).strip(), 8);
    }
}
