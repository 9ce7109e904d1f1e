package id.payung.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./payung restore`: the database as a backup has it.
@Command(
        name = "restore",
        description = "Memulihkan basis data dari cadangan.",
        footer = {"", "Contoh: ./payung restore /media/cadangan/payung-november.backup"},
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nKode keluar:%n",
        exitCodeList = {"0:selesai", "2:perintah salah", "3:tidak dapat dipulihkan"})
public final class RestoreCommand implements Callable<Integer> {
    private static final int REFUSED = 3;

    @Parameters(index = "0", paramLabel = "BERKAS", description = "Berkas cadangan.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Ganti isi basis data yang ada; isinya dicadangkan dahulu.")
    private boolean replace;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = spec.commandLine();
        try {
            var home = Home.standard();
            var backup = new BackupFile(file, BackupKey.existing(home));
            var restored = restore(home, backup);
            restored.before().ifPresent(before -> words.getOut().println(BackupText.before(before)));
            words.getOut().println(BackupText.restored(file));
            words.getOut().println(BackupText.content(restored.manifest()));
            words.getOut().println(BackupText.recoveryPoint(restored.manifest().at()));
            return 0;
        } catch (DatabaseRefused e) {
            words.getErr().println(e.getMessage());
        } catch (IOException | SQLException e) {
            words.getErr().println(BackupText.notRestored(e));
        }
        return REFUSED;
    }

    private Restore.Restored restore(Home home, BackupFile backup) throws IOException, SQLException, DatabaseRefused {
        try (var server = DatabaseServer.of(home)) {
            return new Restore(home, server.owner(), new Schema(server.owner())).from(backup, replace);
        }
    }
}
