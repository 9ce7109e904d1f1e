package id.payung.demo;

import java.util.ArrayList;
import java.util.List;

/// Who is put on which list: mostly fitting people of the village, and at the model's rates those who should not be
/// there, people nobody knows, and people put down twice.
final class Selection {
    /// A place on a list.
    ///
    /// @param person index in the registry, negative for an invented person
    /// @param copied whether the row of the same person above is repeated as it is
    record Slot(int person, boolean copied) {}

    private final List<List<Slot>> lists = new ArrayList<>();
    private final Errors errors;
    private final Pool pool;
    private final Tally tally;
    private final List<Identity> invented = new ArrayList<>();

    Selection(Errors errors, Pool pool, Tally tally) {
        this.errors = errors;
        this.pool = pool;
        this.tally = tally;
    }

    /// Fills one list per village, in proportion to its people, with about `rows` rows in all.
    static Selection of(Errors errors, Pool pool, int rows, Inventor inventor, Tally tally) {
        var selection = new Selection(errors, pool, tally);
        var villages = inventor.villages();
        int first = (int) (rows / (1 + errors.sum(ErrorCode.DUP_EXACT, ErrorCode.DUP_CROSS)));
        for (var village : villages) {
            selection.lists.add(new ArrayList<>());
            int count = pool.share(village.index(), first);
            selection.fill(village, count, inventor, inventor.dice(8, village.index()));
        }
        for (var village : villages) {
            selection.repeat(village.index(), inventor.dice(9, village.index()));
        }
        return selection;
    }

    List<Slot> list(int village) {
        return lists.get(village);
    }

    /// @param person negative, as in its slot
    Identity invented(int person) {
        return invented.get(-person - 1);
    }

    private void fill(Settlement village, int count, Inventor inventor, Dice dice) {
        for (int i = 0; i < count; i++) {
            var wanted = errors.oneOf(ErrorCode.SEL_DEAD, ErrorCode.SEL_TWIN, dice);
            if (wanted.contains(ErrorCode.SEL_GHOST)) {
                invented.add(inventor.invent(village, -invented.size() - 1, dice));
                add(village.index(), -invented.size());
                tally.count(ErrorCode.SEL_GHOST);
            } else if (wanted.isEmpty() || !put(village.index(), wanted.getFirst(), dice)) {
                putFitting(village.index(), dice);
            }
        }
    }

    private boolean put(int village, ErrorCode wanted, Dice dice) {
        int person = pool.take(village, wanted, dice);
        if (person < 0) {
            return false;
        }
        add(village, person);
        tally.count(wanted);
        return true;
    }

    /// A small village may run out of fitting people: then its list stays shorter.
    private void putFitting(int village, Dice dice) {
        int person = pool.takeFitting(village, dice);
        if (person >= 0) {
            add(village, person);
        }
    }

    private void add(int village, int person) {
        lists.get(village).add(new Slot(person, false));
    }

    private void repeat(int village, Dice dice) {
        var own = List.copyOf(lists.get(village));
        for (var slot : own) {
            for (var code : errors.oneOf(ErrorCode.DUP_EXACT, ErrorCode.DUP_CROSS, dice)) {
                int other = code == ErrorCode.DUP_CROSS ? elsewhere(village, dice) : village;
                var list = lists.get(other);
                int from = other == village ? list.indexOf(slot) + 1 : 0;
                list.add(from + dice.below(list.size() - from + 1), new Slot(slot.person, code == ErrorCode.DUP_EXACT));
                tally.count(code);
            }
        }
    }

    private int elsewhere(int village, Dice dice) {
        return (village + dice.between(1, lists.size() - 1)) % lists.size();
    }
}
