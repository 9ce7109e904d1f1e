package id.payung.verification;

import id.payung.platform.Actor;
import id.payung.platform.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// One look through the candidates, place by place, so that each column is read from one end to the other. Whoever
/// meets all that is chosen is found, and counts in every facet; whoever fails one facet only counts in that one, since
/// giving it up would bring them back.
final class Query {
    static final int PAGE_ROWS = 50;
    private static final int DAY_SECONDS = 24 * 60 * 60;

    private final Columns columns;
    private final Sight sight;
    private final String[] words;
    private final int[] ageDays;
    private final int changedSince;
    private final List<Facet> facets;
    private final long findings;
    private final Counts counts;
    /// The facets that something is chosen of, and by place among them the number wanted.
    private final Facet[] chosen;

    private final int[] wanted;

    Query(Columns columns, Actor actor, Filter filter, Instant now) {
        this.columns = columns;
        sight = new Sight(actor, columns.areas, columns.offices);
        words = NameKey.words(filter.text());
        ageDays = AgeBand.firstDays(LocalDate.ofInstant(now, Written.WITA));
        changedSince = (int) now.getEpochSecond() - DAY_SECONDS;
        facets = sight.facets();
        findings = sight.findings();
        counts = new Counts(columns, facets);
        chosen = facets.stream().filter(facet -> filter.of(facet) != null).toArray(Facet[]::new);
        var codes = new FacetCodes(columns);
        wanted = Arrays.stream(chosen)
                .mapToInt(facet -> codes.number(facet, Objects.requireNonNullElse(filter.of(facet), "")))
                .toArray();
    }

    /// @param order all places in the order of names
    CandidateIndex.Found run(int[] order, int page) {
        var found = new BitSet(columns.size);
        for (int place = 0; place < columns.size; place++) {
            if (isSeen(place) && takes(place)) {
                found.set(place);
            }
        }
        int total = found.cardinality();
        int shown = Math.clamp(page, 1, Math.max(1, (total + PAGE_ROWS - 1) / PAGE_ROWS));
        var ids = Arrays.stream(order)
                .filter(found::get)
                .skip((shown - 1L) * PAGE_ROWS)
                .limit(PAGE_ROWS)
                .mapToObj(columns::id)
                .toList();
        return new CandidateIndex.Found(total, shown, ids, counts.all(facets));
    }

    private boolean isSeen(int place) {
        int state = columns.values[Facet.STATE.ordinal()][place];
        return state != State.WITHDRAWN.ordinal()
                && sight.sees(columns.area[place], columns.office[place], state == State.DRAFT.ordinal());
    }

    /// Counts the candidate where it counts.
    private boolean takes(int place) {
        Facet failed = null;
        for (int i = 0; i < chosen.length; i++) {
            if (!has(chosen[i], place, wanted[i])) {
                if (failed != null) {
                    return false;
                }
                failed = chosen[i];
            }
        }
        if (!NameKey.hasAll(columns.names[place], words)) {
            return false;
        }
        if (failed == null) {
            countAll(place);
            return true;
        }
        count(failed, place);
        return false;
    }

    private void countAll(int place) {
        for (var facet : facets) {
            count(facet, place);
        }
    }

    private boolean has(Facet facet, int place, int number) {
        return facet == Facet.FINDING
                ? number >= 0 && (columns.findings[place] & findings & 1L << number) != 0
                : value(facet, place) == number;
    }

    private void count(Facet facet, int place) {
        if (facet == Facet.FINDING) {
            for (long left = columns.findings[place] & findings; left != 0; left &= left - 1) {
                counts.add(facet, Long.numberOfTrailingZeros(left));
            }
        } else {
            counts.add(facet, value(facet, place));
        }
    }

    private int value(Facet facet, int place) {
        return switch (facet) {
            case AGE -> AgeBand.ordinal(columns.bornDay[place], ageDays);
            case CHANGED -> columns.changedAt[place] >= changedSince ? 1 : 0;
            default -> columns.values[facet.ordinal()][place];
        };
    }
}
