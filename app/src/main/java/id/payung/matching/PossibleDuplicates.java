package id.payung.matching;

import id.payung.linkage.EditDistance;
import id.payung.linkage.LongIndex;
import id.payung.linkage.Token;
import id.payung.linkage.TokenBags;
import id.payung.matching.Match.NameAgreement;
import id.payung.people.Nik;
import id.payung.registry.Registry;
import java.util.Arrays;
import java.util.List;

/// Rows that may be about a person whom another row names, though they do not say so surely: the row that names the
/// person must be looked at before it takes a seat that a mended row would take again.
///
/// A row that neither its own NIK proves nor its fields make sure of is held against everybody named who has the same
/// name where one more thing agrees, the same birth date in the same RT, the same mother in an RT of the same number
/// and no other birth date, or the same NIK but for the last digit, which is what spreadsheets round. A row whose NIK
/// and birth date both say another day is about somebody else.
public final class PossibleDuplicates {
    private static final int NOBODY = -1;
    /// Slips between two NIKs that may be one where the name agrees.
    private static final int FAR_SLIPS = 2;
    /// Last digits of a NIK that a spreadsheet may have made up.
    private static final int ROUNDED_DIGITS = 3;

    private final DamagedRows damaged;
    private final List<Features> rows;
    private final List<Match> matches;
    private final Population population;
    private final Registry registry;
    private final PersonComparison comparison;
    private final EditDistance distance = new EditDistance();
    private final Token[] mother = new Token[TokenBags.MOST_WORDS];
    private final Fit oneMoreThing = this::agreesInOneMoreThing;
    private final Fit sameSex = this::isOfSameSex;
    private final Fit sameChild = this::mayBeSameChild;
    private final Fit names = this::namesAgree;

    public PossibleDuplicates(Population population, DamagedRows damaged) {
        this.damaged = damaged;
        this.rows = damaged.rows;
        this.matches = damaged.matches;
        this.population = population;
        this.registry = population.registry();
        this.comparison = new PersonComparison(population);
    }

    /// The first row that may be about the person whom the row at a place names, -1 where there is none or it names
    /// nobody.
    public int firstFor(int at) {
        if (!matches.get(at).isNamed()) {
            return NOBODY;
        }
        int resident = matches.get(at).resident();
        int about = damaged.byResident.first(DamagedRows.resident(resident));
        int first = about < 0 ? NOBODY : damaged.place(about);
        first = namesake(first, at, resident);
        int rt = registry.rt(resident);
        long home = DamagedRows.home(registry.bornDay(resident), registry.village(resident), rt);
        first = earlier(first, at, damaged.byHome, home, sameSex);
        int words = population.names().motherOf(resident, mother);
        first = earlier(first, at, damaged.byMother, DamagedRows.mother(mother, words, rt), sameChild);
        return earlier(first, at, damaged.byNik, DamagedRows.nik(rows.get(at).nik), names);
    }

    private int namesake(int first, int at, int resident) {
        var row = rows.get(at);
        int earlier = earlier(first, at, damaged.byName, DamagedRows.name(row.plainName), oneMoreThing);
        if (matches.get(at).evidence().name() == NameAgreement.EQUAL) {
            return earlier;
        }
        var registered = PersonName.read(registry.name(resident)).plain();
        return earlier(earlier, at, damaged.byName, DamagedRows.name(registered), oneMoreThing);
    }

    private interface Fit {
        boolean test(Features row, Features other, int resident);
    }

    private int earlier(int first, int at, LongIndex index, long key, Fit fits) {
        int resident = matches.get(at).resident();
        for (int damage = index.first(key); damage >= 0; damage = index.after(damage)) {
            int other = damaged.place(damage);
            if (first != NOBODY && other > first) {
                return first;
            }
            if (!names(other, resident)
                    && !isBornAnotherDay(rows.get(other), resident)
                    && fits.test(rows.get(at), rows.get(other), resident)) {
                return other;
            }
        }
        return first;
    }

    /// Whether NIK and birth date of a row say one day, and it is not nearly the resident's: two slips do not agree.
    private boolean isBornAnotherDay(Features other, int resident) {
        return other.bornDay == other.bornDayInNik && isBornAnotherDay(other.bornDay, resident);
    }

    private boolean isBornAnotherDay(int day, int resident) {
        return BirthDateLevel.of(day, registry.bornDay(resident)) == BirthDateLevel.DIFFERENT;
    }

    /// Rows that name the same person are known to be double already.
    private boolean names(int row, int resident) {
        return matches.get(row).isNamed() && matches.get(row).resident() == resident;
    }

    private boolean agreesInOneMoreThing(Features row, Features other, int resident) {
        if (other.hasBirthDate() && other.bornDay == registry.bornDay(resident)
                || other.kk != 0 && other.kk == registry.kk(resident)
                || row.mother.length > 0 && Arrays.equals(row.mother, other.mother)) {
            return true;
        }
        // A single name is shared by too many for the same RT or a NIK of the same day and place to tell.
        return row.name.length > 1 && (isNeighbour(other, resident) || isNearNik(other, resident));
    }

    private boolean isNearNik(Features other, int resident) {
        var nik = Long.toString(registry.nik(resident));
        var typed = other.nikDigits;
        if (nik.length() != Nik.DIGITS || Math.abs(typed.length() - nik.length()) > 1) {
            return false;
        }
        return distance.atMost(FAR_SLIPS, typed, nik) <= FAR_SLIPS
                || distance.atMost(1, unrounded(typed), unrounded(nik)) <= 1;
    }

    private static String unrounded(String nik) {
        return nik.substring(0, nik.length() - ROUNDED_DIGITS);
    }

    private boolean isNeighbour(Features other, int resident) {
        return other.rt != 0 && PersonComparison.place(other, resident, registry) == PersonWeights.SAME_RT;
    }

    private boolean isOfSameSex(Features row, Features other, int resident) {
        var sex = registry.sex(resident);
        return other.sex == 0 || sex == null || sex.letter() == other.sex;
    }

    /// Thousands have a mother of one name in an RT of one number: who is born on quite another day has another mother.
    private boolean mayBeSameChild(Features row, Features other, int resident) {
        int day = other.hasBirthDate() ? other.bornDay : other.bornDayInNik;
        return (row.initials & other.initials) != 0
                && isOfSameSex(row, other, resident)
                && !isBornAnotherDay(day, resident);
    }

    private boolean namesAgree(Features row, Features other, int resident) {
        return comparison.namesAgree(other, row);
    }
}
