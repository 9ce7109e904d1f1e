package id.payung.submission;

import id.payung.platform.Job;
import id.payung.platform.Tone;
import java.util.Optional;

/// A list among others.
///
/// @param job the latest that judges it, until it is judged
record ListOverview(Submission list, Counts counts, Optional<Job> job, boolean judged) {
    String path() {
        return judged
                ? "/daftar/" + list.id()
                : job.map(one -> "/pekerjaan/" + one.id()).orElse("/daftar/" + list.id());
    }

    Tone tone() {
        if (!judged) {
            return failed() ? Tone.WRONG : Tone.WAIT;
        }
        return !list.isDraft() ? Tone.DONE : Tone.ACT;
    }

    String state() {
        if (!judged) {
            return failed() ? SubmissionText.NOT_READ : SubmissionText.BEING_CHECKED;
        }
        return list.isDraft() ? SubmissionText.DRAFT : SubmissionText.SENT;
    }

    private boolean failed() {
        return job.filter(Job::isOver).isPresent();
    }
}
