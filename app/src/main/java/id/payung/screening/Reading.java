package id.payung.screening;

import id.payung.eligibility.Policy;
import id.payung.intake.Limits;
import id.payung.intake.ListFile;
import id.payung.intake.ListReader;
import id.payung.intake.ListReading;
import id.payung.intake.UnreadableList;
import id.payung.matching.Population;
import id.payung.membership.Memberships;
import id.payung.platform.Progress;
import id.payung.platform.UnreadableTable;
import id.payung.region.Regions;
import id.payung.registry.Registry;
import id.payung.registry.RegistryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Reads all inputs at once: the registry on one thread, the rest on the others.
final class Reading {
    private final Workers workers;
    private final Policy policy;
    private final LocalDate asOf;
    private final Headers headers;

    Reading(Workers workers, Policy policy, LocalDate asOf, Headers headers) {
        this.workers = workers;
        this.policy = policy;
        this.asOf = asOf;
        this.headers = headers;
    }

    /// The tables' files; those that were not given are null.
    record Files(
            Path registry,
            Path members,
            @Nullable Path seated,
            @Nullable Path poverty) {}

    private record People(Registry registry, Population population) {}

    private sealed interface Attempt {
        record Read(ListReading list) implements Attempt {}

        record Failed(UnreadableList why) implements Attempt {}
    }

    /// @throws UnreadableTable if a table cannot be used; lists that cannot be read are part of the answer
    Inputs read(Files files, ListFiles lists, Progress progress) throws UnreadableTable {
        progress.stage("Membaca data dan daftar", lists.lists().size());
        var people = workers.start(() -> {
            var registry = RegistryFile.read(files.registry(), headers.of("registry"));
            return new People(registry, new Population(registry));
        });
        var members = workers.start(() -> Memberships.load(files.members(), headers.of("members")));
        var seated = workers.start(
                () -> files.seated() == null ? Seated.none() : Seated.load(files.seated(), headers.of("seated")));
        var poverty = workers.start(
                () -> files.poverty() == null ? Poverty.none() : Poverty.load(files.poverty(), headers.of("poverty")));
        var reader = workers.start(
                () -> new ListReader(Regions.indonesia(), policy.heading().region(), asOf, Limits.COMMAND));
        var attempts = new ArrayList<Future<Attempt>>();
        for (var list : lists.lists()) {
            attempts.add(workers.start(() -> attempt(Workers.await(reader), list, progress)));
        }
        var tables = new Tables(get(people).registry(), get(members), get(poverty), get(seated));
        return inputs(tables, get(people).population(), attempts, lists.notRead());
    }

    private static Attempt attempt(ListReader reader, ListFile list, Progress progress) {
        try {
            return new Attempt.Read(reader.read(list));
        } catch (UnreadableList e) {
            return new Attempt.Failed(e);
        } finally {
            progress.step(1);
        }
    }

    private Inputs inputs(
            Tables tables, Population population, List<Future<Attempt>> attempts, List<String> passedOver) {
        var read = new ArrayList<ListReading>();
        var failed = new ArrayList<UnreadableList>();
        for (var attempt : attempts) {
            switch (Workers.await(attempt)) {
                case Attempt.Read(var list) -> read.add(list);
                case Attempt.Failed(var why) -> failed.add(why);
            }
        }
        return new Inputs(policy, tables, population, read, failed, passedOver);
    }

    private static <T> T get(Future<T> table) throws UnreadableTable {
        try {
            return table.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableTable unreadable) {
                throw unreadable;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
