package id.payung;

import id.payung.demo.DemoSize;
import id.payung.demo.Errors;
import id.payung.demo.Regency;
import id.payung.eligibility.ShippedPolicy;
import id.payung.identity.KeyTrouble;
import id.payung.platform.Actor;
import id.payung.platform.CannotBeDone;
import id.payung.platform.Database;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Folders;
import id.payung.platform.Home;
import id.payung.platform.Progress;
import id.payung.platform.UnreadableTable;
import id.payung.registry.Extracts.Extent;
import id.payung.submission.ProposeSeats;
import id.payung.submission.Submissions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The fictional regency in the database, loaded by the same code as a real one. Cut off anywhere, it goes on at the
/// next start.
final class Demonstration {
    /// Day on which the regency is as it is.
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final String MARK = "demonstration";
    private static final String BEGUN = "begun";
    private static final String READY = "ready";
    private static final String REGION = "64.09";
    private static final String PURPOSE = "menyiapkan peragaan";
    private static final int LOOK_MILLIS = 100;
    /// Nobody reads pages meanwhile.
    private static final int FILES_AT_ONCE = 2;

    private final Installation installation;
    private final Path files;
    private final DemoAccounts accounts;
    private final Progress progress;

    private Demonstration(Installation installation, Home home, Progress progress) {
        this.installation = installation;
        this.files = home.path().resolve("files");
        this.accounts = new DemoAccounts(installation, home);
        this.progress = progress;
    }

    /// Whether the database holds a demonstration, and so must not serve an office.
    static boolean isIn(Installation installation) {
        return installation.settings().get(MARK).isPresent();
    }

    /// Takes a database for the demonstration: an empty one, or one that was taken before.
    ///
    /// @throws DatabaseRefused if it is somebody's own
    static Demonstration in(Installation installation, Home home, Progress progress) throws DatabaseRefused {
        if (!isIn(installation) && isUsed(installation)) {
            throw new DatabaseRefused(ServiceText.isNoDemonstration(home.path()));
        }
        installation.settings().getOrKeep(MARK, BEGUN);
        return new Demonstration(installation, home, progress);
    }

    private static boolean isUsed(Installation installation) {
        return installation
                .work()
                .as(
                        Actor.MACHINE,
                        PURPOSE,
                        () -> installation
                                .work()
                                .jdbc()
                                .sql("""
                        select exists (select from officer) or exists (select from load)
                            or exists (select from policy_version) or exists (select from submission)
                        """)
                                .query(Boolean.class)
                                .single());
    }

    /// Takes a demonstration away, its database and what lies beside it. What is not marked as one stays.
    ///
    /// @throws DatabaseRefused if the database is somebody's own, or the demonstration is running
    static void forget(Home home) throws IOException, DatabaseRefused, KeyTrouble {
        if (Database.isEmbeddedUsed(home)) {
            throw new DatabaseRefused(ServiceText.isRunning(home.path()));
        }
        try (var installation = Installation.openEmbedded(home)) {
            in(installation, home, Progress.silent());
        }
        Database.clearEmbedded(home);
        Folders.delete(home.path().resolve("files"));
        Files.deleteIfExists(home.path().resolve("sign-ins.csv"));
    }

    DemoAccounts accounts() {
        return accounts;
    }

    /// Makes and loads what is not there yet.
    ///
    /// @throws CannotBeDone if a list could not be judged
    void prepare(long seed, DemoSize size) throws IOException, UnreadableTable, CannotBeDone {
        if (installation.settings().get(MARK).equals(Optional.of(READY))) {
            return;
        }
        if (!Files.exists(files)) {
            progress.stage(ServiceText.MAKING_PEOPLE, 0);
            Regency.make(seed, size, Errors.model(), AS_OF).write(files);
        }
        accounts.make();
        load();
        judge();
        installation.settings().put(MARK, READY);
        progress.end();
    }

    private void load() throws UnreadableTable {
        progress.stage(ServiceText.LOADING, 0);
        var rolls = installation.rolls();
        rolls.loadRegistry(files.resolve("population.csv"), Extent.FULL);
        rolls.loadMembers(files.resolve("bpjs_members.csv"), REGION);
        rolls.loadPoverty(files.resolve("poverty.csv"), REGION);
        installation
                .work()
                .run(
                        Actor.MACHINE,
                        PURPOSE,
                        () -> installation.policies().enact(ShippedPolicy.PPU_2026.text(), "ppu-2026.yaml"));
        rolls.loadRecipients(files.resolve("seated.csv"), REGION, accounts.twoOfficers(), AS_OF);
        rolls.refresh();
    }

    private void judge() throws IOException, CannotBeDone {
        var lists = lists();
        progress.stage(ServiceText.CHECKING, lists.size());
        try (var _ = installation.workers().start(FILES_AT_ONCE)) {
            for (var list : lists) {
                receive(list);
            }
            await(Submissions.JUDGE, lists.size());
            progress.stage(ServiceText.SENDING, lists.size());
            for (var list : lists) {
                send(list);
                progress.step(1);
            }
            progress.stage(ServiceText.PROPOSING, 0);
            await(ProposeSeats.KIND, 1);
        }
    }

    private List<Path> lists() throws IOException {
        try (var all = Files.list(files.resolve("lists"))) {
            return all.sorted().toList();
        }
    }

    private void receive(Path list) throws IOException {
        var content = Files.readAllBytes(list);
        installation
                .work()
                .run(
                        sender(list),
                        "mengunggah daftar usulan",
                        () -> installation
                                .submissions()
                                .receive(sender(list), list.getFileName().toString(), content));
    }

    private void send(Path list) {
        var sender = sender(list);
        var own = installation
                .work()
                .as(
                        sender,
                        "mengirim daftar usulan",
                        () -> installation.submissions().all());
        own.forEach(submission -> installation.sending().send(sender, submission.id()));
    }

    /// The operator of the village whose code the file's name begins with.
    private static Actor sender(Path list) {
        var village = list.getFileName().toString().split("_", 2)[0];
        var operator = UUID.nameUUIDFromBytes(village.getBytes(StandardCharsets.US_ASCII));
        return new Actor(operator.toString(), "desa", village, village);
    }

    private void await(String kind, int all) throws CannotBeDone {
        int done = 0;
        while (done < all) {
            int open = installation
                    .work()
                    .as(Actor.MACHINE, PURPOSE, () -> installation.jobs().open(kind));
            progress.step(Math.max(0, all - open - done));
            done = Math.max(done, all - open);
            pause();
        }
        var stuck = installation
                .work()
                .as(Actor.MACHINE, PURPOSE, () -> installation.jobs().stuck(kind));
        if (!stuck.isEmpty()) {
            throw new CannotBeDone(ServiceText.notDone(
                    stuck.getFirst().number(), stuck.getFirst().problem()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
