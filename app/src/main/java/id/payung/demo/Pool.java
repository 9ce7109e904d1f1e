package id.payung.demo;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/// The residents a list can be drawn from; everybody once.
final class Pool {
    private static final int ATTEMPTS = 8_000;
    private static final int BOUND_DAYS = 60;

    private final People people;
    private final Livelihoods livelihoods;
    private final LookAlikes lookAlikes;
    private final LocalDate asOf;
    private final Eligibility[] eligibility;
    private final BitSet taken = new BitSet();

    Pool(People people, Livelihoods livelihoods, LookAlikes lookAlikes, LocalDate asOf) {
        this.people = people;
        this.livelihoods = livelihoods;
        this.lookAlikes = lookAlikes;
        this.asOf = asOf;
        eligibility = new Eligibility[people.size()];
        for (int i = 0; i < eligibility.length; i++) {
            eligibility[i] = Eligibility.of(people, i, livelihoods, (int) asOf.toEpochDay());
        }
        setSharedNumbersAside();
    }

    /// Of two people with one NIK no list can say which is meant, so neither is a candidate.
    private void setSharedNumbersAside() {
        var sorted = people.sortedNiks();
        var shared = new HashSet<Long>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                shared.add(sorted[i]);
            }
        }
        for (int i = 0; i < people.size(); i++) {
            if (shared.contains(people.nik[i])) {
                taken.set(i);
            }
        }
    }

    Eligibility eligibility(int person) {
        return eligibility[person];
    }

    /// The rows of one village when all have `rows` together.
    int share(int village, int rows) {
        long before = (long) people.villageStart[village] * rows / people.size();
        return (int) ((long) people.villageStart[village + 1] * rows / people.size() - before);
    }

    /// Somebody of the village who fits, -1 where none is left.
    int takeFitting(int village, Dice dice) {
        return draw(village, null, dice);
    }

    /// Somebody of the kind, -1 where none is found.
    int take(int village, ErrorCode kind, Dice dice) {
        int villages = people.villageStart.length - 1;
        int from = kind == ErrorCode.SEL_OTHERV ? (village + dice.between(1, villages - 1)) % villages : village;
        return draw(from, kind, dice);
    }

    private int draw(int village, @Nullable ErrorCode kind, Dice dice) {
        int from = people.villageStart[village];
        int count = people.villageStart[village + 1] - from;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int person = from + dice.below(count);
            if (!taken.get(person) && (kind == null ? fits(person) : is(kind, person))) {
                taken.set(person);
                return person;
            }
        }
        return -1;
    }

    private boolean fits(int person) {
        return eligibility[person] == Eligibility.ELIGIBLE;
    }

    private boolean is(ErrorCode kind, int person) {
        var stands = eligibility[person];
        int years = people.age(person, (int) asOf.toEpochDay());
        return switch (kind) {
            case SEL_DEAD -> stands == Eligibility.DECEASED && years >= 18 && years < 80;
            case SEL_MOVED -> stands == Eligibility.MOVED_OUT && years >= 18 && years < 65;
            case SEL_UNDER -> stands == Eligibility.UNDER_AGE && years >= 14;
            case SEL_OVER -> stands == Eligibility.OVER_AGE && years < 85;
            case SEL_BOUND -> isBound(person);
            case SEL_PU -> stands == Eligibility.ALREADY_PU;
            case SEL_ACTIVE -> stands == Eligibility.ALREADY_PEMDA || stands == Eligibility.ALREADY_BPU;
            case SEL_ASN ->
                stands == Eligibility.EXCLUDED_OCCUPATION && livelihoods.excludedAsState(people.occupation[person]);
            case SEL_TWIN -> fits(person) && lookAlikes.exist(person);
            case SEL_OTHERV -> fits(person);
            default -> throw new IllegalArgumentException(kind.code());
        };
    }

    /// Turns 18, 65 or 66 within sixty days.
    private boolean isBound(int person) {
        int now = people.age(person, (int) asOf.toEpochDay());
        int then = people.age(person, (int) asOf.toEpochDay() + BOUND_DAYS);
        return people.status[person] == People.ALIVE
                && !Cover.of(people, person).active
                && now < then
                && (then == 18 || then == 65 || then == 66);
    }
}
