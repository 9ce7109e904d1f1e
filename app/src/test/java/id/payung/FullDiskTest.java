package id.payung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import id.payung.eligibility.ShippedPolicy;
import id.payung.platform.Actor;
import id.payung.platform.Home;
import id.payung.platform.Listening;
import id.payung.platform.TestHome;
import id.payung.platform.Visitor;
import id.payung.staff.Officer;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk under a running service fills up, for real, and is cleared again.
class FullDiskTest {
    private static final String OFFICE = "perikanan";
    private static final int ROWS = 3_000;
    private static final String FULL = "Penyimpanan server penuh";

    @TempDir
    private Path folder;

    private Path disk;
    private Home home;
    private Installation installation;
    private Service service;
    private Visitor officer;

    @BeforeEach
    void serve() throws Exception {
        disk = Files.createDirectory(folder.resolve("kecil"));
        if (run("mount", "-t", "tmpfs", "-o", "size=320m,mode=700", "tmpfs", disk.toString()) != 0) {
            System.err.println("NOT TESTED: what a full disk does. This account may not mount one; root may.");
            abort("this account may not mount");
        }
        home = TestHome.in(Files.createDirectory(disk.resolve("data")));
        installation = Installation.openEmbedded(home);
        asMachine(() -> installation.policies().enact(ShippedPolicy.PPU_2026.text(), "ppu-2026.yaml"));
        service = Service.start(
                installation, Listening.read(setting -> Optional.empty(), 0), ServiceText.owner(installation));
        officer = signedIn();
    }

    private Visitor signedIn() throws Exception {
        var siti = new Officer(UUID.randomUUID(), "siti", "Siti Aminah", Role.DINAS, "64.09", OFFICE, false);
        var password = installation.officers().addForDemo(siti);
        var visitor = Visitor.at(service.address());
        StaffSite.signIn(visitor, siti.name(), password);
        return visitor;
    }

    @AfterEach
    void clear() throws Exception {
        if (service != null) {
            Files.deleteIfExists(filler());
            officer.close();
            service.close();
            installation.close();
        }
        run("umount", disk.toString());
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            return -1;
        }
    }

    private <T> T asMachine(Supplier<T> asked) {
        return installation.work().as(Actor.MACHINE, "uji", asked);
    }

    private Path filler() {
        return disk.resolve("penuh");
    }

    /// Fills the disk up to so many KiB.
    private void fillUpTo(int kib) throws IOException {
        long bytes = Files.getFileStore(disk).getUsableSpace() - kib * 1024L;
        var block = new byte[1 << 16];
        try (var out = Files.newOutputStream(filler())) {
            for (long left = bytes; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        }
    }

    private HttpResponse<String> upload() throws Exception {
        officer.get("/daftar/unggah");
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "Siti Aminah %d,640901%02d0190%04d,Nelayan".formatted(row, 41 + row % 30, 1 + row))
                .collect(Collectors.joining("\n", "Nama,NIK,Pekerjaan\n", "\n"));
        return officer.upload("/daftar/unggah", "berkas", "daftar.csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    private long count(String what) {
        return asMachine(() -> installation
                .work()
                .jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single());
    }

    @Test
    void a_list_that_finds_no_room_is_not_taken_and_says_so() throws Exception {
        fillUpTo(0);

        var answer = upload();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains(FULL, "belum tersimpan", "tetap aman");
        assertThat(count("submission")).isZero();
        assertThat(count("stored_file")).isZero();

        Files.delete(filler());
        assertThat(upload().statusCode()).isEqualTo(303);
    }

    @Test
    void a_list_whose_judgement_finds_no_room_waits_and_goes_on_by_itself() throws Exception {
        fillUpTo(2_000);

        var job = upload().headers().firstValue("Location").orElseThrow();
        await(() -> officer.get(job).body().contains(FULL));

        // More often than a job is tried that went wrong.
        Thread.sleep(12_000);
        assertThat(officer.get(job).body()).contains(FULL).doesNotContain("Pemeriksaan terhenti");

        Files.delete(filler());
        await(() -> officer.get(job).body().contains("Selesai diperiksa"));
        assertThat(count("candidate")).isEqualTo(ROWS);
        assertThat(count("submission")).isEqualTo(1);
    }

    @Test
    void a_database_that_cannot_write_its_log_says_why_and_comes_back_by_itself() throws Exception {
        fillUpTo(0);

        // Its recovery may find a last piece of log to go on with.
        await(() -> {
            writeLogUntilItStops();
            return officer.get("/akun").body().contains(FULL);
        });

        Files.delete(filler());
        await(() -> officer.get("/akun").statusCode() == 200);
        assertThat(upload().statusCode()).isEqualTo(303);
    }

    private void writeLogUntilItStops() throws Exception {
        var port = Files.readAllLines(home.path().resolve("postgres/data/postmaster.pid"))
                .get(3);
        var password = Files.readString(home.path().resolve("postgres/password"));
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/payung";
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            while (true) {
                statement.execute("select pg_logical_emit_message(true, 'uji', repeat('x', 4000000))");
            }
        } catch (SQLException _) {
            // It stopped.
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var late = Instant.now().plusSeconds(60);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(late);
            Thread.sleep(200);
        }
    }
}
