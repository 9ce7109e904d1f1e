package id.payung.verification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The candidates of the work list in primitive columns, about 60 bytes each beside the name. A candidate is a place.
/// Not safe to share while it grows.
final class Columns {
    /// Facets with one number a candidate that does not change with the day.
    private static final Facet[] KEPT = {
        Facet.VILLAGE, Facet.RT, Facet.WORK, Facet.STATE, Facet.OUTCOME, Facet.MATCH, Facet.NEAR, Facet.ELIGIBILITY
    };

    final Numbering areas = new Numbering();
    final Numbering offices = new Numbering();
    final Numbering villages = new Numbering();
    final Numbering works = new Numbering();
    /// By ordinal of the facet; empty where it is not kept.
    final int[][] values = new int[Facet.values().length][0];
    int[] area = new int[0];
    int[] office = new int[0];
    int[] bornDay = new int[0];
    long[] findings = new long[0];
    /// In seconds since 1970.
    int[] changedAt = new int[0];
    String[] names = new String[0];
    int size;
    /// Highest number of an RT.
    int highestRt;

    /// Two words an id: most significant bits at `2 p`, least at `2 p + 1`.
    private long[] ids = new long[0];

    private long[] transactions = new long[0];
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<String, Integer> workCodes = new HashMap<>();

    UUID id(int place) {
        return new UUID(ids[2 * place], ids[2 * place + 1]);
    }

    /// Whether the entry says what is kept already.
    boolean has(CandidateEntry entry) {
        var place = places.get(entry.id());
        return place != null
                && transactions[place] == entry.change().transaction()
                && changedAt[place] == (int) entry.change().at().getEpochSecond();
    }

    /// Puts a candidate in, or anew.
    ///
    /// @return its place
    int put(CandidateEntry entry) {
        int place = places.computeIfAbsent(entry.id(), id -> next());
        ids[2 * place] = entry.id().getMostSignificantBits();
        ids[2 * place + 1] = entry.id().getLeastSignificantBits();
        transactions[place] = entry.change().transaction();
        changedAt[place] = (int) entry.change().at().getEpochSecond();
        area[place] = areas.of(entry.origin().area());
        office[place] = offices.of(entry.origin().office());
        put(place, entry.claim());
        put(place, entry.found());
        set(Facet.STATE, place, entry.state().ordinal());
        return place;
    }

    private void put(int place, CandidateEntry.Claim claim) {
        names[place] = NameKey.of(claim.name());
        bornDay[place] = claim.bornDay();
        highestRt = Math.max(highestRt, claim.rt());
        set(Facet.VILLAGE, place, villages.of(claim.village()));
        set(Facet.RT, place, claim.rt());
        set(Facet.WORK, place, work(WorkWord.of(claim.work())));
    }

    private int work(String word) {
        int known = works.size();
        int number = works.of(word);
        if (number == known) {
            workCodes.putIfAbsent(WorkWord.code(word), number);
        }
        return number;
    }

    /// The number of an occupation by its code in addresses, or [Numbering#UNKNOWN].
    int workOf(String code) {
        return workCodes.getOrDefault(code, Numbering.UNKNOWN);
    }

    private void put(int place, CandidateEntry.Found found) {
        var match = found.match();
        var eligibility = found.eligibility();
        findings[place] = found.findings();
        set(Facet.OUTCOME, place, found.outcome().ordinal());
        set(Facet.MATCH, place, match == null ? Numbering.UNKNOWN : match.ordinal());
        set(Facet.NEAR, place, Math.min(found.near(), FacetCodes.MANY_NEAR));
        set(Facet.ELIGIBILITY, place, eligibility == null ? Numbering.UNKNOWN : eligibility.ordinal());
    }

    private void set(Facet facet, int place, int value) {
        values[facet.ordinal()][place] = value;
    }

    private int next() {
        if (size == area.length) {
            grow(Math.max(1_024, size * 3 / 2));
        }
        return size++;
    }

    private void grow(int capacity) {
        for (var facet : KEPT) {
            values[facet.ordinal()] = Arrays.copyOf(values[facet.ordinal()], capacity);
        }
        area = Arrays.copyOf(area, capacity);
        office = Arrays.copyOf(office, capacity);
        bornDay = Arrays.copyOf(bornDay, capacity);
        findings = Arrays.copyOf(findings, capacity);
        changedAt = Arrays.copyOf(changedAt, capacity);
        names = Arrays.copyOf(names, capacity);
        ids = Arrays.copyOf(ids, 2 * capacity);
        transactions = Arrays.copyOf(transactions, capacity);
    }

    /// Names in their order; who has none comes last.
    int compare(int a, int b) {
        var one = names[a];
        var other = names[b];
        if (one.isEmpty() != other.isEmpty()) {
            return one.isEmpty() ? 1 : -1;
        }
        int names = one.compareTo(other);
        return names != 0 ? names : id(a).compareTo(id(b));
    }
}
