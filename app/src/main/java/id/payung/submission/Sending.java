package id.payung.submission;

import id.payung.platform.Actor;
import id.payung.platform.Jobs;
import id.payung.platform.Work;
import id.payung.trail.Trail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sends a list to the offices that verify it: clear rows, rows to look at, and rows that stand on another list. Rows
/// to be mended and doubles inside the list stay a draft.
public final class Sending {
    private final Work work;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Jobs jobs;
    private final Doubles doubles;

    public Sending(Work work, Trail trail) {
        this.work = work;
        this.jdbc = work.jdbc();
        this.trail = trail;
        this.jobs = new Jobs(work);
        this.doubles = new Doubles(work.jdbc());
    }

    /// What sending came to.
    ///
    /// @param rows sent just now
    public record Sent(int rows) {}

    /// Sends what can be sent. Again, after rows were mended, it sends those.
    ///
    /// @param sender whose office the list is of
    public Sent send(Actor sender, UUID submission) {
        return work.as(sender.machine(), "mengirim daftar usulan", () -> {
            trail.enter("send submission", List.of(submission), Map.of());
            oneAfterTheOther();
            doubles.mark(submission);
            int rows = sendRows(sender, submission);
            jdbc.sql("""
                    update submission set state = 'sent', sent_at = coalesce(sent_at, now())
                    where id = :submission and office = :office
                    """)
                    .param("submission", submission)
                    .param("office", sender.office())
                    .update();
            jobs.queue(ProposeSeats.KIND, regency(sender.area()), "all");
            return new Sent(rows);
        });
    }

    /// Takes back what was not sent yet and is not in the latest file any more.
    ///
    /// @return rows
    int withdrawGone(Actor sender, UUID submission) {
        return work.as(sender.machine(), "menarik baris usulan", () -> {
            trail.enter("withdraw rows", List.of(submission), Map.of());
            return jdbc.sql("""
                    update candidate c set state = 'withdrawn' from submission s
                    where s.id = :submission and s.office = :office and c.submission = s.id and c.state = 'draft'
                        and c.file <> s.file
                    """)
                    .param("submission", submission)
                    .param("office", sender.office())
                    .update();
        });
    }

    /// Two offices that put the same person forward at the same moment: the second sees the first.
    private void oneAfterTheOther() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('payung.send'))")
                .query((row, at) -> true)
                .single();
    }

    private int sendRows(Actor sender, UUID submission) {
        return jdbc.sql("""
                update candidate set state = 'checked'
                where submission = :submission and office = :office and state = 'draft' and not double_in_list
                    and (own_outcome <> 'fix' or duplicate_of is not null)
                """)
                .param("submission", submission)
                .param("office", sender.office())
                .update();
    }

    /// `64.09` of `64.09.01.1001`.
    static String regency(String area) {
        return area.length() > 5 ? area.substring(0, 5) : area;
    }
}
