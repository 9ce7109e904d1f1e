package id.payung.submission;

import id.payung.platform.Actor;
import id.payung.platform.JobWorkers;
import id.payung.platform.Progress;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.screening.Proposals;
import java.time.Clock;
import java.time.LocalDate;

/// The job that proposes seats anew after lists were sent: all or nothing, and the same however often it is begun.
public final class ProposeSeats implements JobWorkers.Kind {
    /// Name of the kind.
    public static final String KIND = "propose seats";

    private final Work work;
    private final Policies policies;
    private final Proposals proposals;
    private final Clock clock;

    public ProposeSeats(Work work, Policies policies, Proposals proposals, Clock clock) {
        this.work = work;
        this.policies = policies;
        this.proposals = proposals;
        this.clock = clock;
    }

    /// @param subject everybody in line; there is but one
    @Override
    public void run(String subject, Progress progress) {
        progress.stage(SubmissionText.PROPOSING, 0);
        work.run(Actor.MACHINE, "mengusulkan kuota", () -> {
            var version = policies.inForce().orElseThrow();
            proposals.propose(version.policy(), version.id(), LocalDate.now(clock));
        });
    }
}
