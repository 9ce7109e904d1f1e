package id.payung.submission;

import id.payung.platform.Job;
import id.payung.platform.Tone;
import java.util.Optional;

/// A list among others.
///
/// @param own whether it is of the office of whoever looks
/// @param job the latest that judges it
record ListOverview(Submission list, boolean own, boolean judged, Counts counts, Optional<Job> job) {
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
