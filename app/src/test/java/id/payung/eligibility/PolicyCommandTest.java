package id.payung.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PolicyCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_good_policy_is_shown_with_seats_and_articles() throws IOException {
        assertThat(check(ShippedPolicy.PPU_2026.text())).isZero();
        assertThat(out.toString())
                .contains("15.000 kuota, iuran Rp16.800 per orang per bulan")
                .contains("Desil paling tinggi 4 (Pergub Kaltim 19/2023 dan 40/2025; Inpres 4/2022)")
                .contains("1. Miskin ekstrem (desil 1–4)")
                .endsWith("Berkas ini dapat dipakai.\n");
    }

    @Test
    void a_bad_policy_is_refused_line_by_line() throws IOException {
        assertThat(check(ShippedPolicy.PPU_2026.text().replace("seats: 15000", "seats: -3")))
                .isEqualTo(3);
        assertThat(err.toString()).matches("(?s).*policy\\.yaml:\\d+:\\d+: \"seats\" harus antara.*\\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void limits_are_shown_too() throws IOException {
        var limits = "\nlimits:\n  - {area: \"64.09.04\", fund: apbd-ppu-2026, at_least: 2000, at_most: 4000}\n";

        assertThat(check(ShippedPolicy.PPU_2026.text() + limits)).isZero();
        assertThat(out.toString()).contains("64.09.04, apbd-ppu-2026, paling sedikit 2.000, paling banyak 4.000");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        assertThat(run("check", folder.resolve("tidak-ada.yaml").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("tidak-ada.yaml:1:1: berkas tidak dapat dibaca");

        var latin = folder.resolve("latin.yaml");
        Files.write(latin, "title: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("check", latin.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("latin.yaml:1:1: berkas bukan teks UTF-8");
    }

    @Test
    void a_command_without_a_file_is_bad_usage() {
        assertThat(run("check")).isEqualTo(2);
    }

    private int check(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("policy.yaml"), yaml);
        return run("check", file.toString());
    }

    private int run(String... arguments) {
        return new CommandLine(new PolicyCommand(code -> true))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
