package id.payung;

import id.payung.identity.KeyTrouble;
import id.payung.identity.Vault;
import id.payung.platform.Database;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Home;
import id.payung.platform.JobWorkers;
import id.payung.platform.Jobs;
import id.payung.platform.Room;
import id.payung.platform.Settings;
import id.payung.platform.Work;
import id.payung.platform.Written;
import id.payung.policy.Policies;
import id.payung.screening.Proposals;
import id.payung.screening.Rolls;
import id.payung.staff.Officers;
import id.payung.staff.Passwords;
import id.payung.submission.JudgeSubmission;
import id.payung.submission.JudgedRows;
import id.payung.submission.ProposeSeats;
import id.payung.submission.Sending;
import id.payung.submission.Submissions;
import id.payung.trail.Trail;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/// An installation at work: its database, its vault, and the nouns that stand on them.
public final class Installation implements AutoCloseable {
    private static final String KEY_FILE = "vault.key";

    private final Database database;
    private final Work work;
    private final Vault vault;
    private final Trail trail;
    private final Rolls rolls;
    private final Policies policies;
    private final Jobs jobs;
    private final Submissions submissions;
    private final Clock clock = Clock.system(Written.WITA);

    private Installation(Database database, Work work, Vault vault) {
        this.database = database;
        this.work = work;
        this.vault = vault;
        this.trail = new Trail(work.jdbc());
        this.rolls = new Rolls(work, vault, trail);
        this.policies = new Policies(work.jdbc(), trail);
        this.jobs = new Jobs(work);
        this.submissions = new Submissions(work, vault, trail);
    }

    /// Starts or joins the database of a home and opens its vault.
    ///
    /// @throws DatabaseRefused if the database cannot be used, in words
    /// @throws KeyTrouble if the vault does not open, in words
    static Installation open(Home home) throws IOException, DatabaseRefused, KeyTrouble {
        return open(home, Database.open(home), UnaryOperator.identity());
    }

    /// Like [#open], in the database that came with Payung and no other.
    static Installation openEmbedded(Home home) throws IOException, DatabaseRefused, KeyTrouble {
        return openEmbedded(home, UnaryOperator.identity());
    }

    /// Like [#openEmbedded(Home)], with something between the nouns and their database.
    ///
    /// @param between takes the application's source and gives the one that is used
    public static Installation openEmbedded(Home home, UnaryOperator<DataSource> between)
            throws IOException, DatabaseRefused, KeyTrouble {
        return open(home, Database.openEmbedded(home), between);
    }

    private static Installation open(Home home, Database database, UnaryOperator<DataSource> between)
            throws IOException, DatabaseRefused, KeyTrouble {
        var work = new Work(between.apply(database.application()));
        try {
            var vault = Vault.open(home.folder("keys").resolve(KEY_FILE), new Settings(work.jdbc()));
            return new Installation(database, work, vault);
        } catch (IOException | KeyTrouble | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    Room room() {
        return database::isFull;
    }

    public Work work() {
        return work;
    }

    public Vault vault() {
        return vault;
    }

    public Trail trail() {
        return trail;
    }

    public Rolls rolls() {
        return rolls;
    }

    public Policies policies() {
        return policies;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Submissions submissions() {
        return submissions;
    }

    public Sending sending() {
        return new Sending(work, trail);
    }

    public Officers officers() {
        return new Officers(work, trail, new Passwords());
    }

    Settings settings() {
        return new Settings(work.jdbc());
    }

    Clock clock() {
        return clock;
    }

    /// Who works the queue, not started yet.
    public JobWorkers workers() {
        var judging =
                new JudgeSubmission(work, submissions, policies, rolls, new JudgedRows(work, vault, trail), clock);
        var proposing = new ProposeSeats(work, policies, new Proposals(work, trail, rolls), clock);
        return new JobWorkers(jobs, Map.of(Submissions.JUDGE, judging, ProposeSeats.KIND, proposing));
    }

    @Override
    public void close() throws IOException, DatabaseRefused {
        database.close();
    }
}
