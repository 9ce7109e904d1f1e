package id.payung.submission;

import id.payung.platform.Job;
import id.payung.platform.Jobs;
import id.payung.platform.Work;
import id.payung.staff.Officer;
import id.payung.staff.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Finds the lists that pages are about. What somebody may not see does not exist for them.
final class OwnLists {
    private static final Counts NO_ROWS = new Counts(0, 0, 0, 0, 0);

    private static final long FRESH_NANOS = 10_000_000_000L;
    private static final int MOST_KEPT = 100;

    private final Work work;
    private final Submissions submissions;
    private final Map<Reader, Kept> kept = new ConcurrentHashMap<>();
    private final Jobs jobs;

    OwnLists(Work work, Submissions submissions) {
        this.work = work;
        this.submissions = submissions;
        this.jobs = new Jobs(work);
    }

    /// All that row-level security knows of a reader, but for who they are.
    private record Reader(Role role, String area, String office) {}

    private record Kept(List<ListOverview> lists, long nanos) {}

    /// A list that an officer may see, and what is asked of it in the same transaction.
    <T> T seen(Officer officer, UUID id, String purpose, Function<Submission, T> ask) {
        return work.as(
                officer.actor(), purpose, () -> ask.apply(submissions.byId(id).orElseThrow(OwnLists::notFound)));
    }

    /// A list of the officer's own office.
    <T> T own(Officer officer, UUID id, String purpose, Function<Submission, T> ask) {
        return seen(officer, id, purpose, submission -> {
            if (!isOwn(officer, submission)) {
                throw notFound();
            }
            return ask.apply(submission);
        });
    }

    static boolean isOwn(Officer officer, Submission submission) {
        return officer.role().handsInLists() && submission.office().equals(officer.office());
    }

    /// The latest job that judges a list.
    Optional<Job> job(UUID submission) {
        return jobs.latest(Submissions.JUDGE, submission.toString());
    }

    /// A job that an officer may see, with the list it is about.
    JobOfList job(Officer officer, long number) {
        int before = jobs.before(number);
        return work.as(
                officer.actor(),
                "melihat pekerjaan",
                () -> jobs.byId(number)
                        .filter(job -> job.kind().equals(Submissions.JUDGE))
                        .flatMap(job -> submissions
                                .byId(UUID.fromString(job.subject()))
                                .map(list -> new JobOfList(job, list, before)))
                        .orElseThrow(OwnLists::notFound));
    }

    /// Queues the judgement of a list once more.
    long again(Officer officer, Submission submission) {
        return work.as(
                officer.actor(),
                "mengulangi pemeriksaan",
                () -> jobs.queue(
                        Submissions.JUDGE, submission.area(), submission.id().toString()));
    }

    /// All that an officer may see. Whoever hands in lists sees what is so now; to count those of a whole regency takes
    /// a while, so that whoever reads them sees what was so a moment ago.
    List<ListOverview> all(Officer officer) {
        if (officer.role().handsInLists()) {
            return counted(officer);
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        var reader = new Reader(officer.role(), officer.area(), officer.office());
        long now = System.nanoTime();
        return kept.compute(
                        reader,
                        (_, old) ->
                                old != null && now - old.nanos() < FRESH_NANOS ? old : new Kept(counted(officer), now))
                .lists();
    }

    private List<ListOverview> counted(Officer officer) {
        return work.as(officer.actor(), "melihat daftar usulan", () -> {
            var all = submissions.all();
            var ids = all.stream().map(Submission::id).toList();
            var judged = submissions.judged(ids);
            var counts = submissions.counts(ids);
            return all.stream()
                    .map(list -> new ListOverview(
                            list,
                            counts.getOrDefault(list.id(), NO_ROWS),
                            judged.contains(list.id()) ? Optional.empty() : job(list.id()),
                            judged.contains(list.id())))
                    .toList();
        });
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
