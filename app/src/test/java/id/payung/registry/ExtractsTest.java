package id.payung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.identity.Vault;
import id.payung.platform.Actor;
import id.payung.platform.OnEachServer;
import id.payung.platform.Settings;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestHome;
import id.payung.platform.Work;
import id.payung.registry.Extracts.Extent;
import id.payung.trail.Trail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachServer
class ExtractsTest {
    private static final String HEADER = "nik,name,birth_date,village_code,status,kk,sex,rt,rw,mother_name\n";
    private static final String SITI =
            "6409015206880002,SITI AMINAH,1988-06-12,64.09.01.1001,ALIVE,6409010101010001,P,4,1,HADIJAH\n";
    private static final String ARSAL =
            "6409010103790001,ARSAL HAKIM,1979-03-01,64.09.01.1002,ALIVE,6409010101010002,L,1,1,JUMRIAH\n";

    private final Work work;
    private final Extracts extracts;

    @TempDir
    private Path folder = Path.of("");

    ExtractsTest(TestDatabase database) throws Exception {
        work = new Work(database.application());
        var keys = TestHome.folder();
        JdbcClient.create(database.owner()).sql("delete from setting").update();
        var vault = Vault.open(keys.resolve("vault.key"), new Settings(work.jdbc()));
        extracts = new Extracts(work, vault, new Trail(work.jdbc()));
    }

    @Test
    void residents_come_out_of_the_database_as_they_stood_in_the_file() throws Exception {
        load(Extent.FULL, SITI + ARSAL);

        var registry = rebuilt().registry();
        int siti = registry.name(0).equals("SITI AMINAH") ? 0 : 1;

        assertThat(registry.size()).isEqualTo(2);
        assertThat(registry.nik(siti)).isEqualTo(6409015206880002L);
        assertThat(registry.kk(siti)).isEqualTo(6409010101010001L);
        assertThat(registry.born(siti)).isEqualTo("1988-06-12");
        assertThat(registry.villageCode(siti)).isEqualTo("64.09.01.1001");
        assertThat(registry.rt(siti)).isEqualTo(4);
        assertThat(registry.motherName(siti)).isEqualTo("HADIJAH");
        assertThat(registry.status(siti)).isEqualTo(Registry.Status.ALIVE);
    }

    @Test
    void somebody_stays_the_same_person_from_extract_to_extract() throws Exception {
        load(Extent.FULL, SITI + ARSAL);
        var before = people();

        load(Extent.FULL, ARSAL + SITI.replace("SITI AMINAH", "SITI AMINAH BINTI ALI"));

        assertThat(people()).isEqualTo(before);
    }

    @Test
    void a_delta_changes_only_whom_it_names() throws Exception {
        load(Extent.FULL, SITI + ARSAL);
        var before = people();

        load(Extent.DELTA, SITI.replace("ALIVE", "DEAD"));

        var registry = rebuilt().registry();
        assertThat(people()).isEqualTo(before);
        for (int resident = 0; resident < registry.size(); resident++) {
            assertThat(registry.status(resident))
                    .isEqualTo(
                            registry.name(resident).equals("SITI AMINAH")
                                    ? Registry.Status.DEAD
                                    : Registry.Status.ALIVE);
        }
    }

    @Test
    void whoever_a_new_extract_no_longer_names_is_forgotten() throws Exception {
        load(Extent.FULL, SITI + ARSAL);

        load(Extent.FULL, ARSAL);

        assertThat(people()).containsOnlyKeys(6409010103790001L);
        assertThat(count("identity")).isEqualTo(1);
    }

    @Test
    void two_people_with_one_nik_stay_two_people() throws Exception {
        load(Extent.FULL, SITI + SITI.replace("SITI AMINAH", "RAHMAWATI") + ARSAL);
        load(Extent.FULL, SITI + SITI.replace("SITI AMINAH", "RAHMAWATI") + ARSAL);

        assertThat(rebuilt().registry().size()).isEqualTo(3);
        assertThat(count("identity")).isEqualTo(3);
    }

    @Test
    void somebody_without_a_nik_is_loaded_too() throws Exception {
        load(Extent.FULL, ",BAYI,2026-01-01,64.09.01.1001,ALIVE,,L,1,1,SITI AMINAH\n");

        assertThat(rebuilt().registry().nik(0)).isZero();
    }

    private void load(Extent extent, String rows) throws Exception {
        var file = Files.writeString(folder.resolve("population.csv"), HEADER + rows);
        var registry = RegistryFile.read(file, Map.of());
        work.run(Actor.MACHINE, "uji", () -> extracts.store(registry, extent, new byte[32]));
    }

    private Residents rebuilt() {
        return work.as(Actor.MACHINE, "uji", extracts::rebuild);
    }

    private Map<Long, UUID> people() {
        var residents = rebuilt();
        var people = new HashMap<Long, UUID>();
        for (int resident = 0; resident < residents.registry().size(); resident++) {
            people.put(residents.registry().nik(resident), residents.person(resident));
        }
        return people;
    }

    private int count(String table) {
        return work.as(
                Actor.MACHINE,
                "uji",
                () -> work.jdbc()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }
}
