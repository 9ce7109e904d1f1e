package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final int STAGES = 20_000;

    @Test
    void whoever_looks_sees_a_stage_with_its_own_steps() throws Exception {
        var progress = Progress.silent();
        var over = new AtomicBoolean();
        var wrong = new ArrayList<Progress.At>();
        progress.stage("0", 1);
        try (var looking = Executors.newSingleThreadExecutor()) {
            var _ = looking.submit(() -> {
                while (!over.get()) {
                    var at = progress.at();
                    boolean own = at.total() == Long.parseLong(at.stage()) + 1;
                    if (!own || at.done() > at.total()) {
                        wrong.add(at);
                    }
                }
            });
            for (int stage = 0; stage < STAGES; stage++) {
                progress.stage(Integer.toString(stage), stage + 1L);
                progress.step(stage + 1L);
            }
            over.set(true);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_time_of_a_stage_is_taken_at_its_last_step() throws Exception {
        var progress = Progress.silent();
        progress.stage("Menyimpan", 10);
        Thread.sleep(100);
        progress.step(5);
        var at = progress.at();
        Thread.sleep(50);

        assertThat(at.millis()).isBetween(100L, 149L);
        assertThat(progress.at()).isEqualTo(at);
    }
}
