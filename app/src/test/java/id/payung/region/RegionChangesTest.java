package id.payung.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.Actor;
import id.payung.platform.OnEachServer;
import id.payung.platform.TestDatabase;
import id.payung.platform.UnreadableTable;
import id.payung.platform.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachServer
class RegionChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String SEPAKU = "64.09.04.1005";

    @TempDir
    private Path folder;

    private final Work work;
    private final RegionChanges changes;

    RegionChangesTest(TestDatabase database) {
        work = new Work(database.application());
        changes = new RegionChanges(work.jdbc());
    }

    @Test
    void a_village_that_moves_to_the_new_capital_changes_its_code_on_the_day() throws Exception {
        load("""
                code,name,level,kind,valid_from,valid_until
                64.09.04.1005,Sepaku,village,kelurahan,,2027-01-01
                64.77.01.1001,Sepaku,village,kelurahan,2027-01-01,
                64.77,Ibu Kota Nusantara,regency,kota,2027-01-01,
                """, false);

        assertThat(on(DAY).nameOf(SEPAKU)).contains("Sepaku");
        assertThat(on(DAY).nameOf("64.77.01.1001")).isEmpty();
        assertThat(on(LocalDate.of(2027, 1, 1)).nameOf(SEPAKU)).isEmpty();
        assertThat(on(LocalDate.of(2027, 1, 1)).villagesOf("64.77"))
                .extracting(Village::name)
                .containsExactly("Sepaku");
    }

    @Test
    void a_later_file_stands_beside_the_first_or_takes_its_place() throws Exception {
        load("code,name,level,kind\n64.09.01.1001,Tanjung Baru,village,kelurahan\n", false);
        load("code,name,level,kind\n64.09.01.1002,Salo Baru,village,kelurahan\n", true);
        assertThat(on(DAY).nameOf("64.09.01.1001")).contains("Tanjung Baru");
        assertThat(on(DAY).nameOf("64.09.01.1002")).contains("Salo Baru");

        load("code,name,level,kind\n64.09.01.1002,Salo Loang,village,kelurahan\n", false);
        assertThat(on(DAY).nameOf("64.09.01.1001")).contains("Tanjung Tengah");
    }

    @Test
    void a_line_that_is_no_region_is_named() throws Exception {
        var file = Files.writeString(folder.resolve("salah.csv"), "code,name,level,kind\n64.9,Sepaku,village,desa\n");

        assertThatThrownBy(() -> RegionChanges.read(file))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("baris 2");
    }

    private Regions on(LocalDate day) {
        return work.as(Actor.MACHINE, "uji", () -> changes.on(day));
    }

    private void load(String csv, boolean beside) throws Exception {
        var read = RegionChanges.read(Files.writeString(folder.resolve("wilayah.csv"), csv));
        work.run(Actor.MACHINE, "uji", () -> changes.store(read, beside));
    }
}
