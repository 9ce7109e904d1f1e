package id.payung.submission;

import id.payung.platform.Job;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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

    /// A fifth.
    private static final int MEASURED_FROM = 5;
    private static final int MILLIS_A_SECOND = 1_000;

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

    /// Seconds to the end, where they were measured: by what the last stage took so far, once a fifth of it is done.
    /// What the stages before it took says nothing of it.
    OptionalLong secondsLeft() {
        var at = job.at();
        boolean measured = at.stage().equals(STAGES.getLast().getKey())
                && at.done() < at.total()
                && at.done() * MEASURED_FROM >= at.total();
        return measured
                ? OptionalLong.of(at.millis() * (at.total() - at.done()) / at.done() / MILLIS_A_SECOND)
                : OptionalLong.empty();
    }

    /// How far it is, and how long it still takes, where that is known.
    String howFar() {
        var left = secondsLeft();
        return SubmissionText.percent(percent()) + (left.isEmpty() ? "" : ", " + SubmissionText.left(left.getAsLong()));
    }

    /// Rows of the stage that are done, where it counts rows.
    Optional<String> rows() {
        int steps = stepsARow();
        return job.at().total() == 0
                ? Optional.empty()
                : Optional.of(
                        SubmissionText.rowsOf(job.at().done() / steps, job.at().total() / steps));
    }

    /// Matching counts each row twice: when it is understood and when its person is sought.
    private int stepsARow() {
        return switch (job.at().stage()) {
            case SubmissionText.KEEPING -> JudgedRows.STEPS_A_ROW;
            case SubmissionText.JUDGING -> 1;
            default -> 2;
        };
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
