package id.payung.verification;

import id.payung.platform.Actor;
import id.payung.platform.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One look through the candidates. Whoever meets all that is chosen is found, and counts in every facet; whoever fails
/// one facet only counts in that one, since giving it up would bring them back.
final class Query {
    static final int PAGE_ROWS = 50;
    private static final int ANY = -2;
    private static final int DAY_SECONDS = 24 * 60 * 60;

    private final Columns columns;
    private final Sight sight;
    private final String[] words;
    private final int[] ageDays;
    private final int changedSince;
    /// By ordinal of the facet the number wanted, or [#ANY].
    private final int[] wanted;

    private final Counts counts;
    private final List<Facet> facets;
    private final long findings;

    Query(Columns columns, Actor actor, Filter filter, Instant now) {
        this.columns = columns;
        sight = new Sight(actor, columns.areas, columns.offices);
        words = NameKey.words(filter.text());
        ageDays = AgeBand.firstDays(LocalDate.ofInstant(now, Written.WITA));
        changedSince = (int) now.getEpochSecond() - DAY_SECONDS;
        facets = sight.facets();
        findings = sight.findings();
        counts = new Counts(columns, facets);
        wanted = wanted(filter);
    }

    private int[] wanted(Filter filter) {
        var codes = new FacetCodes(columns);
        var numbers = new int[Facet.values().length];
        Arrays.fill(numbers, ANY);
        for (var facet : facets) {
            var code = filter.of(facet);
            if (code != null) {
                numbers[facet.ordinal()] = codes.number(facet, code);
            }
        }
        return numbers;
    }

    CandidateIndex.Found run(int[] order, int page) {
        var found = new int[order.length];
        int total = 0;
        for (int place : order) {
            if (isSeen(place) && NameKey.hasAll(columns.names[place], words) && takes(place)) {
                found[total++] = place;
            }
        }
        int shown = Math.clamp(page, 1, Math.max(1, (total + PAGE_ROWS - 1) / PAGE_ROWS));
        var ids = new ArrayList<UUID>(PAGE_ROWS);
        for (int at = (shown - 1) * PAGE_ROWS; at < Math.min(total, shown * PAGE_ROWS); at++) {
            ids.add(columns.id(found[at]));
        }
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
        for (var facet : facets) {
            int number = wanted[facet.ordinal()];
            if (number != ANY && !has(facet, place, number)) {
                if (failed != null) {
                    return false;
                }
                failed = facet;
            }
        }
        if (failed != null) {
            count(failed, place);
            return false;
        }
        for (var facet : facets) {
            count(facet, place);
        }
        return true;
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
