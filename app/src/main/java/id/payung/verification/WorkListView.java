package id.payung.verification;

import id.payung.platform.Choice;
import id.payung.platform.Head;
import id.payung.platform.Pager;
import id.payung.platform.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The work list as its page shows it.
///
/// @param registry whether what the registry says is shown
public record WorkListView(WorkList.Page page, Filter filter, boolean registry, VerificationText text) {
    /// Values of a facet that stand there at once; the others are one click away.
    private static final int FEW = 8;

    private static final Head NAME = Head.of(VerificationText.NAME);
    private static final Head NIK = Head.of(VerificationText.NIK);
    private static final Head AGE = Head.number(VerificationText.AGE);
    private static final Head PLACE = Head.of(VerificationText.RT_AND_PLACE);
    private static final Head WORK = Head.of(VerificationText.WORK);
    private static final Head OUTCOME = Head.of(VerificationText.OUTCOME);
    private static final Head MATCH = Head.of(VerificationText.MATCH);
    private static final Head STATE = Head.of(VerificationText.STATE);

    /// A facet with its values.
    ///
    /// @param more values that stand behind a click
    record Section(Facet facet, List<Choice> few, List<Choice> more) {}

    String heading() {
        return VerificationText.heading(page.found().total(), !filter.isEmpty());
    }

    boolean isEmpty() {
        return page.rows().isEmpty();
    }

    List<Head> heads() {
        return Stream.of(NAME, NIK, AGE, PLACE, WORK, OUTCOME, MATCH, STATE)
                .filter(head -> registry || !head.equals(MATCH))
                .toList();
    }

    /// A cell of a row.
    ///
    /// @param tone null for plain words
    record Cell(Head head, String words, @Nullable Tone tone) {
        private static Cell of(Head head, String words) {
            return new Cell(head, words, null);
        }

        boolean code() {
            return head.equals(NIK);
        }

        /// Rows are one line high, so what does not fit is cut off, and said whole to a mouse.
        boolean mayBeLong() {
            return head.equals(PLACE) || head.equals(WORK) || head.equals(STATE);
        }
    }

    String name(ListedCandidate row) {
        return row.name().isEmpty() ? VerificationText.NAMELESS : row.name();
    }

    List<Cell> cells(ListedCandidate row) {
        var outcome = row.standing().outcome();
        return Stream.of(
                        Cell.of(NIK, row.nik()),
                        Cell.of(AGE, VerificationText.age(row.born(), page.today())),
                        Cell.of(
                                PLACE,
                                text.rtAndPlace(
                                        row.place().village(), row.place().rt())),
                        Cell.of(WORK, row.place().work()),
                        new Cell(OUTCOME, VerificationText.outcome(outcome), VerificationText.tone(outcome)),
                        Cell.of(MATCH, VerificationText.match(row.standing().match())),
                        Cell.of(STATE, VerificationText.state(row.standing().state())))
                .filter(cell -> registry || !cell.head().equals(MATCH))
                .toList();
    }

    Pager pager() {
        return new Pager(page.found().page(), Query.PAGE_ROWS, page.found().total(), filter::path);
    }

    /// Where a search is sent: it keeps what else is chosen.
    String searchPath() {
        return filter.with("").path(1).replaceFirst("/calon", "/calon/cari");
    }

    List<Section> sections() {
        return page.found().counts().entrySet().stream()
                .filter(one -> isWorthIt(one.getKey(), one.getValue()))
                .map(one -> section(one.getKey(), inOrder(one.getKey(), one.getValue())))
                .toList();
    }

    /// A facet narrows where there are two values; numbers of RTs mean something within one village.
    private boolean isWorthIt(Facet facet, List<FacetCount> values) {
        if (filter.of(facet) != null) {
            return true;
        }
        boolean oneVillage = filter.of(Facet.VILLAGE) != null
                || page.found().counts().getOrDefault(Facet.VILLAGE, List.of()).size() == 1;
        return values.size() > 1 && (facet != Facet.RT || oneVillage) || facet == Facet.FINDING && !values.isEmpty();
    }

    /// Villages by name, findings by number; the others as they come. That something changed long ago narrows nothing.
    private List<FacetCount> inOrder(Facet facet, List<FacetCount> values) {
        var all = values.stream();
        return switch (facet) {
            case VILLAGE ->
                all.sorted(Comparator.comparing(value -> text.value(facet, value)))
                        .toList();
            case FINDING ->
                all.sorted(Comparator.comparingInt(FacetCount::count).reversed())
                        .toList();
            case CHANGED -> all.filter(value -> !value.code().isEmpty()).toList();
            default -> values;
        };
    }

    private Section section(Facet facet, List<FacetCount> values) {
        var few = new ArrayList<Choice>();
        var more = new ArrayList<Choice>();
        for (var value : values) {
            var choice = choice(facet, value);
            (few.size() < FEW || choice.chosen() ? few : more).add(choice);
        }
        if (filter.of(facet) != null && few.stream().noneMatch(Choice::chosen)) {
            few.addFirst(new Choice(
                    VerificationText.CHOSEN, 0, true, filter.without(facet).path(1)));
        }
        return new Section(facet, few, more);
    }

    private Choice choice(Facet facet, FacetCount value) {
        boolean chosen = value.code().equals(filter.of(facet));
        var next = chosen ? filter.without(facet) : filter.with(facet, value.code());
        return new Choice(text.value(facet, value), value.count(), chosen, next.path(1));
    }
}
