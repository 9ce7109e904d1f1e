package id.payung.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./payung backup`: the whole database into one encrypted file, while others work.
@Command(
        name = "backup",
        description = "Menyimpan seluruh basis data ke satu berkas terenkripsi.",
        footer = {"", "Contoh: ./payung backup /media/cadangan/payung-november.backup"},
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nKode keluar:%n",
        exitCodeList = {"0:selesai", "2:perintah salah", "3:tidak dapat dibuat"})
public final class BackupCommand implements Callable<Integer> {
    private static final int REFUSED = 3;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "BERKAS",
            description = "Berkas baru (bawaan: folder backups di PAYUNG_HOME).")
    private @Nullable Path named;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = spec.commandLine();
        try {
            var home = Home.standard();
            var file = named == null ? Backup.newFile(home, "manual") : named.toAbsolutePath();
            boolean newKey = BackupKey.isLost(home);
            var manifest = write(home, file);
            words.getOut().println(BackupText.written(file, Files.size(file)));
            words.getOut().println(BackupText.content(manifest));
            words.getOut().println(BackupText.recoveryPoint(manifest.at()));
            words.getOut().println(BackupText.keepKeys(home.folder("keys")));
            if (newKey) {
                words.getOut().println(BackupText.newKey(home.folder("backups")));
            }
            return 0;
        } catch (DatabaseRefused e) {
            words.getErr().println(e.getMessage());
        } catch (IOException | SQLException e) {
            words.getErr().println(BackupText.notWritten(e));
        }
        return REFUSED;
    }

    private static BackupManifest write(Home home, Path file) throws IOException, SQLException, DatabaseRefused {
        if (Files.exists(file)) {
            throw new DatabaseRefused(BackupText.exists(file));
        }
        // Half a database would look like a good backup.
        UnfinishedRestore.of(home).demandNone();
        try (var server = DatabaseServer.of(home)) {
            if (new Schema(server.owner()).version().isEmpty()) {
                throw new DatabaseRefused(BackupText.noTables());
            }
            return Backup.write(server.owner().dataSource(), BackupKey.of(home), file);
        }
    }
}
