package id.payung.verification;

import id.payung.finding.FindingCode;
import id.payung.matching.Match;
import id.payung.screening.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The values of facets as they stand in addresses, and their numbers in the columns.
final class FacetCodes {
    /// The code of having none: no village, no birth date.
    static final String NONE = "tanpa";
    static final String LAST_DAY = "24";
    /// The number of a code that nothing has.
    static final int NOTHING = -3;

    private static final List<String> STATES =
            Stream.of(State.values()).map(State::code).toList();
    private static final List<String> AGES =
            Stream.of(AgeBand.values()).map(AgeBand::code).toList();
    private static final List<String> OUTCOMES =
            Stream.of(Outcome.values()).map(Outcome::word).toList();
    private static final List<String> MATCHES =
            Stream.of(Match.Kind.values()).map(Match.Kind::word).toList();
    private static final List<String> VERDICTS = Arrays.stream(CandidateEntry.Verdict.values())
            .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> FINDINGS =
            Stream.of(FindingCode.values()).map(FindingCode::name).toList();
    /// The last stands for more as well.
    private static final List<String> PEOPLE_NEAR = List.of("0", "1", "2", "3");
    static final int MANY_NEAR = PEOPLE_NEAR.size() - 1;
    private static final List<String> CHANGES = List.of("", LAST_DAY);

    private final Columns columns;

    FacetCodes(Columns columns) {
        this.columns = columns;
    }

    int number(Facet facet, String code) {
        int number = switch (facet) {
            case VILLAGE -> columns.villages.known(code.equals(NONE) ? "" : code);
            case WORK -> columns.workOf(code);
            case RT -> code.matches("\\d{1,4}") ? Integer.parseInt(code) : NOTHING;
            default -> fixed(facet).indexOf(code);
        };
        return number < 0 ? NOTHING : number;
    }

    String code(Facet facet, int number) {
        return switch (facet) {
            case VILLAGE -> columns.villages.text(number).isEmpty() ? NONE : columns.villages.text(number);
            case WORK -> WorkWord.code(columns.works.text(number));
            case RT -> Integer.toString(number);
            default -> fixed(facet).get(number);
        };
    }

    /// How many numbers there are.
    int size(Facet facet) {
        return switch (facet) {
            case VILLAGE -> columns.villages.size();
            case WORK -> columns.works.size();
            case RT -> columns.highestRt + 1;
            default -> fixed(facet).size();
        };
    }

    private static List<String> fixed(Facet facet) {
        return switch (facet) {
            case STATE -> STATES;
            case AGE -> AGES;
            case OUTCOME -> OUTCOMES;
            case CHANGED -> CHANGES;
            case FINDING -> FINDINGS;
            case MATCH -> MATCHES;
            case NEAR -> PEOPLE_NEAR;
            case ELIGIBILITY -> VERDICTS;
            case VILLAGE, WORK, RT -> List.of();
        };
    }
}
