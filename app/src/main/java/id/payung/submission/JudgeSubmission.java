package id.payung.submission;

import id.payung.intake.ListReading;
import id.payung.intake.UnreadableList;
import id.payung.platform.Actor;
import id.payung.platform.CannotBeDone;
import id.payung.platform.JobWorkers;
import id.payung.platform.Progress;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.screening.ListScreening;
import id.payung.screening.Rolls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// The job that judges a list: it reads the file, holds each row against registry and rules, and keeps what was found,
/// all or nothing. Begun again after it was cut off, it finds either nothing kept or everything, and comes to the same
/// end.
public final class JudgeSubmission implements JobWorkers.Kind {
    private static final String PURPOSE = "memeriksa daftar usulan";

    private final Work work;
    private final Submissions submissions;
    private final Policies policies;
    private final Rolls rolls;
    private final JudgedRows judgedRows;
    private final Clock clock;

    public JudgeSubmission(
            Work work, Submissions submissions, Policies policies, Rolls rolls, JudgedRows judgedRows, Clock clock) {
        this.work = work;
        this.submissions = submissions;
        this.policies = policies;
        this.rolls = rolls;
        this.judgedRows = judgedRows;
        this.clock = clock;
    }

    private record Draft(Submission submission, Policies.Version version) {}

    @Override
    public void run(String subject, Progress progress) throws CannotBeDone {
        var id = UUID.fromString(subject);
        if (work.as(Actor.MACHINE, PURPOSE, () -> submissions.isJudged(id))) {
            return;
        }
        var draft = work.as(
                Actor.MACHINE,
                PURPOSE,
                () -> new Draft(
                        submissions.byId(id).orElseThrow(), policies.inForce().orElseThrow()));
        var day = LocalDate.now(clock);
        var screening = new ListScreening(rolls, draft.version().policy(), day);
        progress.stage(SubmissionText.READING, 0);
        var list = read(screening, draft);
        var placed =
                work.as(Actor.MACHINE, PURPOSE, () -> judgedRows.placing().place(draft.submission(), list, screening));
        var judged = screening.judge(placed.listRows(), progress);
        progress.stage(SubmissionText.KEEPING, judged.size() * (long) JudgedRows.STEPS_A_ROW);
        work.run(
                Actor.MACHINE,
                PURPOSE,
                () -> judgedRows.keep(
                        draft.submission(),
                        list,
                        placed,
                        judged,
                        judgedRows.parameters(draft.version(), day),
                        progress));
    }

    private ListReading read(ListScreening screening, Draft draft) throws CannotBeDone {
        var submission = draft.submission();
        var content = work.as(Actor.MACHINE, PURPOSE, () -> submissions.content(submission.id()));
        try {
            return ClearFile.read(screening, content, submission.file());
        } catch (UnreadableList e) {
            throw new CannotBeDone(SubmissionText.unreadable(e));
        }
    }
}
