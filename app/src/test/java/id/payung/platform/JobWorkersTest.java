package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// The queue on a database that goes away and comes back.
class JobWorkersTest {
    private static final int LEASE_SECONDS = 15;

    private static Postgres15 postgres;
    private static Database database;
    private static Work work;
    private static Jobs jobs;

    @BeforeAll
    static void open() throws Exception {
        var home = TestHome.fresh();
        postgres = Postgres15.start(home);
        database = Database.open(DatabaseServer.at(postgres.address(), home), home);
        work = new Work(database.application());
        jobs = new Jobs(work);
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
        postgres.stop();
    }

    @Test
    void work_that_needs_no_database_meanwhile_goes_on_and_stays_in_one_hand() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var times = new AtomicInteger();
        var kind = Map.<String, JobWorkers.Kind>of("uji", (_, _) -> {
            times.incrementAndGet();
            begun.countDown();
            waitFor(goOn);
        });
        try (var _ = new JobWorkers(jobs, kind).start(2)) {
            long job = asMachine(() -> jobs.queue("uji", "64.09", "a"));
            begun.await();
            postgres.stop();
            // Longer than anybody waits for a connection, so that renewals fail.
            Thread.sleep(7_000);
            postgres.startAgain();
            var back = Instant.now();

            await(() -> leaseOf(job).isAfter(back.plusSeconds(LEASE_SECONDS + 1)));
            goOn.countDown();
            await(() -> asMachine(() -> jobs.byId(job)).orElseThrow().isOver());
            assertThat(times).hasValue(1);
        }
    }

    private static Instant leaseOf(long job) {
        return asMachine(() -> work.jdbc()
                .sql("select lease_until from job where id = :job")
                .param("job", job)
                .query(OffsetDateTime.class)
                .single()
                .toInstant());
    }

    private static <T> T asMachine(Supplier<T> asked) {
        return work.as(Actor.MACHINE, "uji", asked);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var late = Instant.now().plusSeconds(30);
        while (!holds(condition)) {
            assertThat(Instant.now()).isBefore(late);
            Thread.sleep(100);
        }
    }

    /// An answer that fails meanwhile is no answer yet.
    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (DataAccessException | TransactionException _) {
            return false;
        }
    }
}
