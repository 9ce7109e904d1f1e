package id.payung.submission;

import id.payung.platform.Job;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A job that judges a list, as whoever waits for it sees it.
///
/// @param before how many jobs stand before it in the queue, those of other offices too
record JobOfList(Job job, Submission list, int before) {
    /// The stages in their order, with how much of the whole each takes, in percent: measured with 15,000 rows.
    private static final List<Map.Entry<String, Integer>> STAGES = List.of(
            Map.entry(SubmissionText.READING, 12),
            Map.entry(SubmissionText.MATCHING, 10),
            Map.entry(SubmissionText.JUDGING, 8),
            Map.entry(SubmissionText.KEEPING, 70));

    /// Most stages count each row twice, such as when it is understood and when its person is sought.
    private static final int STEPS_A_ROW = 2;

    enum Progress {
        PAST,
        NOW,
        AHEAD;

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Stage(String words, Progress progress) {}

    List<Stage> stages() {
        int now = at();
        return IntStream.range(0, STAGES.size())
                .mapToObj(at -> new Stage(
                        STAGES.get(at).getKey(), at < now ? Progress.PAST : at == now ? Progress.NOW : Progress.AHEAD))
                .toList();
    }

    /// -1 before the first.
    private int at() {
        for (int at = 0; at < STAGES.size(); at++) {
            if (STAGES.get(at).getKey().equals(job.at().stage())) {
                return at;
            }
        }
        return -1;
    }

    /// How much of the whole is done; never less than a moment ago.
    int percent() {
        int percent = 0;
        int now = at();
        for (int at = 0; at < now; at++) {
            percent += STAGES.get(at).getValue();
        }
        long total = job.at().total();
        return now < 0 || total == 0
                ? percent
                : percent + (int) (STAGES.get(now).getValue() * job.at().done() / total);
    }

    /// Rows of the stage that are done, where it counts rows.
    Optional<String> rows() {
        int steps = job.at().stage().equals(SubmissionText.JUDGING) ? 1 : STEPS_A_ROW;
        return job.at().total() == 0
                ? Optional.empty()
                : Optional.of(
                        SubmissionText.rowsOf(job.at().done() / steps, job.at().total() / steps));
    }

    boolean waits() {
        return job.state() == Job.State.QUEUED;
    }

    /// Others, or what the server lacks.
    String waitsFor() {
        return job.waitsForRoom() ? job.problem() : SubmissionText.before(before);
    }

    boolean runs() {
        return job.state() == Job.State.RUNNING;
    }

    boolean done() {
        return job.state() == Job.State.DONE;
    }

    String title() {
        return switch (job.state()) {
            case QUEUED, RUNNING -> SubmissionText.jobTitle(list.file());
            case DONE -> SubmissionText.JOB_DONE;
            case FAILED -> SubmissionText.JOB_FAILED;
            case PARKED -> SubmissionText.JOB_PARKED;
        };
    }
}
