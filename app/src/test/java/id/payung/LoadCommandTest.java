package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LoadCommandTest {
    @Test
    void only_the_registry_is_loaded_in_part() {
        var said = new StringWriter();

        int exit = Payung.commands().setErr(new PrintWriter(said)).execute("load", "members", "anggota.csv", "--delta");

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString()).contains("--delta hanya untuk data kependudukan");
    }
}
