package id.payung;

import id.payung.identity.Vault;
import id.payung.platform.CannotListen;
import id.payung.platform.JobWorkers;
import id.payung.platform.Jobs;
import id.payung.platform.Listening;
import id.payung.platform.Owner;
import id.payung.platform.Room;
import id.payung.platform.Server;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.region.Regions;
import id.payung.screening.Rolls;
import id.payung.submission.Sending;
import id.payung.submission.Submissions;
import id.payung.trail.Trail;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.support.GenericApplicationContext;

/// An installation that serves: its pages, and the workers of its queue.
final class Service implements AutoCloseable {
    /// Two, so that a hostile file holds up only one of them; but one processor is left to whoever reads pages.
    private static final int FILES_AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 2);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Thread reading;
    private final JobWorkers workers;
    private final Server server;

    private Service(Thread reading, JobWorkers workers, Server server) {
        this.reading = reading;
        this.workers = workers;
        this.server = server;
    }

    /// Starts serving; the registry is read into memory meanwhile, and the queue waits for it.
    ///
    /// @throws CannotListen if others could read along, or the port is taken
    static Service start(Installation installation, Listening listening, Owner owner) throws CannotListen {
        var server = Server.start(listening, context -> register(context, installation, owner), ServiceWeb.class);
        installation.jobs().takeOver();
        var reading = Thread.ofPlatform().name("payung-rolls").daemon().start(installation.rolls()::refresh);
        return new Service(reading, installation.workers().start(FILES_AT_ONCE), server);
    }

    private static void register(GenericApplicationContext context, Installation installation, Owner owner) {
        context.registerBean(Owner.class, () -> owner);
        context.registerBean(Clock.class, installation::clock);
        context.registerBean(Room.class, installation::room);
        context.registerBean(Regions.class, () -> installation.rolls().regions(LocalDate.now(installation.clock())));
        context.registerBean(Work.class, installation::work);
        context.registerBean(Vault.class, installation::vault);
        context.registerBean(Trail.class, installation::trail);
        context.registerBean(Rolls.class, installation::rolls);
        context.registerBean(Policies.class, installation::policies);
        context.registerBean(Jobs.class, installation::jobs);
        context.registerBean(Submissions.class, installation::submissions);
        context.registerBean(Sending.class, installation::sending);
    }

    <T> T bean(Class<T> type) {
        return server.bean(type);
    }

    URI address() {
        return server.address();
    }

    /// Lets what runs come to its end.
    @Override
    public void close() {
        server.close();
        workers.close();
        try {
            var _ = reading.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
