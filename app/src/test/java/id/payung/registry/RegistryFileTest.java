package id.payung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryFileTest {
    /// Indonesia has 83,000 villages, more than half as many numbers as fit into 16 bits.
    private static final int VILLAGES = 84_000;

    @TempDir
    private Path folder;

    @Test
    void a_nation_keeps_each_resident_in_their_own_village() throws Exception {
        var text = new StringBuilder("nik,name,birth_date,village_code,status\n");
        for (int village = 0; village < VILLAGES; village++) {
            text.append("6409014103050001,SITI,1990-01-02,V").append(village).append(",ALIVE\n");
        }
        var registry = RegistryFile.read(Files.writeString(folder.resolve("population.csv"), text), Map.of());

        assertThat(registry.size()).isEqualTo(VILLAGES);
        for (int resident = 0; resident < VILLAGES; resident++) {
            assertThat(registry.villageCode(resident)).isEqualTo("V" + resident);
        }
    }
}
