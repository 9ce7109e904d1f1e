package id.payung.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Job;
import id.payung.platform.Progress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobOfListTest {
    private static final long ROWS = 30_000;

    @Test
    void how_long_it_takes_is_said_once_a_fifth_of_the_last_stage_was_measured() {
        assertThat(at(SubmissionText.KEEPING, 5_999, 10_000).secondsLeft()).isEmpty();
        assertThat(at(SubmissionText.KEEPING, 6_000, 10_000).secondsLeft()).hasValue(40);
        assertThat(at(SubmissionText.KEEPING, 15_000, 25_000).secondsLeft()).hasValue(25);
        assertThat(at(SubmissionText.KEEPING, ROWS, 50_000).secondsLeft()).isEmpty();
    }

    @Test
    void nothing_is_said_of_stages_that_nobody_measured_yet() {
        assertThat(at(SubmissionText.READING, 0, 9_000).secondsLeft()).isEmpty();
        assertThat(at(SubmissionText.MATCHING, 20_000, 10_000).secondsLeft()).isEmpty();
        assertThat(at(SubmissionText.JUDGING, 20_000, 10_000).secondsLeft()).isEmpty();
    }

    @Test
    void of_steady_work_the_time_left_only_shrinks() {
        long before = Long.MAX_VALUE;
        for (long done = 6_000; done < ROWS; done += 1_000) {
            long left =
                    at(SubmissionText.KEEPING, done, done * 5 / 3).secondsLeft().orElseThrow();
            assertThat(left).isLessThan(before);
            before = left;
        }
    }

    @Test
    void the_bar_never_goes_back() {
        int before = 0;
        for (var stage : List.of(
                SubmissionText.READING, SubmissionText.MATCHING, SubmissionText.JUDGING, SubmissionText.KEEPING)) {
            for (long done = 0; done <= ROWS; done += 500) {
                int percent = at(stage, stage.equals(SubmissionText.READING) ? 0 : done, 1)
                        .percent();
                assertThat(percent).isBetween(before, 100);
                before = percent;
            }
        }
        assertThat(before).isEqualTo(100);
    }

    @Test
    void seconds_are_rounded_so_that_the_words_do_not_flicker() {
        assertThat(List.of(0L, 4L, 5L, 7L, 8L, 62L, 119L, 120L, 600L).stream().map(SubmissionText::left))
                .containsExactly(
                        "beberapa detik lagi",
                        "beberapa detik lagi",
                        "sekitar 5 detik lagi",
                        "sekitar 5 detik lagi",
                        "sekitar 10 detik lagi",
                        "sekitar 60 detik lagi",
                        "sekitar 120 detik lagi",
                        "sekitar 2 menit lagi",
                        "sekitar 10 menit lagi");
    }

    private static JobOfList at(String stage, long done, long millis) {
        long total = stage.equals(SubmissionText.READING) ? 0 : ROWS;
        var list = new Submission(UUID.randomUUID(), "R-1", "64.09", "64.09", "daftar.xlsx", Instant.EPOCH, null);
        var progress = new Progress.At(stage, done, total, millis);
        return new JobOfList(new Job(1, "uji", "", Job.State.RUNNING, progress, 0, ""), list, 0);
    }
}
