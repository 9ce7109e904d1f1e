package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// One for all of them: each leaves it as it found it, stopped.
    private static Home home;

    @BeforeAll
    static void makeHome() throws IOException {
        home = TestHome.fresh();
    }

    @Test
    void what_is_acknowledged_is_on_disk_and_checked() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(shown(postgres, "fsync")).isEqualTo("on");
            assertThat(shown(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(postgres, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void nobody_comes_in_without_the_password_or_from_elsewhere() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            var guess = postgres.address().as("postgres", "postgres");
            assertThatThrownBy(() -> guess.dataSource().getConnection()).hasMessageContaining("password");
            assertThat(shown(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown(postgres, "unix_socket_directories")).isEmpty();
        }
        assertThat(home.path().resolve("postgres/password")).satisfies(EmbeddedPostgresTest::isPrivate);
        assertThat(home.path().resolve("postgres/data")).satisfies(EmbeddedPostgresTest::isPrivate);
    }

    @Test
    void two_programs_share_one_server_and_the_last_stops_it() throws Exception {
        var other = OtherProgram.on(home);
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.pid()).isEqualTo(other.server());
        }
        assertThat(isAlive(other.server())).isTrue();
        other.end();
        assertThat(isAlive(other.server())).isFalse();
    }

    @Test
    void the_first_program_may_leave_before_the_second() throws Exception {
        OtherProgram other;
        try (var postgres = EmbeddedPostgres.start(home)) {
            other = OtherProgram.on(home);
            assertThat(other.server()).isEqualTo(postgres.pid());
        }
        assertThat(isAlive(other.server())).isTrue();
        other.end();
        assertThat(isAlive(other.server())).isFalse();
    }

    @Test
    void a_server_that_a_killed_program_left_is_adopted() throws Exception {
        var killed = OtherProgram.on(home);
        killed.kill();
        assertThat(isAlive(killed.server())).isTrue();

        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.pid()).isEqualTo(killed.server());
            assertThat(shown(postgres, "port")).isNotEmpty();
        }
        assertThat(isAlive(killed.server())).isFalse();
    }

    @Test
    void a_killed_server_comes_back_with_all_that_was_acknowledged() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            var database = JdbcClient.create(postgres.address().dataSource());
            database.sql("create table kept as select generate_series(1, 10000) as n")
                    .update();
            long died = postgres.pid();

            kill(died);
            await(() -> postgres.pid() != died);

            assertThat(database.sql("select count(*) from kept")
                            .query(Long.class)
                            .single())
                    .isEqualTo(10_000);
            database.sql("drop table kept").update();
        }
    }

    @Test
    void a_server_killed_in_the_middle_of_a_statement_leaves_nobody_in_the_way() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            var database = JdbcClient.create(postgres.address().dataSource());
            long died = postgres.pid();
            var busy = Thread.ofVirtual()
                    .start(() -> assertThatThrownBy(() -> database.sql(
                                    "select count(*) as a_long_count from generate_series(1, 30000) a, generate_series(1, 30000) b")
                            .query(Long.class)
                            .single()));
            await(() -> counting(database) > 0);

            kill(died);
            await(() -> postgres.pid() != died);

            assertThat(counting(database)).isZero();
            busy.join();
        }
    }

    @Test
    void a_number_that_went_to_another_program_is_not_taken_for_a_server() throws Exception {
        var stale = home.path().resolve("postgres/data/postmaster.pid");
        try (var _ = EmbeddedPostgres.start(home)) {
            Files.copy(stale, stale.resolveSibling("copy"));
        }
        var lines = Files.readAllLines(stale.resolveSibling("copy"));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(stale, lines);
        Files.delete(stale.resolveSibling("copy"));

        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.pid()).isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void a_data_directory_of_another_postgresql_is_refused_with_the_way_out() throws Exception {
        EmbeddedPostgres.start(home).close();
        var version = home.path().resolve("postgres/data/PG_VERSION");
        Files.writeString(version, "17\n");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContainingAll("PostgreSQL 17", "./payung backup", "./payung restore");
        } finally {
            Files.writeString(version, PostgresPrograms.MAJOR + "\n");
        }
    }

    @Test
    void a_start_that_was_cut_short_is_begun_again() throws Exception {
        EmbeddedPostgres.start(home).close();
        var draft = home.folder("postgres/data.new");
        Files.writeString(draft.resolve("PG_VERSION"), "half");
        Files.move(home.path().resolve("postgres/data"), home.path().resolve("postgres/whole"));

        EmbeddedPostgres.start(home).close();

        assertThat(draft).doesNotExist();
        assertThat(home.path().resolve("postgres/data/global/pg_control")).exists();
    }

    @Test
    void the_bundled_programs_are_of_the_version_the_data_belongs_to() throws Exception {
        var postgres = PostgresPrograms.unpacked(home).program("postgres").toString();
        var process = new ProcessBuilder(postgres, "--version").start();
        assertThat(process.inputReader().readLine()).contains(" " + PostgresPrograms.MAJOR + ".");
    }

    @Test
    void root_may_move_an_installation_to_where_namespaces_are_forbidden_and_back() throws Exception {
        for (var account : PostgresAccount.possible().toList()) {
            var folder = new PostgresFolder(home.folder("postgres"), PostgresPrograms.unpacked(home), account);
            folder.make();
            assertThat(folder.startOnFreePort().runs()).isTrue();
            folder.stop();
        }
        EmbeddedPostgres.start(home).close();
    }

    private static String shown(EmbeddedPostgres postgres, String setting) throws IOException {
        return JdbcClient.create(postgres.address().dataSource())
                .sql("select current_setting(:setting)")
                .param("setting", setting)
                .query(String.class)
                .single();
    }

    private static long counting(JdbcClient database) {
        return database.sql(
                        "select count(*) from pg_stat_activity where query like '%a_long_count%' and state = 'active'"
                                + " and pid <> pg_backend_pid()")
                .query(Long.class)
                .single();
    }

    private static boolean isAlive(long pid) {
        return new PostmasterFile(pid, 0, true).runs();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static void isPrivate(Path file) {
        assertThat(file)
                .satisfies(one -> assertThat(Files.getPosixFilePermissions(one))
                        .isSubsetOf(PosixFilePermissions.fromString("rwx------")));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var late = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(late);
            Thread.sleep(50);
        }
    }
}
