package id.payung.screening;

import id.payung.eligibility.Facts;
import id.payung.identity.StagedFacts;
import id.payung.identity.Vault;
import id.payung.intake.ListRow;
import id.payung.matching.Population;
import id.payung.membership.MemberRecords;
import id.payung.membership.Memberships;
import id.payung.platform.Actor;
import id.payung.platform.FileHash;
import id.payung.platform.UnreadableTable;
import id.payung.platform.Work;
import id.payung.region.RegionChanges;
import id.payung.region.Regions;
import id.payung.registry.Extracts;
import id.payung.registry.RegistryFile;
import id.payung.registry.Residents;
import id.payung.trail.Trail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Registry, memberships and poverty data: loaded from files into the database, and held in memory as matching and
/// rules need them. Safe to share.
public final class Rolls {
    private static final String PREPARING = "menyiapkan pemadanan";

    private final Work work;
    private final Extracts extracts;
    private final MemberRecords members;
    private final PovertyRecords poverty;
    private final OpeningEntries openings;
    private final StagedFacts staged;
    private final RegionChanges regions;
    private volatile InMemory inMemory = InMemory.NONE;

    public Rolls(Work work, Vault vault, Trail trail) {
        this.staged = new StagedFacts(work, vault, trail);
        this.regions = new RegionChanges(work.jdbc());
        this.work = work;
        this.extracts = new Extracts(work, vault, trail);
        this.members = new MemberRecords(work.jdbc(), vault, staged);
        this.poverty = new PovertyRecords(work.jdbc(), vault, staged);
        this.openings = new OpeningEntries(work.jdbc(), vault, staged);
    }

    /// What lists are held against, as of a load.
    record InMemory(long load, Residents residents, Tables tables, Population population) {
        private static final InMemory NONE = of(0, Residents.NONE, Memberships.NONE, Poverty.none(), Seated.none());

        private static InMemory of(
                long load, Residents residents, Memberships memberships, Poverty.Table poverty, Seated seated) {
            var tables = new Tables(residents.registry(), memberships, poverty, seated);
            return new InMemory(load, residents, tables, new Population(residents.registry()));
        }
    }

    /// What a load took in.
    ///
    /// @param rows of the file
    /// @param notUnderstood rows of which something could not be used
    public record Loaded(long rows, long notUnderstood) {}

    /// @throws UnreadableTable if the file cannot be read or lacks a needed column; nothing is changed then
    public Loaded loadRegistry(Path file, Extracts.Extent extent) throws UnreadableTable {
        var registry = RegistryFile.read(file, Headers.ours().of("registry"));
        var hash = FileHash.of(file);
        inTransaction("memuat data kependudukan", () -> extracts.store(registry, extent, hash));
        return new Loaded(registry.size(), registry.withoutNik());
    }

    /// @param region whose people they are where the registry does not know them
    /// @throws UnreadableTable if the file cannot be read or lacks a needed column; nothing is changed then
    public Loaded loadMembers(Path file, String region) throws UnreadableTable {
        var memberships = Memberships.load(file, Headers.ours().of("members"));
        var hash = FileHash.of(file);
        inTransaction("memuat data kepesertaan", () -> members.store(memberships, region, hash));
        return new Loaded(memberships.size(), memberships.problemCount());
    }

    /// @param region whose people they are where the registry does not know them
    /// @throws UnreadableTable if the file cannot be read or lacks a needed column; nothing is changed then
    public Loaded loadPoverty(Path file, String region) throws UnreadableTable {
        var deciles = Poverty.load(file, Headers.ours().of("poverty"));
        var hash = FileHash.of(file);
        inTransaction("memuat data kesejahteraan", () -> poverty.store(deciles, region, hash));
        return new Loaded(deciles.size(), 0);
    }

    /// Regions that differ from those that come with the program.
    ///
    /// @param beside what was loaded before stays, where the file says nothing of it
    /// @throws UnreadableTable if the file cannot be read or a line is no region; nothing is changed then
    public Loaded loadRegions(Path file, boolean beside) throws UnreadableTable {
        var changes = RegionChanges.read(file);
        var hash = FileHash.of(file);
        inTransaction("memuat wilayah", () -> {
            var _ = staged.begin("regions", changes.size(), hash);
            regions.store(changes, beside);
        });
        return new Loaded(changes.size(), 0);
    }

    /// The regions of a day, as of the newest load.
    public Regions regions(LocalDate day) {
        return work.as(Actor.MACHINE, PREPARING, () -> regions.on(day));
    }

    /// Two officers stand behind who sat already when Payung came.
    ///
    /// @param first who loads the file
    /// @param second id of the other
    public record Behind(Actor first, String second) {}

    /// Opening entries: who sits already, since when. The same file again changes nothing.
    ///
    /// @param region whose people they are where the registry does not know them
    /// @param day on which they sit
    /// @throws UnreadableTable if the file cannot be read or lacks a needed column; nothing is changed then
    public Loaded loadRecipients(Path file, String region, Behind behind, LocalDate day) throws UnreadableTable {
        var seated = Seated.load(file, Headers.ours().of("seated"));
        var hash = FileHash.of(file);
        return work.as(behind.first().machine(), "memuat penerima yang sudah berjalan", () -> {
            if (openings.has(hash)) {
                return new Loaded(0, 0);
            }
            int sitting = openings.store(seated, region, hash, behind.second(), day);
            int rows = seated.recipients().size();
            return new Loaded(rows, rows - sitting);
        });
    }

    private void inTransaction(String purpose, Runnable load) {
        work.run(Actor.MACHINE, purpose, load);
    }

    /// Reads into memory what was loaded since, so that the next list need not wait for it.
    public void refresh() {
        var _ = inMemory();
    }

    /// What is known of a person for the rules on a day; empty where the registry in memory does not hold them. Asks
    /// what is held already: nobody who opens a page waits for a load to be read.
    ///
    /// @param nik of the person
    /// @param incomeRupiah a month, as the person states it, -1 where they do not
    public Optional<Facts> facts(UUID person, long nik, long incomeRupiah, LocalDate day) {
        var memory = inMemory;
        return memory.population().residentsOf(nik).stream()
                .filter(resident -> memory.residents().person(resident).equals(person))
                .findFirst()
                .map(resident ->
                        new FactsOf(memory.tables(), day).resident(resident, new ListRow.Work("", incomeRupiah)));
    }

    /// As of the newest load, whoever made it.
    InMemory inMemory() {
        long newest = work.as(
                Actor.MACHINE,
                PREPARING,
                () -> work.jdbc()
                        .sql("select coalesce(max(id), 0) from load")
                        .query(Long.class)
                        .single());
        var held = inMemory;
        return held.load() == newest ? held : read(newest);
    }

    private synchronized InMemory read(long newest) {
        if (inMemory.load() != newest) {
            inMemory = work.as(
                    Actor.MACHINE,
                    PREPARING,
                    () -> InMemory.of(
                            newest, extracts.rebuild(), members.rebuild(), poverty.rebuild(), openings.rebuild()));
        }
        return inMemory;
    }
}
