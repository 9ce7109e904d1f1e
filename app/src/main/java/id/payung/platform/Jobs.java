package id.payung.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Long work in the database: queued with what it belongs to, claimed by one worker at a time under a lease, so that it
/// survives whoever worked on it (decision 0007).
public final class Jobs {
    private final Work work;

    public Jobs(Work work) {
        this.work = work;
    }

    /// Queues work, inside the caller's transaction. Work on the same subject that still waits is not queued twice.
    ///
    /// @param area whose officers may see it
    /// @param subject id of what it works on
    public long queue(String kind, String area, String subject) {
        return work.jdbc()
                .sql("""
                        insert into job (kind, area, subject) values (:kind, :area, :subject)
                        on conflict (kind, subject) where state = 'queued'
                            do update set kind = excluded.kind
                        returning id
                        """)
                .param("kind", kind)
                .param("area", area)
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    /// The job by its number, for those who may see its area.
    public Optional<Job> byId(long id) {
        return work.jdbc().sql("""
                        select *, (select count(*) from job before where before.state = 'queued' and before.id < job.id)
                            as before
                        from job where id = :id
                        """).param("id", id).query((row, at) -> job(row)).optional();
    }

    /// How many jobs of a kind are not over.
    public int open(String kind) {
        return work.jdbc()
                .sql("select count(*) from job where kind = :kind and state in ('queued', 'running')")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /// Jobs of a kind that somebody must look at.
    public List<Job> stuck(String kind) {
        return work.jdbc()
                .sql("select *, 0 as before from job where kind = :kind and state in ('failed', 'parked') order by id")
                .param("kind", kind)
                .query((row, at) -> job(row))
                .list();
    }

    /// How many jobs stand before a queued one, whosever they are.
    public int before(long id) {
        return work.as(
                Actor.MACHINE,
                "menghitung antrean",
                () -> work.jdbc()
                        .sql("select count(*) from job where state = 'queued' and id < :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }

    /// The latest job of a kind on a subject.
    public Optional<Job> latest(String kind, String subject) {
        return work.jdbc()
                .sql("""
                        select *, (select count(*) from job before where before.state = 'queued' and before.id < job.id)
                            as before
                        from job where kind = :kind and subject = :subject order by id desc limit 1
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .query((row, at) -> job(row))
                .optional();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new Progress.At(
                        row.getString("stage"), row.getLong("done"), row.getLong("total"), row.getLong("stage_millis")),
                row.getInt("before"),
                row.getString("problem"));
    }

    // What workers say.

    /// Takes the next job, or one whose worker is gone. Work on one subject is never done by two at a time.
    ///
    /// @param leaseSeconds after which another worker may take it, unless [#renew] comes first
    Optional<Job> claim(int leaseSeconds) {
        return work.as(
                Actor.MACHINE,
                "mengerjakan antrean",
                () -> work.jdbc()
                        .sql("""
                        update job set state = 'running', attempts = attempts + 1,
                            started_at = coalesce(started_at, now()), lease_until = now() + :lease * interval '1 second'
                        where id = (select id from job
                            where (state = 'queued' and not exists (select from job other
                                    where other.kind = job.kind and other.subject = job.subject
                                        and other.state = 'running'))
                                or (state = 'running' and lease_until < now())
                            order by id for update skip locked limit 1)
                        returning *, 0 as before
                        """)
                        .param("lease", leaseSeconds)
                        .query((row, at) -> job(row))
                        .optional());
    }

    void renew(long id, Progress.At at, int leaseSeconds) {
        work.run(
                Actor.MACHINE,
                "mengerjakan antrean",
                () -> work.jdbc()
                        .sql("""
                        update job set stage = :stage, done = :done, total = :total, stage_millis = :millis,
                            lease_until = now() + :lease * interval '1 second'
                        where id = :id and state = 'running'
                        """)
                        .param("stage", at.stage())
                        .param("done", at.done())
                        .param("total", at.total())
                        .param("millis", at.millis())
                        .param("lease", leaseSeconds)
                        .param("id", id)
                        .update());
    }

    /// After the last try somebody must look: the job is parked. One that went wrong is left to the same work queued
    /// since.
    void end(long id, Job.State state, String problem, int mostTries) {
        work.run(
                Actor.MACHINE,
                "mengerjakan antrean",
                () -> work.jdbc()
                        .sql("""
                        with ended as (
                            select id, case when :state <> 'queued' then :state
                                when attempts >= :most then 'parked'
                                when exists (select from job twin where twin.kind = job.kind
                                    and twin.subject = job.subject and twin.state = 'queued') then 'failed'
                                else 'queued' end as state
                            from job where id = :id
                        )
                        update job set problem = :problem, lease_until = null, state = ended.state,
                            ended_at = case when ended.state = 'queued' then null else now() end,
                            done = case when ended.state = 'done' then total else done end
                        from ended where job.id = ended.id
                        """)
                        .param("problem", problem)
                        .param("state", state.name().toLowerCase(Locale.ROOT))
                        .param("most", mostTries)
                        .param("id", id)
                        .update());
    }

    /// It could not be done now; that was no try. Left to the same work queued since.
    ///
    /// @param problem what it waits for
    void putBack(long id, String problem) {
        work.run(
                Actor.MACHINE,
                "mengerjakan antrean",
                () -> work.jdbc()
                        .sql("""
                        update job set problem = :problem, lease_until = null, attempts = attempts - 1,
                            state = case when exists (select from job twin where twin.kind = job.kind
                                and twin.subject = job.subject and twin.state = 'queued') then 'failed' else 'queued' end
                        where id = :id and state = 'running'
                        """)
                        .param("problem", problem)
                        .param("id", id)
                        .update());
    }

    /// At the start of the only server: whoever held a lease is gone.
    public void takeOver() {
        work.run(
                Actor.MACHINE,
                "melanjutkan antrean",
                () -> work.jdbc()
                        .sql("update job set lease_until = '-infinity' where state = 'running'")
                        .update());
    }
}
