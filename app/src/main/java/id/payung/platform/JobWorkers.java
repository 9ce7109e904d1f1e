package id.payung.platform;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/// Works the queue: so many jobs at a time until closed, or once in the caller's thread. A job whose worker dies goes
/// on under another once its lease is over.
public final class JobWorkers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorkers.class);
    private static final int LEASE_SECONDS = 15;
    private static final int MOST_TRIES = 3;
    private static final int RENEW_MILLIS = 500;
    private static final int LOOK_MILLIS = 250;
    private static final long REST_NANOS = 5_000_000_000L;

    private final Jobs jobs;
    private final Map<String, Kind> kinds;
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledThreadPoolExecutor workers = new ScheduledThreadPoolExecutor(1);
    private volatile long restedAt = System.nanoTime();

    /// What a kind of job does. It may be begun again after it was cut off anywhere, and must then come to the same
    /// end.
    public interface Kind {
        void run(String subject, Progress progress) throws CannotBeDone;
    }

    public JobWorkers(Jobs jobs, Map<String, Kind> kinds) {
        this.jobs = jobs;
        this.kinds = Map.copyOf(kinds);
    }

    /// Looks for work from now on.
    ///
    /// @param atOnce how many jobs run at a time
    public JobWorkers start(int atOnce) {
        workers.setCorePoolSize(atOnce);
        for (int worker = 0; worker < atOnce; worker++) {
            var _ = workers.scheduleWithFixedDelay(this::lookAround, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    private void lookAround() {
        if (System.nanoTime() - restedAt < 0) {
            return;
        }
        try {
            workOff();
        } catch (RuntimeException e) {
            // The database may be away for a while; the queue goes on when it is back.
            LOG.warn("antrean menunggu: {}", e.getClass().getSimpleName());
        }
    }

    /// Does what is queued, one job after the other, until nothing is left or nothing can be done for now.
    public void workOff() {
        var claimed = jobs.claim(LEASE_SECONDS);
        while (claimed.isPresent()) {
            boolean goesOn = run(claimed.get());
            claimed = workers.isShutdown() || !goesOn ? Optional.empty() : jobs.claim(LEASE_SECONDS);
        }
    }

    private boolean run(Job job) {
        var progress = Progress.silent();
        var renewal =
                renewing.scheduleWithFixedDelay(() -> renew(job, progress), 0, RENEW_MILLIS, TimeUnit.MILLISECONDS);
        var end = Job.State.QUEUED;
        var problem = "";
        try {
            kind(job).run(job.subject(), progress);
            end = Job.State.DONE;
        } catch (CannotBeDone e) {
            end = Job.State.FAILED;
            problem = String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            if (Outage.of(e).equals(Optional.of(Outage.FULL))) {
                return putBack(job, e);
            }
            LOG.error("pekerjaan {} terhenti", job.number(), e);
            problem = PlatformText.JOB_STOPPED;
        } finally {
            renewal.cancel(false);
        }
        jobs.end(job.id(), end, problem, MOST_TRIES);
        return true;
    }

    /// Until there is room again.
    private boolean putBack(Job job, RuntimeException why) {
        var cause = NestedExceptionUtils.getMostSpecificCause(why);
        LOG.error("pekerjaan {} menunggu ruang penyimpanan: {}", job.number(), cause.getMessage());
        restedAt = System.nanoTime() + REST_NANOS;
        jobs.putBack(job.id(), PlatformText.JOB_WAITS_FOR_ROOM);
        return false;
    }

    /// A renewal that fails must not be the last one: the work goes on, and nobody else may begin it.
    private void renew(Job job, Progress progress) {
        try {
            jobs.renew(job.id(), progress.at(), LEASE_SECONDS);
        } catch (RuntimeException e) {
            LOG.warn("pekerjaan {} menunggu: {}", job.number(), e.getClass().getSimpleName());
        }
    }

    private Kind kind(Job job) {
        var kind = kinds.get(job.kind());
        if (kind == null) {
            throw new IllegalStateException("nobody does jobs of kind " + job.kind());
        }
        return kind;
    }

    /// Lets what runs come to its end.
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LEASE_SECONDS, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        renewing.shutdownNow();
    }
}
