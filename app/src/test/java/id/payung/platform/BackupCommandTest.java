package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BackupCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void nameTheHome() throws Exception {
        var home = TestHome.in(folder.resolve("data"));
        System.setProperty("payung.home", home.path().toString());
    }

    @AfterEach
    void forgetTheHome() {
        System.clearProperty("payung.home");
    }

    @Test
    void an_office_backs_up_and_after_a_loss_restores() throws Exception {
        Database.open(Home.standard()).close();
        var file = folder.resolve("november.backup");

        assertThat(run(new BackupCommand(), file.toString())).isZero();
        assertThat(said.toString()).contains(file.toString(), "Titik pemulihan", "WITA", "keys");

        Folders.delete(folder.resolve("data/postgres"));
        assertThat(run(new RestoreCommand(), file.toString())).isZero();
        Database.open(Home.standard()).close();
    }

    @Test
    void what_cannot_be_done_is_said_in_words() throws Exception {
        assertThat(run(new BackupCommand())).isEqualTo(3);
        assertThat(said.toString()).contains("masih kosong");

        assertThat(run(new RestoreCommand(), "tidak-ada.backup")).isEqualTo(3);
        assertThat(said.toString()).contains("Kunci cadangan");

        Database.open(Home.standard()).close();
        var file = Files.createFile(folder.resolve("sudah-ada"));
        assertThat(run(new BackupCommand(), file.toString())).isEqualTo(3);
        assertThat(said.toString()).contains("sudah ada");

        assertThat(run(new BackupCommand())).isZero();
        assertThat(run(new RestoreCommand(), file.toString())).isEqualTo(3);
        assertThat(said.toString()).contains("bukan cadangan Payung");
    }

    private int run(Object command, String... arguments) {
        var words = new PrintWriter(said, true);
        return new CommandLine(command).setOut(words).setErr(words).execute(arguments);
    }
}
