package id.payung.submission;

import id.payung.identity.Secret;
import id.payung.identity.Vault;
import id.payung.platform.Actor;
import id.payung.platform.FileHash;
import id.payung.platform.Jobs;
import id.payung.platform.Work;
import id.payung.trail.Trail;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lists of an office, inside a transaction of one of its officers.
public final class Submissions {
    /// Kind of the job that judges a list.
    public static final String JUDGE = "judge submission";

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RECEIPT_LETTERS = 6;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Trail trail;
    private final Jobs jobs;
    private final SecureRandom random = new SecureRandom();

    public Submissions(Work work, Vault vault, Trail trail) {
        this.jdbc = work.jdbc();
        this.vault = vault;
        this.trail = trail;
        this.jobs = new Jobs(work);
    }

    /// Where a list that came in is to be found.
    ///
    /// @param isNew whether it was not here before: the same file twice is one list
    public record Receipt(UUID submission, boolean isNew) {}

    /// Takes a list in and queues its judgement.
    ///
    /// @param file as the sender calls it
    public Receipt receive(Actor sender, String file, byte[] content) {
        var hash = vault.hash(Secret.FILE, content);
        var known = jdbc.sql("""
                select coalesce(continues, id) from submission
                where office = :office and content_hash = :hash and state <> 'withdrawn'
                """)
                .param("office", sender.office())
                .param("hash", hash)
                .query(UUID.class)
                .optional();
        if (known.isPresent()) {
            return new Receipt(known.get(), false);
        }
        var submission = UUID.randomUUID();
        trail.enter("receive submission", List.of(submission), Map.of("bytes", content.length));
        keep(submission, sender, file, content, hash);
        jobs.queue(JUDGE, sender.area(), submission.toString());
        return new Receipt(submission, true);
    }

    private void keep(UUID submission, Actor sender, String file, byte[] content, byte[] hash) {
        jdbc.sql("""
                insert into stored_file (id, area, name_cipher, content_cipher, content_hash, sha256_cipher, bytes)
                values (:id, :area, :name, :content, :hash, :sha256, :bytes)
                """)
                .param("id", submission)
                .param("area", sender.area())
                .param("name", vault.seal(Secret.FILE_NAME, file))
                .param("content", vault.seal(Secret.FILE, content))
                .param("hash", hash)
                .param("sha256", vault.seal(Secret.FILE_SHA256, FileHash.of(content)))
                .param("bytes", content.length)
                .update();
        jdbc.sql("""
                insert into submission (id, receipt, area, file, content_hash)
                values (:id, :receipt, :area, :id, :hash)
                """)
                .param("id", submission)
                .param("receipt", receipt())
                .param("area", sender.area())
                .param("hash", hash)
                .update();
    }

    private String receipt() {
        var receipt = new StringBuilder("R-");
        for (int letter = 0; letter < RECEIPT_LETTERS; letter++) {
            receipt.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return receipt.toString();
    }

    /// Those of the lists that are judged.
    Set<UUID> judged(Collection<UUID> submissions) {
        return Set.copyOf(jdbc.sql("select id from submission where id = any(:submissions) and policy is not null")
                .param("submissions", submissions.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    public List<Submission> all() {
        return jdbc.sql("""
                select s.*, f.name_cipher from submission s left join stored_file f on f.id = s.file
                where s.state <> 'withdrawn' and s.continues is null order by s.received_at desc limit 200
                """).query((row, at) -> submission(row)).list();
    }

    public Optional<Submission> byId(UUID id) {
        return jdbc.sql("""
                select s.*, f.name_cipher from submission s left join stored_file f on f.id = s.file where s.id = :id
                """).param("id", id).query((row, at) -> submission(row)).optional();
    }

    private Submission submission(ResultSet row) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Submission(
                row.getObject("id", UUID.class),
                row.getString("receipt"),
                row.getString("area"),
                row.getString("office"),
                name(row),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant());
    }

    /// People write names into names of files, so only the office that sent one reads it.
    private String name(ResultSet row) throws SQLException {
        var sealed = row.getBytes("name_cipher");
        return sealed == null
                ? SubmissionText.listOf(row.getString("receipt"))
                : vault.openText(Secret.FILE_NAME, sealed);
    }

    boolean isJudged(UUID submission) {
        return jdbc.sql("select policy is not null from submission where id = :id")
                .param("id", submission)
                .query(Boolean.class)
                .single();
    }

    public Counts counts(UUID submission) {
        return counts(List.of(submission)).getOrDefault(submission, new Counts(0, 0, 0, 0, 0));
    }

    /// Of several lists at once; a list without rows is left out.
    Map<UUID, Counts> counts(Collection<UUID> submissions) {
        var counts = new HashMap<UUID, Counts>();
        jdbc.sql("""
                select c.submission,
                    count(*) filter (where c.duplicate_of is null and c.own_outcome = 'clear') as clear,
                    count(*) filter (where c.duplicate_of is null and c.own_outcome = 'look') as look,
                    count(*) filter (where c.duplicate_of is null and c.own_outcome = 'fix') as fix,
                    count(*) filter (where c.double_in_list) as in_list,
                    count(*) filter (where c.duplicate_of is not null and not c.double_in_list) as elsewhere
                from candidate c where c.submission = any(:submissions) and c.state <> 'withdrawn'
                group by c.submission
                """)
                .param("submissions", submissions.toArray(UUID[]::new))
                .query((row, at) -> counts.put(row.getObject("submission", UUID.class), counts(row)))
                .list();
        return counts;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("clear"),
                row.getInt("look"),
                row.getInt("fix"),
                row.getInt("in_list"),
                row.getInt("elsewhere"));
    }

    /// The rows in the order of the list.
    public List<SubmittedRow> rows(UUID submission) {
        return jdbc.sql("""
                select id, code, sheet, line, name, findings, note,
                    case when duplicate_of is null then own_outcome else 'duplicate' end as outcome
                from candidate where submission = :submission and state <> 'withdrawn' order by sheet, line
                """)
                .param("submission", submission)
                .query((row, at) -> new SubmittedRow(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("sheet"),
                        row.getInt("line"),
                        row.getString("name"),
                        row.getString("outcome"),
                        Arrays.asList((String[]) row.getArray("findings").getArray()),
                        row.getString("note")))
                .list();
    }

    /// What is known of the latest file of a list; only its own office sees it.
    Optional<ReceivedFile> file(UUID submission) {
        return jdbc.sql("""
                select sha256_cipher, bytes, stored_at from stored_file
                where id = (select file from submission where id = :id)
                """)
                .param("id", submission)
                .query((row, at) -> new ReceivedFile(
                        HexFormat.of().formatHex(vault.open(Secret.FILE_SHA256, row.getBytes("sha256_cipher"))),
                        row.getLong("bytes"),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// The file as it came.
    public byte[] content(UUID submission) {
        var sealed = jdbc.sql("""
                select content_cipher from stored_file where id = (select file from submission where id = :id)
                """).param("id", submission).query(byte[].class).single();
        return vault.open(Secret.FILE, sealed);
    }
}
