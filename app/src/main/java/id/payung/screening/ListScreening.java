package id.payung.screening;

import id.payung.eligibility.Policy;
import id.payung.intake.Limits;
import id.payung.intake.ListFile;
import id.payung.intake.ListReader;
import id.payung.intake.ListReading;
import id.payung.intake.ListRow;
import id.payung.intake.Position;
import id.payung.intake.UnreadableList;
import id.payung.matching.PersonMatcher;
import id.payung.platform.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The main job over one list at a time, against what is held in memory. Safe to share.
public final class ListScreening {
    private final Rolls rolls;
    private final Policy policy;
    private final LocalDate day;
    private final ListReader reader;

    /// @param day on which everything is judged
    public ListScreening(Rolls rolls, Policy policy, LocalDate day) {
        this.rolls = rolls;
        this.policy = policy;
        this.day = day;
        this.reader = new ListReader(rolls.regions(day), policy.heading().region(), day, Limits.UPLOAD).keepingTyped();
    }

    /// @throws UnreadableList if the file is no list or breaks a limit, with the line and what to do
    public ListReading read(ListFile file) throws UnreadableList {
        return reader.read(file);
    }

    /// Each row with what the checks say of it, in their order, as one list; no two stand in one place.
    public List<JudgedRow> judge(List<ListRow> rows, Progress progress) {
        var memory = rolls.inMemory();
        try (var workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            var screening = new Screening(memory.tables(), memory.population(), policy, day, workers);
            var screened = screening.judge(rows, PersonMatcher::explain, progress);
            var places = new HashMap<Position, Integer>(screened.size() * 2);
            for (int at = 0; at < screened.size(); at++) {
                places.put(screened.get(at).row().position(), at);
            }
            var judged = new ArrayList<JudgedRow>(screened.size());
            for (var row : screened) {
                var person = row.match().isNamed()
                        ? memory.residents().person(row.match().resident())
                        : null;
                judged.add(JudgedRow.of(row, places.getOrDefault(row.first().position(), -1), person, policy));
            }
            return judged;
        }
    }
}
