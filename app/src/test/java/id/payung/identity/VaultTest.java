package id.payung.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.OnEachServer;
import id.payung.platform.Settings;
import id.payung.platform.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachServer
class VaultTest {
    private static final long NIK = 6409010101900001L;

    private final JdbcClient jdbc;

    @TempDir
    private Path folder = Path.of("");

    VaultTest(TestDatabase database) {
        this.jdbc = JdbcClient.create(database.owner());
        jdbc.sql("delete from setting").update();
    }

    @Test
    void a_number_comes_out_as_it_went_in_and_never_looks_the_same_twice() throws Exception {
        var vault = open("own.key");

        var sealed = vault.seal(Secret.NIK, Long.toString(NIK));

        assertThat(vault.openText(Secret.NIK, sealed)).isEqualTo(Long.toString(NIK));
        assertThat(vault.seal(Secret.NIK, Long.toString(NIK))).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(Long.toString(NIK));
    }

    @Test
    void a_number_is_found_again_by_its_hash_after_a_restart() throws Exception {
        var hash = open("own.key").hash(Secret.NIK, NIK);

        assertThat(open("own.key").hash(Secret.NIK, NIK)).isEqualTo(hash);
        assertThat(open("own.key").hash(Secret.KK, NIK)).isNotEqualTo(hash);
    }

    @Test
    void a_sealed_family_card_cannot_be_passed_off_as_a_nik() throws Exception {
        var vault = open("own.key");
        var sealed = vault.seal(Secret.KK, Long.toString(NIK));

        assertThatThrownBy(() -> vault.open(Secret.NIK, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_of_another_installation_is_refused_by_name() throws Exception {
        open("own.key");
        Files.write(folder.resolve("other.key"), new byte[KeyFile.BYTES]);

        assertThatThrownBy(() -> open("other.key"))
                .isInstanceOf(KeyTrouble.class)
                .hasMessageContaining("other.key")
                .hasMessageContaining("bukan kunci basis data ini");
    }

    @Test
    void a_lost_key_file_is_never_made_anew() throws Exception {
        open("own.key");
        Files.delete(folder.resolve("own.key"));

        assertThatThrownBy(() -> open("own.key")).isInstanceOf(KeyTrouble.class).hasMessageContaining("tidak ada");
        assertThat(folder.resolve("own.key")).doesNotExist();
    }

    @Test
    void only_its_owner_reads_the_key_file() throws Exception {
        open("own.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("own.key"))))
                .isEqualTo("rw-------");
    }

    private Vault open(String keyFile) throws KeyTrouble {
        return Vault.open(folder.resolve(keyFile), new Settings(jdbc));
    }
}
