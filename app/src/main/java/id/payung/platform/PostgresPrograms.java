package id.payung.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL (initdb, pg_ctl, postgres): those that came with Payung, unpacked on first use.
///
/// @param bin where they are
record PostgresPrograms(Path bin) {
    /// The major version that came with Payung. A data directory of another one cannot be opened.
    static final String MAJOR = "18";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    static PostgresPrograms unpacked(Home home) throws IOException, DatabaseRefused {
        var archive = PostgresPrograms.class.getResource(ARCHIVE);
        if (archive == null || !onLinuxX86()) {
            throw new DatabaseRefused(DatabaseText.noProgramsForThisMachine());
        }
        var folder = home.programs().resolve(versionOf(archive));
        if (!Files.exists(folder)) {
            unpack(archive, folder);
        }
        return new PostgresPrograms(folder.resolve("bin"));
    }

    Path program(String name) {
        return bin.resolve(name);
    }

    private static boolean onLinuxX86() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /// The name of the jar carries the version.
    private static String versionOf(URL archive) {
        var jar = archive.getPath().substring(0, archive.getPath().indexOf(".jar!"));
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    /// Beside its place, then moved into it: a start that is killed half way leaves nothing that looks whole.
    private static void unpack(URL archive, Path folder) throws IOException {
        var draft = Files.createTempDirectory(folder.resolveSibling(""), ".unpacking-");
        try (var in = new BufferedInputStream(new XZInputStream(archive.openStream()), 1 << 16)) {
            Tar.unpack(in, draft);
        }
        try {
            Files.move(draft, folder);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException _) {
            // Another program was quicker; its copy is as good.
            Folders.delete(draft);
        }
    }
}
