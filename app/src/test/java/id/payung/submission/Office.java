package id.payung.submission;

import id.payung.demo.DemoSize;
import id.payung.demo.Errors;
import id.payung.demo.Regency;
import id.payung.eligibility.ShippedPolicy;
import id.payung.identity.Vault;
import id.payung.platform.Actor;
import id.payung.platform.CannotBeDone;
import id.payung.platform.Progress;
import id.payung.platform.Settings;
import id.payung.platform.TestDatabase;
import id.payung.platform.TestHome;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.registry.Extracts;
import id.payung.screening.Proposals;
import id.payung.screening.Rolls;
import id.payung.trail.Trail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A regency office with a small fictional regency loaded: 3,000 residents, their memberships and lists.
public final class Office {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    /// One a database: loading takes a while.
    private static final Map<TestDatabase, Office> OPEN = new ConcurrentHashMap<>();

    private static final Set<Office> FULL = ConcurrentHashMap.newKeySet();

    final Work work;
    final Vault vault;
    final Rolls rolls;
    final Policies policies;
    final Submissions submissions;
    final Sending sending;
    final Proposals proposals;
    final Path regency;

    static Office on(TestDatabase database) {
        return OPEN.computeIfAbsent(database, one -> {
            try {
                return new Office(one, TestHome.folder());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Office(TestDatabase database, Path folder) throws Exception {
        work = new Work(database.application());
        vault = Vault.open(folder.resolve("vault.key"), new Settings(work.jdbc()));
        var trail = new Trail(work.jdbc());
        rolls = new Rolls(work, vault, trail);
        policies = new Policies(work.jdbc(), trail);
        submissions = new Submissions(work, vault, trail);
        sending = new Sending(work, trail);
        proposals = new Proposals(work, trail, rolls);
        regency = folder.resolve("regency");
        Regency.make(7, new DemoSize(3_000, 400), Errors.model(), DAY).write(regency);
        rolls.loadRegistry(regency.resolve("population.csv"), Extracts.Extent.FULL);
        rolls.loadMembers(regency.resolve("bpjs_members.csv"), "64.09");
        rolls.loadPoverty(regency.resolve("poverty.csv"), "64.09");
        rolls.refresh();
        work.run(Actor.MACHINE, "uji", () -> policies.enact(ShippedPolicy.PPU_2026.text(), "ppu-2026.yaml"));
    }

    /// The office with the lists of its first two villages judged, sent, and their people proposed for seats.
    public static Office withTwoListsSent(TestDatabase database) throws Exception {
        return withListsSent(database, 2);
    }

    /// The office with so many lists of villages judged, sent, and their people proposed for seats.
    public static Office withListsSent(TestDatabase database, int villages) throws Exception {
        var office = on(database);
        for (var list : office.lists().subList(0, villages)) {
            var sender = operator(list.getFileName().toString().substring(0, 13));
            var submission = office.receive(sender, list);
            office.judge(submission);
            office.sending.send(sender, submission);
        }
        office.propose();
        return office;
    }

    /// Puts another policy into force and proposes seats by it.
    public void proposeUnder(String yaml) {
        work.run(Actor.MACHINE, "uji", () -> policies.enact(yaml, "uji.yaml"));
        propose();
    }

    /// The office with lists of villages, an RT and a sector office, sent and not yet sent, and one person on two
    /// lists.
    public static Office withEveryKindOfList(TestDatabase database) throws Exception {
        var office = on(database);
        if (FULL.add(office)) {
            sendEveryKind(withTwoListsSent(database));
        }
        return office;
    }

    private static void sendEveryKind(Office office) throws Exception {
        var lists = office.lists();
        var village = operator("64.09.01.1001");
        var rt = new Actor(village.officer(), "rt", "64.09.01.1001.001.001", "64.09.01.1001.001.001");
        var sector = new Actor(village.officer(), "dinas", "64.09", "dinas-kelautan");
        var neighbour = operator("64.09.01.1003");
        for (int list = 2; list < 30; list++) {
            var sender = List.of(village, neighbour, rt, sector).get(list % 4);
            var submission = office.receive(sender, lists.get(list));
            office.judge(submission);
            if (list % 3 > 0) {
                office.sending.send(sender, submission);
            }
        }
        var copy = office.receive(neighbour, lists.getFirst());
        office.judge(copy);
        office.sending.send(neighbour, copy);
    }

    public Work work() {
        return work;
    }

    public Vault vault() {
        return vault;
    }

    public Rolls rolls() {
        return rolls;
    }

    public Policies policies() {
        return policies;
    }

    ProposeSeats proposeSeats() {
        return new ProposeSeats(work, policies, proposals, CLOCK);
    }

    Proposals.Run propose() {
        return work.as(Actor.MACHINE, "uji", () -> {
            var version = policies.inForce().orElseThrow();
            return proposals.propose(version.policy(), version.id(), DAY);
        });
    }

    /// The operator of a village.
    public static Actor operator(String village) {
        return new Actor(
                "00000000-0000-0000-0000-0000" + village.replace(".", "").substring(2), "desa", village, village);
    }

    List<Path> lists() throws Exception {
        try (var files = Files.list(regency.resolve("lists"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    UUID receive(Actor sender, Path list) throws Exception {
        var content = Files.readAllBytes(list);
        return work.as(
                        sender,
                        "mengunggah daftar",
                        () -> submissions.receive(sender, list.getFileName().toString(), content))
                .submission();
    }

    void judge(UUID submission) throws CannotBeDone {
        new JudgeSubmission(
                        work, submissions, policies, rolls, new JudgedRows(work, vault, new Trail(work.jdbc())), CLOCK)
                .run(submission.toString(), Progress.silent());
    }
}
