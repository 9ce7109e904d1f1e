package id.payung.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final int POINTS = 20;
    private static final long SEED = 6409;

    @Test
    void whatever_is_killed_in_the_middle_is_afterwards_absent_complete_or_going_on() throws Exception {
        try (var faults = new FaultBench()) {
            for (var point : faults.points(SEED).subList(0, POINTS)) {
                assertThat(faults.tryOut(point).broken()).as(point.toString()).isEmpty();
            }
        }
    }
}
