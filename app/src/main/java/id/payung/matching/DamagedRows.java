package id.payung.matching;

import id.payung.linkage.LongIndex;
import id.payung.linkage.Token;
import id.payung.platform.CsvColumns;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Rows that neither their own NIK proves nor their fields make sure of, by what they say: by the person they may well
/// be about, name, birth date and RT, mother and RT, and NIK but for its last digit. Immutable once made, safe to
/// share.
///
/// What a row says becomes a key of 64 bits. Two names on one key by chance are as good as impossible, and would only
/// have somebody looked at.
public final class DamagedRows {
    /// A name that more rows bear than this tells nothing.
    private static final int MOST_NAMESAKES = 500;
    /// From here a row is sure enough of the person it names not to be about another.
    private static final double SURE = 0.99;
    /// From here a row that names nobody may well be about its best person.
    private static final double THINKABLE = 0.02;

    private static final long NO_KEY = 0;

    final List<Features> rows;
    final List<Match> matches;
    /// Places of the damaged rows among all rows, ascending; the indexes count in this order.
    private final int[] places;
    final LongIndex byResident;
    final LongIndex byName;
    final LongIndex byHome;
    final LongIndex byMother;
    final LongIndex byNik;

    /// @param rows of all lists
    /// @param matches what each of them is about, in the same order
    public DamagedRows(List<Features> rows, List<Match> matches) {
        this.rows = rows;
        this.matches = matches;
        this.places = IntStream.range(0, rows.size())
                .filter(at -> !isSure(matches.get(at)))
                .toArray();
        this.byResident = index(keys(at -> thinkable(matches.get(at))));
        this.byName = index(withoutCrowds(keys(at -> name(rows.get(at).plainName))));
        this.byHome = index(keys(at -> home(rows.get(at))));
        this.byMother = index(keys(at -> mother(rows.get(at))));
        this.byNik = index(keys(at -> nik(rows.get(at).nik)));
    }

    private static boolean isSure(Match match) {
        return match.kind() == Match.Kind.EXACT || (match.isNamed() && match.probability() >= SURE);
    }

    private long[] keys(IntToLongFunction key) {
        return Arrays.stream(places).mapToLong(key).toArray();
    }

    private static LongIndex index(long[] keys) {
        return new LongIndex(keys, keys.length);
    }

    private static long[] withoutCrowds(long[] keys) {
        var sorted = keys.clone();
        Arrays.sort(sorted);
        var crowded = new HashSet<Long>();
        for (int place = MOST_NAMESAKES; place < sorted.length; place++) {
            if (sorted[place] == sorted[place - MOST_NAMESAKES]) {
                crowded.add(sorted[place]);
            }
        }
        return Arrays.stream(keys)
                .map(key -> crowded.contains(key) ? NO_KEY : key)
                .toArray();
    }

    /// Place among all rows of the `row`-th damaged one.
    int place(int row) {
        return places[row];
    }

    private static long thinkable(Match match) {
        return match.isNamed() || match.probability() < THINKABLE ? NO_KEY : resident(match.resident());
    }

    private static long home(Features row) {
        return row.village < 0 ? NO_KEY : home(row.bornDay, row.village, row.rt);
    }

    private static long mother(Features row) {
        return mother(row.mother, row.mother.length, row.rt);
    }

    // Keys.

    static long resident(int resident) {
        return resident + 1L;
    }

    /// Words are run together and torn apart, so blanks do not count.
    static long name(String plain) {
        return letters(NO_KEY, plain);
    }

    static long home(int bornDay, int village, int rt) {
        return bornDay == CsvColumns.NO_DATE || rt == 0 ? NO_KEY : (long) bornDay << 40 ^ (long) village << 16 ^ rt;
    }

    /// @param words of which the first `count` are the mother's name
    static long mother(Token[] words, int count, int rt) {
        long key = NO_KEY;
        for (int word = 0; word < count; word++) {
            key = letters(key, words[word].text());
        }
        return key == NO_KEY || rt == 0 ? NO_KEY : key * 31 + rt;
    }

    static long nik(long nik) {
        return nik / 10;
    }

    private static long letters(long before, String text) {
        long key = before;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                key = (key ^ text.charAt(i)) * 0x100000001B3L;
                key ^= key >>> 29;
            }
        }
        return key;
    }
}
