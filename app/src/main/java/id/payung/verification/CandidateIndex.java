package id.payung.verification;

import id.payung.platform.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// All candidates in memory, to be found by half a name and narrowed by facets that are counted live. It sees for an
/// actor what the database would show them, and hands out ids only: what is shown is read back by key under row-level
/// security. Safe to share.
public final class CandidateIndex {
    private final Columns columns = new Columns();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    /// Places in the order of names.
    private int[] order = new int[0];

    /// One page of what was found.
    ///
    /// @param total over all pages
    /// @param page that is shown, from 1: the last one where fewer are left
    /// @param counts by facet, of those that the actor may narrow by
    public record Found(int total, int page, List<UUID> ids, Map<Facet, List<FacetCount>> counts) {}

    /// Puts candidates in, or anew.
    public void put(Collection<CandidateEntry> entries) {
        var changed = entries.stream()
                .filter(entry -> !locked(() -> columns.has(entry)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        lock.writeLock().lock();
        try {
            var places = changed.stream().mapToInt(columns::put).toArray();
            order = new NameOrder(columns).with(order, places);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// A page of those whom the actor may see, in the order of names, with the counts of each facet: how many each
    /// value would leave beside what else is chosen.
    ///
    /// @param page from 1
    public Found find(Actor actor, Filter filter, int page, Instant now) {
        return locked(() -> new Query(columns, actor, filter, now).run(order, page));
    }

    public int size() {
        return locked(() -> columns.size);
    }

    private <T> T locked(Supplier<T> what) {
        lock.readLock().lock();
        try {
            return what.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
