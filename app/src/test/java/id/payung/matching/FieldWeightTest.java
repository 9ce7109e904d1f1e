package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.demo.DemoSize;
import id.payung.demo.Errors;
import id.payung.demo.Regency;
import id.payung.matching.PersonWeights.Tally;
import id.payung.registry.Registry;
import id.payung.registry.RegistryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldWeightTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int ROWS = 300;

    private static Registry registry;
    private static Population population;

    @BeforeAll
    static void invent(@TempDir Path folder) throws Exception {
        Regency.make(7, new DemoSize(3_000, 100), Errors.model(), DAY).write(folder.resolve("regency"));
        registry = RegistryFile.read(folder.resolve("regency/population.csv"), Map.of());
        population = new Population(registry);
    }

    @Test
    void what_the_fields_weigh_adds_up_to_what_the_decision_used() {
        var matcher = new PersonMatcher(population, new Tally().weights());
        var dice = new Random(1);
        int named = 0;
        for (int row = 0; row < ROWS; row++) {
            var features = Features.of(population, damaged(dice), DAY);
            var match = matcher.explain(features);
            if (match.resident() >= 0) {
                named++;
                assertThat(sum(match)).isCloseTo(matcher.score(), within(1e-9));
            }
            assertThat(match.with(List.of())).isEqualTo(matcher.match(features));
        }
        assertThat(named).isGreaterThan(ROWS / 2);
    }

    @Test
    void somebody_nobody_else_is_like_is_as_probable_as_the_sum_says() {
        var matcher = new PersonMatcher(population, new Tally().weights());
        var dice = new Random(2);
        for (int row = 0; row < ROWS; row++) {
            var match = matcher.explain(Features.of(population, damaged(dice), DAY));
            if (match.resident() >= 0) {
                double alone = 1 / (1 + Math.pow(2, -sum(match)));
                assertThat(match.probability()).isLessThanOrEqualTo(alone + 1e-9);
            }
        }
    }

    private static double sum(Match match) {
        return match.weights().stream().mapToDouble(FieldWeight::bits).sum();
    }

    /// A resident as a list might write them.
    private static Claimant damaged(Random dice) {
        int resident = dice.nextInt(registry.size());
        var nik = new StringBuilder(Long.toString(registry.nik(resident)));
        if (dice.nextInt(2) == 0) {
            nik.setCharAt(dice.nextInt(nik.length()), (char) ('0' + dice.nextInt(10)));
        }
        var born = registry.born(resident);
        return new Claimant(
                dice.nextInt(5) == 0 ? "" : nik.toString(),
                true,
                dice.nextInt(2) == 0 ? 0 : registry.kk(resident),
                registry.name(dice.nextInt(6) == 0 ? dice.nextInt(registry.size()) : resident),
                new Claimant.Details(
                        born == null || dice.nextInt(3) > 0 ? born : born.plusDays(dice.nextInt(40)),
                        registry.sex(resident),
                        dice.nextInt(2) == 0 ? "" : registry.motherName(resident)),
                new Claimant.Residence(registry.villageCode(resident), dice.nextInt(12)));
    }
}
