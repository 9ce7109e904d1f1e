package id.payung.demo;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who sits already on the seats of the two budgets, and whom a review should find: people since dead, moved, grown
/// too old or employed, and a few paid by both.
final class Seats {
    private static final int ALL_ROWS = 211_000;

    private final int[] person;
    private final boolean[] province;
    private final int[] number;
    /// First month of cover of everybody seated.
    private final Map<Integer, LocalDate> since = new HashMap<>();

    private int taken;

    private Seats(int capacity) {
        person = new int[capacity];
        province = new boolean[capacity];
        number = new int[capacity];
    }

    /// Seats the people and marks them as covered by a government.
    static Seats draw(People people, Livelihoods livelihoods, int asOf, Dice dice) {
        int regency = share(6_000, 13_500, people.size());
        int provincial = share(1_500, 5_000, people.size());
        var seats = new Seats(regency + provincial + 2);
        seats.fill(people, livelihoods, asOf, regency, false, dice);
        seats.fill(people, livelihoods, asOf, provincial, true, dice);
        return seats;
    }

    private static int share(int full, int most, int rows) {
        return Math.clamp((long) full * rows / ALL_ROWS, 2, most);
    }

    private void fill(People people, Livelihoods livelihoods, int asOf, int count, boolean byProvince, Dice dice) {
        int seat = 0;
        for (int i = 0; i < count; i++) {
            seat += dice.chance(0.97) ? 1 : 2;
            var wanted = Standing.draw(dice);
            int found = byProvince && taken > 0 && (i == 1 || dice.chance(0.004))
                    ? person[dice.below(Math.max(1, taken - i))]
                    : find(people, livelihoods, asOf, wanted, dice);
            if (found >= 0) {
                take(people, found, byProvince, seat, wanted, dice);
            }
        }
    }

    private void take(People people, int found, boolean byProvince, int seat, Standing standing, Dice dice) {
        person[taken] = found;
        province[taken] = byProvince;
        number[taken++] = seat;
        var start = dice.chance(0.75) ? LocalDate.of(2026, 1, 1) : LocalDate.of(2026, dice.between(2, 10), 1);
        since.putIfAbsent(found, start);
        people.cover[found] = (standing == Standing.EMPLOYED ? Cover.PU : Cover.PEMDA).code();
    }

    /// How a seated person stands today.
    private enum Standing {
        FITTING,
        DEAD,
        MOVED,
        TOO_OLD,
        EMPLOYED;

        static Standing draw(Dice dice) {
            double at = dice.real();
            if (at < 0.95) {
                return FITTING;
            }
            return at < 0.96 ? DEAD : at < 0.972 ? MOVED : at < 0.988 ? TOO_OLD : EMPLOYED;
        }
    }

    /// Somebody of that standing who has no seat yet; -1 where chance finds nobody.
    private int find(People people, Livelihoods livelihoods, int asOf, Standing wanted, Dice dice) {
        for (int attempt = 0; attempt < 5_000; attempt++) {
            int i = dice.below(people.size());
            int years = people.age(i, asOf);
            byte status = people.status[i];
            boolean adult = years >= 19 && years < (wanted == Standing.TOO_OLD ? 67 : 65);
            boolean standing = switch (wanted) {
                case FITTING, EMPLOYED -> status == People.ALIVE;
                case DEAD -> status == People.DEAD;
                case MOVED -> status == People.MOVED;
                case TOO_OLD -> status == People.ALIVE && years >= 65;
            };
            if (adult
                    && standing
                    && !Cover.of(people, i).active
                    && !livelihoods.excluded(people.occupation[i])
                    && !since.containsKey(i)) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    LocalDate since(int someone) {
        return since.get(someone);
    }

    void write(People people, Writer out) throws IOException {
        out.write("nik,source,seat,since\n");
        for (int i = 0; i < taken; i++) {
            out.write(people.nik[person[i]] + (province[i] ? ",apbd-kaltim-2026," : ",apbd-ppu-2026,") + number[i] + ","
                    + since.get(person[i]) + "\n");
        }
    }
}
