package id.payung.matching;

import id.payung.linkage.DigitNeighbours;
import id.payung.linkage.Posterior;
import id.payung.linkage.StemIndex;
import id.payung.matching.Match.Doubts;
import id.payung.matching.Match.Evidence;
import id.payung.matching.Match.Kind;
import id.payung.matching.Match.NameAgreement;
import id.payung.matching.Match.NikAgreement;
import id.payung.matching.PersonWeights.NikLevel;
import id.payung.matching.PersonWeights.Tally;
import id.payung.people.Nik;
import id.payung.registry.Registry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who a row is about. The row's own NIK is tried first; where it does not prove itself, everyone who shares a
/// slip of the NIK, the household, the birth date or the sound of the name is weighed.
///
/// Not thread-safe: one a thread, over one shared [Population].
public final class PersonMatcher {
    /// Share of rows whose person is in the registry at all.
    private static final double PRESENT = 0.985;
    /// From here a row names its best person.
    private static final double NAMED = 0.85;
    /// Below this nobody is worth a second look.
    private static final double NOBODY = 0.2;
    /// From here nobody found by the name alone could come near.
    private static final double SETTLED = 0.97;
    /// Bits above an even chance that no namesake born on the same day can make up.
    private static final double BEYOND_DOUBT_BITS = 20;
    /// Rivals within this many bits of the best fit about as well.
    private static final double CLOSE_BITS = 6;
    /// No answer is surer than this: the fields are not quite independent, and registries err.
    private static final double SUREST = 0.9998;

    private final Population population;
    private final Registry registry;
    private final StemIndex niks;
    private final PersonWeights weights;
    private final PersonComparison comparison;
    private final Search search;
    private final Posterior posterior;
    private final Rivals rivals = new Rivals();
    /// Namesakes of the row whose NIK differs from its own in one slip of the serial.
    private int neighbours;

    public PersonMatcher(Population population, PersonWeights weights) {
        this.population = population;
        this.registry = population.registry();
        this.niks = population.niks();
        this.weights = weights;
        this.comparison = new PersonComparison(population);
        this.search = new Search(population);
        this.posterior = new Posterior(Math.max(1, population.size()), PRESENT);
    }

    /// Counts the row's agreements if its own NIK shows who it is about.
    public void learn(Features row, Tally tally) {
        int holder = soleHolder(row);
        if (holder < 0) {
            return;
        }
        var name = comparison.name(row, holder);
        var birthDate = comparison.birthDate(row, holder);
        if (birthDate != BirthDateLevel.UNKNOWN && name == NameAgreement.EQUAL) {
            tally.birthDate[birthDate.ordinal()]++;
        }
        if (birthDate == BirthDateLevel.SAME && name != NameAgreement.DIFFERS) {
            if (row.sex != 0 && registry.sex(holder) != null) {
                tally.sex[comparison.sexDiffers(row, holder) ? 1 : 0]++;
            }
            if (row.kk != 0 && registry.kk(holder) != 0) {
                tally.kk[comparison.kkDiffers(row, holder) ? 1 : 0]++;
            }
            if (row.village >= 0 && row.rt != 0) {
                tally.place[PersonComparison.place(row, holder, registry)]++;
            }
        }
    }

    /// Who the row is about.
    public Match match(Features row) {
        rivals.clear();
        neighbours = 0;
        int holder = row.nik == 0 ? -1 : niks.first(row.nik);
        boolean shared = holder >= 0 && niks.isShared(row.nik);
        boolean proven = holder >= 0 && !shared && row.nikWhole && isProven(row, holder);
        if (holder >= 0) {
            weigh(row, row.nik, NikLevel.SAME);
        }
        if (proven) {
            weighRelativesAlike(row, holder);
            weighSerialNeighbours(row);
        } else {
            searchAll(row, holder);
        }
        if (rivals.isEmpty()) {
            return new Match(Kind.NONE, -1, 0, 0, evidence(row, -1, holder, shared, false), List.of());
        }
        return decide(row, holder, shared, proven);
    }

    /// Who the row is about, with what each field says for it.
    public Match explain(Features row) {
        var match = match(row);
        if (match.resident() < 0) {
            return match;
        }
        var all = comparison.weights(row, match.resident(), rivals.level(rivals.best()), weights);
        all.add(new FieldWeight(FieldWeight.Field.PRIOR, "", posterior.priorBits()));
        return match.with(all);
    }

    /// The bits by which the last row's best person was decided.
    double score() {
        return rivals.weight(rivals.best()) + posterior.priorBits();
    }

    private Match decide(Features row, int holder, boolean shared, boolean proven) {
        int best = rivals.best();
        int resident = rivals.resident(best);
        double probability = Math.min(SUREST, posterior.of(rivals.weight(best), rivals.othersSum(best)));
        int close = rivals.within(CLOSE_BITS, best);
        boolean lookalike = proven && (resident != holder || close > 1 || fitsNeighbourToo(row, holder));
        var evidence = evidence(row, resident, holder, shared, lookalike);
        return new Match(
                kind(proven && resident == holder, probability, evidence, close),
                resident,
                probability,
                close,
                evidence,
                List.of());
    }

    private Kind kind(boolean exact, double probability, Evidence evidence, int close) {
        if (exact) {
            return Kind.EXACT;
        }
        // Somebody of another name and another birth date is nobody's match, however near the NIK.
        boolean alike = evidence.name() != NameAgreement.DIFFERS
                || evidence.birthDate() == BirthDateLevel.SAME
                || evidence.nik() == NikAgreement.SAME;
        if (probability >= NAMED && alike) {
            return Kind.PROBABLE;
        }
        return probability >= NOBODY || (close > 1 && rivals.weight(rivals.best()) > log2(population.size()))
                ? Kind.AMBIGUOUS
                : Kind.NONE;
    }

    /// A namesake born on the same day has a NIK one slip away, and mother or family card are not the holder's.
    private boolean fitsNeighbourToo(Features row, int holder) {
        return neighbours > 0 && (comparison.motherDiffers(row, holder) || comparison.kkDiffers(row, holder));
    }

    /// The NIK is the person's when the name agrees together with the birth date; or, without an agreeing birth date,
    /// when the village agrees and the name is equal and fits nobody else of the household.
    private boolean isProven(Features row, int holder) {
        var name = comparison.name(row, holder);
        if (name == NameAgreement.DIFFERS) {
            return false;
        }
        if (comparison.birthDate(row, holder) == BirthDateLevel.SAME) {
            return true;
        }
        return name == NameAgreement.EQUAL
                && row.village >= 0
                && row.village == registry.village(holder)
                && !fitsAnotherOfHousehold(row, holder);
    }

    private boolean fitsAnotherOfHousehold(Features row, int holder) {
        var kks = population.kks();
        for (int other = kks.first(registry.kk(holder)); other >= 0; other = kks.after(other)) {
            if (other != holder && comparison.name(row, other) != NameAgreement.DIFFERS) {
                return true;
            }
        }
        return false;
    }

    private int soleHolder(Features row) {
        return row.nik == 0 || !row.nikWhole || niks.isShared(row.nik) ? -1 : niks.first(row.nik);
    }

    private void weigh(Features row, long nik, NikLevel level) {
        for (int place = niks.next(nik, niks.start(nik)); place >= 0; place = niks.next(nik, place + 1)) {
            weigh(row, niks.row(place), level);
        }
    }

    private void weigh(Features row, int resident, NikLevel level) {
        if (!rivals.contains(resident)) {
            rivals.add(resident, comparison.weight(row, resident, level, weights), level);
        }
    }

    private void weighFamily(Features row, long kk, @Nullable Integer holder) {
        var kks = population.kks();
        for (int resident = kks.first(kk); resident >= 0; resident = kks.after(resident)) {
            weigh(row, resident, comparison.nik(row, resident, holder));
        }
    }

    /// Twins and namesakes born on one day have NIKs that differ in the serial alone: where one of them fits the row as
    /// well as the holder, a slip of one digit would have named the wrong one.
    private void weighSerialNeighbours(Features row) {
        int end = niks.end(row.nik);
        for (int place = niks.start(row.nik); place < end; place++) {
            long nik = niks.number(place);
            if (row.isBesideNik(nik)
                    && beginsAlike(row, place)
                    && nik != row.nik
                    && DigitNeighbours.isOneSlip(row.serialOf(nik), row.serialOf(row.nik))
                    && comparison.name(row, niks.row(place)) != NameAgreement.DIFFERS) {
                weigh(row, niks.row(place), NikLevel.ONE_SLIP);
                neighbours++;
            }
        }
    }

    /// A relative with another name and another birth date is no rival of somebody whose own NIK proves them.
    private void weighRelativesAlike(Features row, int holder) {
        var question = population.sieve().ask(row);
        var kks = population.kks();
        for (int relative = kks.first(registry.kk(holder)); relative >= 0; relative = kks.after(relative)) {
            if (question.resembles(relative)) {
                weigh(row, relative, comparison.nik(row, relative, holder));
            }
        }
    }

    private void searchAll(Features row, int holder) {
        @Nullable Integer nikHolder = holder < 0 ? null : holder;
        if (holder >= 0) {
            weighFamily(row, registry.kk(holder), holder);
        }
        DigitNeighbours.visit(row.nikDigits, Nik.DIGITS, nik -> {
            if (niks.mayHave(nik) && Nik.isPossible(nik)) {
                for (int place = niks.next(nik, niks.start(nik)); place >= 0; place = niks.next(nik, place + 1)) {
                    if (beginsAlike(row, place)) {
                        weigh(row, niks.row(place), NikLevel.ONE_SLIP);
                    }
                }
            }
        });
        weighFamily(row, row.kk, nikHolder);
        weighFamily(row, row.nik, nikHolder);
        if (isBeyondDoubt()) {
            return;
        }
        search.near(row, resident -> weigh(row, resident, comparison.nik(row, resident, nikHolder)));
        if (!isSettled()) {
            search.far(row, resident -> weigh(row, resident, comparison.nik(row, resident, nikHolder)));
        }
    }

    /// Whether some words of the two names begin with one sound: whoever else fits is found by birth date or name.
    ///
    /// @param place of the resident in the index of NIKs
    private boolean beginsAlike(Features row, int place) {
        return row.initials == 0 || (row.initials & population.initialsByNik(place)) != 0;
    }

    /// Whether NIK and household have named somebody so surely that nobody born on the same day could come near.
    private boolean isBeyondDoubt() {
        return !rivals.isEmpty() && rivals.weight(rivals.best()) > log2(population.size()) + BEYOND_DOUBT_BITS;
    }

    private boolean isSettled() {
        if (rivals.isEmpty()) {
            return false;
        }
        int best = rivals.best();
        return posterior.of(rivals.weight(best), rivals.othersSum(best)) > SETTLED;
    }

    private Evidence evidence(Features row, int resident, int holder, boolean shared, boolean lookalike) {
        if (resident < 0) {
            return new Evidence(
                    nikAgreement(row, -1, holder),
                    NameAgreement.DIFFERS,
                    BirthDateLevel.UNKNOWN,
                    new Doubts(false, shared, false, false, false));
        }
        return new Evidence(
                nikAgreement(row, resident, holder),
                comparison.name(row, resident),
                comparison.birthDate(row, resident),
                new Doubts(
                        lookalike,
                        shared,
                        comparison.sexDiffers(row, resident),
                        comparison.motherDiffers(row, resident),
                        comparison.kkDiffers(row, resident)));
    }

    private NikAgreement nikAgreement(Features row, int resident, int holder) {
        if (row.nikDigits.isEmpty()) {
            return NikAgreement.ABSENT;
        }
        if (resident >= 0 && row.nik != 0 && row.nik == registry.nik(resident)) {
            return NikAgreement.SAME;
        }
        if (holder >= 0) {
            return NikAgreement.OF_ANOTHER;
        }
        return resident >= 0 && isOneSlip(row.nikDigits, registry.nik(resident))
                ? NikAgreement.ONE_SLIP
                : NikAgreement.DIFFERENT;
    }

    private static boolean isOneSlip(String digits, long nik) {
        var found = new boolean[1];
        DigitNeighbours.visit(digits, Nik.DIGITS, neighbour -> found[0] |= neighbour == nik);
        return found[0];
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
