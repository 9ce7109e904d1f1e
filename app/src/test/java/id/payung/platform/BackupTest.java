package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {
    private static final long SEED = 64_09;

    static Stream<Arguments> fromEachToEach() {
        return TestServer.ALL.stream().flatMap(from -> TestServer.ALL.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("fromEachToEach")
    void a_backup_of_one_server_comes_back_on_the_other(TestServer from, TestServer to) throws Exception {
        var old = Installed.filledOn(from);
        var file = old.backUp();
        var restored = old.movedTo(to);

        var said = restored.restore(file, false).manifest();
        var found = restored.content();

        assertThat(said.rows()).isGreaterThan(5_000);
        assertThat(found.tables())
                .isEqualTo(said.tables())
                .isEqualTo(old.content().tables());
        assertThat(found.sequences()).isEqualTo(said.sequences());
    }

    @Test
    void what_was_restored_is_guarded_as_before() throws Exception {
        var old = Installed.filledOn(TestServer.EMBEDDED);
        var restored = old.movedTo(TestServer.EMBEDDED);
        restored.restore(old.backUp(), false);

        var database = JdbcClient.create(restored.server().owner().dataSource());
        assertThatThrownBy(() ->
                        database.sql("update seat_month set reason = 'lain'").update())
                .rootCause()
                .hasMessageContaining("no entry in the trail");
        assertThat(database.sql("insert into job (kind, area, subject, officer) values ('uji', '64.09', 'x', 'machine')"
                                + " returning id")
                        .query(Long.class)
                        .single())
                .isEqualTo(1001);
    }

    @Test
    void a_backup_is_of_one_moment_while_others_write() throws Exception {
        var busy = Installed.filledOn(TestServer.EMBEDDED);
        var before = busy.content();
        var stop = new AtomicBoolean();
        var writer = Thread.ofVirtual().start(() -> writePairs(busy, stop));
        for (int i = 0; i < 5; i++) {
            var asked = Instant.now();
            var content = busy.content();
            assertThat(content.at())
                    .isAfter(asked.minusSeconds(1))
                    .isBefore(Instant.now().plusSeconds(1));
            assertThat(added(before, content, "setting")).isEqualTo(added(before, content, "source"));
        }
        stop.set(true);
        writer.join();
        assertThat(added(before, busy.content(), "setting")).isPositive();
    }

    private static long added(BackupManifest before, BackupManifest after, String table) {
        return Objects.requireNonNull(after.tables().get(table)).rows()
                - Objects.requireNonNull(before.tables().get(table)).rows();
    }

    private static void writePairs(Installed busy, AtomicBoolean stop) {
        var database = JdbcClient.create(busy.server().owner().dataSource());
        while (!stop.get()) {
            database.sql("""
                    with one as (insert into setting values (gen_random_uuid(), '') returning name)
                    insert into source select name, name, '', '', 2026, '', 0, 0 from one
                    """).update();
        }
    }

    @Test
    void a_stolen_backup_tells_nothing() throws Exception {
        var installed = Installed.filledOn(TestServer.EMBEDDED);
        var bytes = new String(Files.readAllBytes(installed.backUp()), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Fiktif", "resident", "manifest");
    }

    @Test
    void a_backup_that_was_changed_or_cut_off_anywhere_is_refused_by_name() throws Exception {
        var installed = Installed.filledOn(TestServer.EMBEDDED);
        var file = installed.backUp();
        var whole = Files.readAllBytes(file);
        assertThat(whole.length).isGreaterThan(3 * SealedChunks.SEALED_BYTES);
        var random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(whole.length);
            var changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            demandRefused(installed, file, changed);
            demandRefused(installed, file, Arrays.copyOf(whole, at));
        }
        int head = BackupFile.magic().length + BackupKey.MARK_BYTES + BackupKey.SALT_BYTES;
        demandRefused(installed, file, Arrays.copyOf(whole, head + SealedChunks.SEALED_BYTES));
        demandRefused(installed, file, Arrays.copyOf(whole, whole.length + 1));
        demandRefused(installed, file, swapped(whole, head));
    }

    private static byte[] swapped(byte[] whole, int head) {
        var swapped = whole.clone();
        int length = SealedChunks.SEALED_BYTES;
        System.arraycopy(whole, head, swapped, head + length, length);
        System.arraycopy(whole, head + length, swapped, head, length);
        return swapped;
    }

    private static void demandRefused(Installed installed, Path file, byte[] content) throws Exception {
        Files.write(file, content);
        assertThatThrownBy(() -> installed.restore(file, true))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(file.toString());
        assertThat(installed.schema().version()).isPresent();
    }

    @Test
    void another_key_or_none_is_named() throws Exception {
        var installed = Installed.filledOn(TestServer.EMBEDDED);
        var file = installed.backUp();
        var key = installed.home().path().resolve(BackupKey.FILE);

        Files.write(key, new byte[32]);
        assertThatThrownBy(() -> installed.restore(file, true)).hasMessageContaining("kunci lain");
        Files.write(key, new byte[31]);
        assertThatThrownBy(() -> installed.restore(file, true)).hasMessageContaining("rusak");
        Files.delete(key);
        assertThatThrownBy(() -> installed.restore(file, true)).hasMessageContaining("keys/backup.key");
        assertThat(key).doesNotExist();
    }

    @Test
    void tables_that_are_there_are_replaced_only_on_demand_and_kept() throws Exception {
        var installed = Installed.filledOn(TestServer.EMBEDDED);
        var file = installed.backUp();
        JdbcClient.create(installed.server().owner().dataSource())
                .sql("insert into setting values ('sesudah', '')")
                .update();
        var later = installed.content();

        assertThatThrownBy(() -> installed.restore(file, false)).hasMessageContaining("--replace");
        assertThat(installed.content().tables()).isEqualTo(later.tables());

        var kept = installed.restore(file, true).before().orElseThrow();
        assertThat(installed.content().tables()).isNotEqualTo(later.tables());
        installed.restore(kept, true);
        assertThat(installed.content().tables()).isEqualTo(later.tables());
    }

    @Test
    void nothing_is_replaced_under_the_feet_of_a_running_server() throws Exception {
        var installed = Installed.filledOn(TestServer.EMBEDDED);
        var file = installed.backUp();
        try (var _ = installed.server().application().dataSource().getConnection()) {
            assertThatThrownBy(() -> installed.restore(file, true)).hasMessageContaining("Hentikan");
        }
        installed.restore(file, true);
    }

    @Test
    void a_backup_of_an_older_program_is_brought_up_to_date_and_one_of_a_newer_refused() throws Exception {
        var today = Installed.filledOn(TestServer.EMBEDDED);
        var old = today.backUp();
        var tomorrow = today.upgraded();

        tomorrow.restore(old, true);
        assertThat(tomorrow.schema().version()).contains("9000");
        assertThat(tomorrow.content().tables().keySet())
                .isEqualTo(today.file(old).verified().tables().keySet());

        var newer = tomorrow.backUp();
        assertThatThrownBy(() -> today.restore(newer, true)).hasMessageContaining("lebih baru");
    }

    @Test
    void an_older_database_is_kept_before_it_is_brought_up_to_date_and_a_newer_one_refused() throws Exception {
        var today = Installed.filledOn(TestServer.EMBEDDED);
        var content = today.content();
        var tomorrow = today.upgraded();

        tomorrow.schema().bringUpToDate(tomorrow.home());

        try (var backups = Files.list(today.home().folder("backups"))) {
            var kept = backups.filter(file -> file.toString().contains("before-version-9000"))
                    .toList();
            assertThat(kept).hasSize(1);
            assertThat(today.file(kept.getFirst()).verified().tables()).isEqualTo(content.tables());
        }
        assertThatThrownBy(() -> today.schema().bringUpToDate(today.home())).hasMessageContaining("lebih baru");
    }

    @Test
    void of_the_backups_that_upgrades_made_the_newest_stay_and_those_of_the_office_all() throws Exception {
        var today = Installed.filledOn(TestServer.EMBEDDED);
        var folder = today.home().folder("backups");
        var own = Stream.of(
                        "payung-20240101-070000-000-manual.backup",
                        "payung-20240101-070000-000-before-restore.backup",
                        "payung-20240101-070000-000-from-version-1-before-version-2.backup.disimpan",
                        "sebelum-lebaran.backup")
                .map(folder::resolve)
                .toList();
        var upgrades = IntStream.rangeClosed(1, 9)
                .mapToObj(step -> "payung-2025010%d-070000-000-from-version-%d-before-version-%d.backup"
                        .formatted(step, step, step + 1))
                .map(folder::resolve)
                .toList();
        for (var file : Stream.concat(own.stream(), upgrades.stream()).toList()) {
            Files.createFile(file);
        }

        today.upgraded().schema().bringUpToDate(today.home());

        assertThat(own).allSatisfy(file -> assertThat(file).exists());
        assertThat(upgrades.subList(0, 5)).allSatisfy(file -> assertThat(file).doesNotExist());
        assertThat(upgrades.subList(5, 9)).allSatisfy(file -> assertThat(file).exists());
        try (var backups = Files.list(folder)) {
            assertThat(backups).hasSize(own.size() + AutomaticBackups.KEPT);
        }
    }

    @Test
    void an_upgrade_that_fails_at_every_start_fills_no_disk_and_keeps_the_way_back() throws Exception {
        var today = Installed.filledOn(TestServer.EMBEDDED);
        var content = today.content();
        var badly = today.upgradedBadly();
        Folders.delete(today.home().folder("backups"));

        for (int start = 0; start < 7; start++) {
            assertThatThrownBy(() -> badly.schema().bringUpToDate(badly.home())).isInstanceOf(DatabaseRefused.class);
        }

        try (var backups = Files.list(today.home().folder("backups"))) {
            var kept = backups.sorted().toList();
            assertThat(kept).hasSize(2);
            assertThat(today.file(kept.getFirst()).verified().tables()).isEqualTo(content.tables());
            today.restore(kept.getFirst(), true);
            assertThat(today.content().tables()).isEqualTo(content.tables());
        }
    }

    @Test
    void nobody_works_on_a_database_whose_restore_did_not_end() throws Exception {
        var installed = Installed.filledOn(TestServer.EMBEDDED);
        var file = installed.backUp();
        UnfinishedRestore.of(installed.home()).begin(file);
        installed.schema().clear();

        assertThatThrownBy(() -> Database.open(installed.server(), installed.home()))
                .hasMessageContainingAll("belum selesai", file.toString());
        installed.restore(file, false);
        UnfinishedRestore.of(installed.home()).demandNone();
    }
}
