package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachServer
class JobsTest {
    private static final int LEASE_SECONDS = 60;
    private static final int MOST_TRIES = 3;

    private final Work work;
    private final Jobs jobs;
    private final JdbcClient owner;

    JobsTest(TestDatabase database) {
        work = new Work(database.application());
        jobs = new Jobs(work);
        owner = JdbcClient.create(database.owner());
        owner.sql("delete from job").update();
    }

    @Test
    void work_is_taken_in_the_order_it_came_and_by_one_worker_only() {
        long first = queue("a");
        long second = queue("b");

        assertThat(jobs.claim(LEASE_SECONDS)).map(Job::id).contains(first);
        assertThat(jobs.claim(LEASE_SECONDS)).map(Job::id).contains(second);
        assertThat(jobs.claim(LEASE_SECONDS)).isEmpty();
    }

    @Test
    void whoever_waits_sees_how_many_stand_before_them() {
        queue("a");
        queue("b");

        assertThat(job(queue("c")).before()).isEqualTo(2);
    }

    @Test
    void the_same_work_still_waiting_is_not_queued_twice() {
        assertThat(queue("a")).isEqualTo(queue("a"));
    }

    @Test
    void work_whose_worker_died_is_taken_by_another_once_its_lease_is_over() {
        long id = queue("a");
        jobs.claim(LEASE_SECONDS);
        owner.sql("update job set lease_until = now() - interval '1 second'").update();

        assertThat(jobs.claim(LEASE_SECONDS)).map(Job::id).contains(id);
    }

    @Test
    void at_the_start_of_the_server_cut_off_work_goes_on_at_once() {
        long id = queue("a");
        jobs.claim(LEASE_SECONDS);

        jobs.takeOver();

        assertThat(jobs.claim(LEASE_SECONDS)).map(Job::id).contains(id);
    }

    @Test
    void work_that_goes_wrong_three_times_is_parked_and_others_go_on() {
        long id = queue("a");
        for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
            assertThat(job(id).state()).isEqualTo(Job.State.QUEUED);
            jobs.claim(LEASE_SECONDS);
            jobs.end(id, Job.State.QUEUED, "terhenti", MOST_TRIES);
        }

        assertThat(job(id).state()).isEqualTo(Job.State.PARKED);
        assertThat(job(id).problem()).isEqualTo("terhenti");
    }

    @Test
    void a_list_that_cannot_be_read_says_why_and_is_not_tried_again() {
        long id = queue("a");
        try (var workers = new JobWorkers(jobs, Map.of("uji", (subject, progress) -> {
            throw new CannotBeDone("Berkas ini kosong.");
        }))) {
            workers.workOff();
        }

        assertThat(job(id).state()).isEqualTo(Job.State.FAILED);
        assertThat(job(id).problem()).isEqualTo("Berkas ini kosong.");
    }

    @Test
    void a_finished_job_has_done_all_its_steps() {
        long id = queue("a");
        try (var workers = new JobWorkers(jobs, Map.of("uji", (subject, progress) -> {
            progress.stage("Membaca", 7);
            progress.step(7);
        }))) {
            workers.workOff();
        }

        assertThat(job(id).state()).isEqualTo(Job.State.DONE);
        assertThat(job(id).at().done()).isEqualTo(job(id).at().total());
    }

    private long queue(String subject) {
        return work.as(Actor.MACHINE, "uji", () -> jobs.queue("uji", "64.09", subject));
    }

    private Job job(long id) {
        return work.as(Actor.MACHINE, "uji", () -> jobs.byId(id)).orElseThrow();
    }
}
