package id.payung.matching;

import id.payung.linkage.LevelWeights;
import java.util.Arrays;

/// The weights of all compared fields but names, learnt from the rows whose own NIK is a resident's and whose name or
/// birth date shows that it is the right one. NIK errors are made apart from errors of the other fields, so such rows
/// err in the others as all rows do.
public final class PersonWeights {
    private static final double[] SEX_PRIOR = {0.993, 0.007};
    private static final double[] KK_PRIOR = {0.95, 0.05};
    private static final double[] PLACE_PRIOR = {0.90, 0.07, 0.03};

    /// A number of 16 digits that is somebody's by pure chance: about one in this many.
    private static final double NIK_SPACE = 1e7;
    private static final double NIK_SAME = bits(0.88);
    private static final double NIK_ONE_SLIP = bits(0.04 / 160);
    private static final double NIK_OF_FAMILY = bits(0.01 / 4);
    private static final double NIK_SAME_BUT_SERIAL = bits(0.005 / 4);
    private static final double NIK_IS_KK = bits(0.01);
    private static final double NIK_ELSE = log2(0.012);

    /// A NIK holds the birth date. Where the row's NIK and its birth date say the same day, a NIK that is nearly the
    /// resident's says little more than the date does; where the dates of row and resident agree and only the NIK's
    /// is off, it says somewhat more.
    private static final double NIK_NEAR_BY_DATE = 1;

    private static final double NIK_NEAR_BESIDE_DATE = 7;

    final LevelWeights birthDate;
    final LevelWeights sex;
    final LevelWeights kk;
    final LevelWeights place;

    private PersonWeights(Tally seen) {
        birthDate = LevelWeights.learn(BirthDateLevel.PRIOR, seen.birthDate);
        sex = LevelWeights.learn(SEX_PRIOR, seen.sex);
        kk = LevelWeights.learn(KK_PRIOR, seen.kk);
        place = LevelWeights.learn(PLACE_PRIOR, seen.place);
    }

    /// The weight of the same village where the row gives no RT.
    ///
    /// @param share how many of all residents live there
    double sameVillage(double share) {
        return log2((place.m(SAME_RT) + place.m(SAME_VILLAGE)) / share);
    }

    /// How two NIKs compare, for weighing.
    enum NikLevel {
        SAME(NIK_SAME),
        ONE_SLIP(NIK_ONE_SLIP),
        OF_FAMILY(NIK_OF_FAMILY),
        SAME_BUT_SERIAL(NIK_SAME_BUT_SERIAL),
        /// The number of the resident's family card stands in its place.
        IS_KK(NIK_IS_KK),
        ELSE(NIK_ELSE),
        ABSENT(0);

        private final double weight;

        NikLevel(double weight) {
            this.weight = weight;
        }

        /// @param dateInNik whether the row's NIK and its birth date say the same day
        /// @param sameDate whether row and resident have one birth date
        double weight(boolean dateInNik, boolean sameDate) {
            if (this != ONE_SLIP && this != SAME_BUT_SERIAL) {
                return weight;
            }
            if (dateInNik) {
                return NIK_NEAR_BY_DATE;
            }
            return sameDate ? NIK_NEAR_BESIDE_DATE : weight;
        }
    }

    /// Levels of the place of residence.
    static final int SAME_RT = 0;
    static final int SAME_VILLAGE = 1;
    static final int OTHER_VILLAGE = 2;

    private static double bits(double m) {
        return log2(m * NIK_SPACE);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    /// Pairs of one person, counted by level. One a thread; [#plus] adds them up, in any order.
    public static final class Tally {
        final int[] birthDate = new int[BirthDateLevel.PRIOR.length];
        final int[] sex = new int[SEX_PRIOR.length];
        final int[] kk = new int[KK_PRIOR.length];
        final int[] place = new int[PLACE_PRIOR.length];

        public Tally plus(Tally other) {
            var sum = new Tally();
            add(sum.birthDate, birthDate, other.birthDate);
            add(sum.sex, sex, other.sex);
            add(sum.kk, kk, other.kk);
            add(sum.place, place, other.place);
            return sum;
        }

        private static void add(int[] sum, int[] a, int[] b) {
            Arrays.setAll(sum, i -> a[i] + b[i]);
        }

        public PersonWeights weights() {
            return new PersonWeights(this);
        }
    }
}
