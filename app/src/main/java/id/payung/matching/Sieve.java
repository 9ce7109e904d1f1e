package id.payung.matching;

import id.payung.platform.CsvColumns;
import id.payung.registry.Registry;

/// One number a resident that tells most of those who cannot be meant from those who may be, with one look into memory
/// instead of one a field: some bits each of the sounds of the name and of the mother's name and of the family card,
/// and the day of birth. Lets through all who share what [Search] asks for, and some others. Immutable, safe to share.
///
/// Layout, from the lowest bit: name 24, mother 14, family card 10, day of birth 16.
final class Sieve {
    private static final int NAME_WIDTH = 24;
    private static final int MOTHER_WIDTH = 14;
    private static final int KK_SHIFT = NAME_WIDTH + MOTHER_WIDTH;
    private static final long KK_MASK = 0x3FF;
    private static final int DAY_SHIFT = 48;
    /// 1 January 1880; the days from there on fit into 16 bits until 2059.
    private static final int FIRST_DAY = -32_872;
    private static final int NO_DAY = 0xFFFF;
    /// A day that cannot be kept may agree with any.
    private static final int ANY_DAY = 0xFFFE;

    private final long[] bits;

    Sieve(Registry registry, NameTable names) {
        bits = new long[registry.size()];
        for (int resident = 0; resident < bits.length; resident++) {
            bits[resident] = names.soundBits(resident, NAME_WIDTH)
                    | names.motherSoundBits(resident, MOTHER_WIDTH) << NAME_WIDTH
                    | kkBits(registry.kk(resident)) << KK_SHIFT
                    | (long) day(registry.bornDay(resident)) << DAY_SHIFT;
        }
    }

    private static long kkBits(long kk) {
        return (kk * 0x9E3779B97F4A7C15L >>> 40) & KK_MASK;
    }

    private static int day(int epochDay) {
        if (epochDay == CsvColumns.NO_DATE) {
            return NO_DAY;
        }
        int day = epochDay - FIRST_DAY;
        return day < 0 || day >= ANY_DAY ? ANY_DAY : day;
    }

    /// The bit of a sound among `width`.
    static long bit(int sound, int width) {
        return 1L << Integer.remainderUnsigned((sound * 0x9E3779B9) >>> 8, width);
    }

    Question ask(Features row) {
        return new Question(row);
    }

    /// What a row asks of residents.
    final class Question {
        private final long name;
        private final int wordsNeeded;
        private final boolean oneWord;
        private final long mother;
        private final boolean hasKk;
        private final long kk;
        private final int bornDay;

        private Question(Features row) {
            name = bits(row.sounds, NAME_WIDTH);
            oneWord = row.name.length == 1;
            // Words that fall on one bit may count as one.
            wordsNeeded = Math.max(1, 2 - (row.sounds.length - Long.bitCount(name)));
            mother = bits(row.motherSounds, MOTHER_WIDTH);
            hasKk = row.kk != 0;
            kk = kkBits(row.kk);
            bornDay = row.bornDay;
        }

        private static long bits(int[] sounds, int width) {
            long bits = 0;
            for (int sound : sounds) {
                bits |= bit(sound, width);
            }
            return bits;
        }

        /// Whether the resident may share two words of the name, its only word, the mother, the family card or nearly
        /// the birth date with the row.
        boolean mayBe(int resident) {
            long theirs = bits[resident];
            int shared = Long.bitCount(theirs & name);
            return (oneWord ? Long.bitCount(theirs & ((1L << NAME_WIDTH) - 1)) == 1 : shared >= wordsNeeded)
                    || (hasKk && (theirs >>> KK_SHIFT & KK_MASK) == kk)
                    || (mother != 0 && (theirs >>> NAME_WIDTH & mother) == mother)
                    || mayBeBorn((int) (theirs >>> DAY_SHIFT));
        }

        /// Whether the resident may share a word of the name or the birth date with the row.
        boolean resembles(int resident) {
            long theirs = bits[resident];
            return (theirs & name) != 0 || day(bornDay) == (int) (theirs >>> DAY_SHIFT);
        }

        private boolean mayBeBorn(int day) {
            return day == ANY_DAY || (day != NO_DAY && BirthDateLevel.mayBeAlike(bornDay, day + FIRST_DAY));
        }
    }
}
