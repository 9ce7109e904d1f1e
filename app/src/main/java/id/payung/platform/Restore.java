package id.payung.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// Replaces a database by a backup. Until the backup has been read to its end and found whole nothing is touched; from
/// then on until the last row is in, nobody else can open the database.
record Restore(Home home, DatabaseAddress owner, Schema schema) {
    /// @param before where what was there before is kept
    record Restored(BackupManifest manifest, Optional<Path> before) {}

    /// @param replace whether there may be tables already
    Restored from(BackupFile file, boolean replace) throws IOException, SQLException, DatabaseRefused {
        var manifest = file.verified();
        schema.demandKnown(manifest.schema());
        var unfinished = UnfinishedRestore.of(home);
        var before = unfinished.exists() ? Optional.<Path>empty() : kept(replace);
        unfinished.begin(file.path());
        schema.clear();
        schema.migrate(manifest.schema());
        BackupLoad.read(owner.dataSource(), file, manifest);
        schema.migrate();
        unfinished.end();
        return new Restored(manifest, before);
    }

    private Optional<Path> kept(boolean replace) throws IOException, DatabaseRefused {
        if (schema.version().isEmpty()) {
            return Optional.empty();
        }
        if (!replace) {
            throw new DatabaseRefused(BackupText.notEmpty());
        }
        if (DatabaseServer.isUsed(owner)) {
            throw new DatabaseRefused(BackupText.inUse());
        }
        return Optional.of(Backup.automatic(home, owner.dataSource(), "before-restore"));
    }
}
