package id.payung.submission;

import id.payung.identity.Vault;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.JobWorkers;
import id.payung.platform.Jobs;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestServer;
import id.payung.policy.Policies;
import id.payung.screening.Rolls;
import id.payung.staff.Role;
import id.payung.staff.StaffSite;
import id.payung.trail.Trail;
import java.io.IOException;
import java.util.Map;

/// The office's site with the pages of lists, and two workers at its queue.
final class OfficeSite implements AutoCloseable {
    final TestDatabase database;
    final Office office;
    final StaffSite staff;
    private final Map<String, JobWorkers.Kind> kinds;
    private JobWorkers workers;

    private OfficeSite(TestDatabase database) throws Exception {
        this.database = database;
        office = Office.on(database);
        staff = StaffSite.on(
                database,
                context -> {
                    context.registerBean(Vault.class, () -> office.vault);
                    context.registerBean(Rolls.class, () -> office.rolls);
                    context.registerBean(Policies.class, () -> office.policies);
                    context.registerBean(Submissions.class, () -> office.submissions);
                    context.registerBean(Sending.class, () -> office.sending);
                },
                SubmissionWeb.class,
                ListsPage.class,
                JobPage.class,
                ResultPage.class,
                MendPage.class);
        kinds = Map.of(
                Submissions.JUDGE,
                new JudgeSubmission(
                        office.work,
                        office.submissions,
                        office.policies,
                        office.rolls,
                        new JudgedRows(office.work, office.vault, new Trail(office.work.jdbc())),
                        Office.CLOCK),
                ProposeSeats.KIND,
                office.proposeSeats());
        workers = begin();
    }

    static OfficeSite open() throws Exception {
        return new OfficeSite(TestDatabase.on(TestServer.EMBEDDED));
    }

    private JobWorkers begin() {
        return new JobWorkers(new Jobs(office.work), kinds).start(2);
    }

    /// Nobody works at the queue while something is done.
    void whileNobodyWorks(Doing doing) throws Exception {
        workers.close();
        try {
            doing.something();
        } finally {
            workers = begin();
        }
    }

    interface Doing {
        void something() throws Exception;
    }

    StaffSite.Account operator(String village) {
        return staff.account(Role.DESA, village);
    }

    @Override
    public void close() throws IOException, DatabaseRefused {
        workers.close();
        staff.close();
        database.close();
    }
}
