package id.payung.matching;

import id.payung.linkage.EditDistance;
import id.payung.linkage.Token;
import id.payung.platform.CsvColumns;
import id.payung.registry.Registry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// Residents worth weighing for a row whose NIK does not show who it is about. Blocks are sized before they are walked:
/// a day of birth is walked whole, a sound of a name only where few have it or only within the row's village.
///
/// Not thread-safe: it remembers what it looked up.
final class Search {
    /// A sound that more residents bear than this is walked for the row's own village only.
    private static final int COMMON = 600;

    private static final int ANY_LETTER = -1;
    /// 1 January and 31 December are the birthdays of all who do not know theirs.
    private static final int CROWDED_DAY = 1_000;

    /// A word that fewer bear than this is likely to be misspelt.
    private static final int HARDLY_ANYBODY = 12;

    private final Population population;
    private final Registry registry;
    private final NameTable names;
    private final EditDistance distance = new EditDistance();
    private final Map<String, Token[]> near = new HashMap<>();

    Search(Population population) {
        this.population = population;
        this.registry = population.registry();
        this.names = population.names();
    }

    /// Those born on the row's day, the same with day and month swapped, or the day in its NIK, whose name is like the
    /// row's.
    void near(Features row, IntConsumer found) {
        bornOn(row, row.bornDay, row.initials, found);
        int swapped = swapped(row.bornDay);
        if (swapped != row.bornDay) {
            bornOn(row, swapped, row.initials, found);
        }
        if (row.bornDayInNik != row.bornDay && row.bornDayInNik != swapped) {
            bornOn(row, row.bornDayInNik, row.initials, found);
        }
    }

    /// Those born on the row's day whose name begins otherwise, and those with a word of the row's name, or of a word
    /// one slip away from one that hardly anybody bears.
    void far(Features row, IntConsumer found) {
        if (population.bornCount(row.bornDay) < CROWDED_DAY) {
            bornOn(row, row.bornDay, ANY_LETTER, found);
        }
        var question = population.sieve().ask(row);
        for (var word : row.name) {
            int sound = names.sound(word.skeleton());
            bearers(row, question, sound, found);
            if (names.bearers(sound) < HARDLY_ANYBODY && word.text().length() > 3) {
                for (var other : near(word)) {
                    bearers(row, question, names.sound(other.skeleton()), found);
                }
            }
        }
    }

    private static int swapped(int day) {
        if (day == CsvColumns.NO_DATE) {
            return day;
        }
        var date = LocalDate.ofEpochDay(day);
        try {
            return (int) LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                    .toEpochDay();
        } catch (DateTimeException e) {
            return day;
        }
    }

    /// @param initials of which a name must have one
    private void bornOn(Features row, int day, int initials, IntConsumer found) {
        int count = population.bornCount(day);
        if (count == 0) {
            return;
        }
        int first = population.firstBornOn(day);
        for (int place = first; place < first + count; place++) {
            if ((initials & population.initialsByBirth(place)) != 0) {
                int resident = population.byBirth(place);
                if (names.isAlike(row, resident, initials == ANY_LETTER ? 2 : 1)) {
                    found.accept(resident);
                }
            }
        }
    }

    /// Registries stand in the order of villages, or nearly: a village's part of a sound is found by bisection.
    private void bearers(Features row, Sieve.Question question, int sound, IntConsumer found) {
        int count = names.bearers(sound);
        boolean everywhere = count <= COMMON;
        if (count == 0 || (!everywhere && row.village < 0)) {
            return;
        }
        int start = names.firstBearer(sound, everywhere ? 0 : population.firstOf(row.village));
        int end = names.endOfBearers(sound);
        int last = everywhere ? Integer.MAX_VALUE : population.lastOf(row.village);
        for (int place = start; place < end; place++) {
            int resident = names.bearer(place);
            if (resident > last) {
                return;
            }
            if (question.mayBe(resident)
                    && (everywhere || registry.village(resident) == row.village)
                    && isPlausible(row, resident)) {
                found.accept(resident);
            }
        }
    }

    /// One word alone is not enough, unless it is the whole name on both sides: household, birth date, a second word or
    /// the mother must agree as well.
    private boolean isPlausible(Features row, int resident) {
        boolean named = row.name.length == 1 ? names.wordsOf(resident) == 1 : names.sharedWords(row, resident) >= 2;
        if (named || (row.kk != 0 && row.kk == registry.kk(resident))) {
            return true;
        }
        if (row.mother.length > 0 && names.sharedMotherWords(row, resident) == row.mother.length) {
            return true;
        }
        return BirthDateLevel.mayBeAlike(row.bornDay, registry.bornDay(resident));
    }

    /// Registered words one edit away from a word that hardly anybody bears.
    private Token[] near(Token word) {
        return near.computeIfAbsent(word.text(), text -> {
            var found = new ArrayList<Token>();
            for (var other : names.tokens()) {
                if (other.mayBeWithin(1, word)
                        && distance.atMost(1, text, other.text()) == 1
                        && !other.skeleton().equals(word.skeleton())) {
                    found.add(other);
                }
            }
            return found.toArray(Token[]::new);
        });
    }
}
