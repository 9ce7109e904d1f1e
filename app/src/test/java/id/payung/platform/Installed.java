package id.payung.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// An installation on a database of its own: home, key, tables.
///
/// @param schema of this program, or of a later one
record Installed(Home home, DatabaseServer server, Schema schema) {
    private static final String LATER = "classpath:id/payung/platform/later";
    private static final String BROKEN = "classpath:id/payung/platform/broken";

    /// Without tables.
    static Installed on(TestServer server) throws Exception {
        var at = DatabaseServer.at(server.emptyDatabase(), server.home());
        return new Installed(TestHome.fresh(), at, new Schema(at.owner()));
    }

    static Installed filledOn(TestServer server) throws Exception {
        var installed = on(server);
        installed.schema.migrate();
        FilledDatabase.fill(installed.server.owner());
        return installed;
    }

    /// The next version of the program on the same installation.
    Installed upgraded() {
        return new Installed(home, server, new Schema(server.owner(), Schema.MIGRATIONS, LATER));
    }

    /// A version whose last migration fails.
    Installed upgradedBadly() {
        return new Installed(home, server, new Schema(server.owner(), Schema.MIGRATIONS, LATER, BROKEN));
    }

    /// The same backups and keys, another server.
    Installed movedTo(TestServer other) throws Exception {
        var moved = on(other);
        return new Installed(home, moved.server, moved.schema);
    }

    Path backUp() throws IOException, SQLException, DatabaseRefused {
        var file = Backup.newFile(home, "test");
        Backup.write(server.owner().dataSource(), BackupKey.of(home), file);
        return file;
    }

    BackupManifest content() throws IOException, SQLException, DatabaseRefused {
        return file(backUp()).verified();
    }

    BackupFile file(Path path) throws IOException, DatabaseRefused {
        return new BackupFile(path, BackupKey.existing(home));
    }

    Restore.Restored restore(Path path, boolean replace) throws IOException, SQLException, DatabaseRefused {
        return new Restore(home, server.owner(), schema).from(file(path), replace);
    }
}
