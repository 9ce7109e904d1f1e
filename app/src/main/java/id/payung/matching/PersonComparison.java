package id.payung.matching;

import id.payung.linkage.Token;
import id.payung.linkage.TokenBags;
import id.payung.matching.FieldWeight.Field;
import id.payung.matching.Match.NameAgreement;
import id.payung.matching.PersonWeights.NikLevel;
import id.payung.registry.Registry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares one row with residents, field by field. Not thread-safe: one a thread.
final class PersonComparison {
    /// However many words differ, a name speaks against a person no louder than this.
    private static final double NAME_FLOOR = -14;
    private static final double MOTHER_FLOOR = -6;
    /// Relatives share a mother; her name is worth this much of what a name is worth.
    private static final double MOTHER_SHARE = 0.8;

    private final Population population;
    private final Registry registry;
    private final TokenBags bags = new TokenBags();
    private final Token[] registered = new Token[TokenBags.MOST_WORDS];

    PersonComparison(Population population) {
        this.population = population;
        this.registry = population.registry();
    }

    /// Bits of evidence that the row is about the resident.
    double weight(Features row, int resident, NikLevel nik, PersonWeights weights) {
        return nikWeight(row, resident, nik) + nameWeight(row, resident) + otherWeight(row, resident, weights);
    }

    /// The same, field by field; a field that either side lacks is left out.
    List<FieldWeight> weights(Features row, int resident, NikLevel nik, PersonWeights weights) {
        var all = new ArrayList<>(List.of(
                FieldWeight.of(Field.NIK, nik, nikWeight(row, resident, nik)),
                FieldWeight.of(Field.NAME, name(row, resident), nameWeight(row, resident)),
                FieldWeight.of(Field.BIRTH_DATE, birthDate(row, resident), birthDateWeight(row, resident, weights)),
                FieldWeight.of(Field.SEX, !sexDiffers(row, resident), sexWeight(row, resident, weights)),
                FieldWeight.of(Field.KK, !kkDiffers(row, resident), kkWeight(row, resident, weights)),
                new FieldWeight(Field.PLACE, placeWord(row, resident), placeWeight(row, resident, weights)),
                FieldWeight.of(Field.MOTHER, !motherDiffers(row, resident), motherWeight(row, resident))));
        all.removeIf(one -> one.bits() == 0);
        return all;
    }

    private String placeWord(Features row, int resident) {
        return switch (place(row, resident)) {
            case PersonWeights.SAME_RT -> "same_rt";
            case PersonWeights.SAME_VILLAGE -> "same_village";
            default -> "other_village";
        };
    }

    private double nikWeight(Features row, int resident, NikLevel nik) {
        boolean dateInNik = row.hasBirthDate() && row.bornDay == row.bornDayInNik;
        boolean sameDate = row.hasBirthDate() && row.bornDay == registry.bornDay(resident);
        return nik.weight(dateInNik, sameDate);
    }

    double nameWeight(Features row, int resident) {
        compareNames(row, resident);
        return Math.max(NAME_FLOOR, bags.weight());
    }

    private double otherWeight(Features row, int resident, PersonWeights weights) {
        return birthDateWeight(row, resident, weights)
                + sexWeight(row, resident, weights)
                + kkWeight(row, resident, weights)
                + placeWeight(row, resident, weights)
                + motherWeight(row, resident);
    }

    private double birthDateWeight(Features row, int resident, PersonWeights weights) {
        var level = birthDate(row, resident);
        if (level == BirthDateLevel.UNKNOWN) {
            return 0;
        }
        double u = level == BirthDateLevel.SAME ? population.bornOnShare(row.bornDay) : level.u();
        return weights.birthDate.weight(level.ordinal(), u);
    }

    private double sexWeight(Features row, int resident, PersonWeights weights) {
        var sex = registry.sex(resident);
        return row.sex == 0 || sex == null ? 0 : weights.sex.weight(sex.letter() == row.sex ? 0 : 1, 0.5);
    }

    private double kkWeight(Features row, int resident, PersonWeights weights) {
        if (row.kk == 0 || registry.kk(resident) == 0) {
            return 0;
        }
        boolean same = row.kk == registry.kk(resident);
        return weights.kk.weight(same ? 0 : 1, same ? 4.0 / population.size() : 1);
    }

    private double placeWeight(Features row, int resident, PersonWeights weights) {
        if (row.village < 0) {
            return 0;
        }
        int level = place(row, resident);
        double share = population.villageShare(row.village);
        return switch (level) {
            case PersonWeights.OTHER_VILLAGE -> weights.place.weight(level, Math.max(0.05, 1 - share));
            case PersonWeights.SAME_RT -> weights.place.weight(level, share * 0.07);
            default -> row.rt == 0 ? weights.sameVillage(share) : weights.place.weight(level, share * 0.93);
        };
    }

    static int place(Features row, int resident, Registry registry) {
        if (row.village != registry.village(resident)) {
            return PersonWeights.OTHER_VILLAGE;
        }
        return row.rt != 0 && row.rt == registry.rt(resident) ? PersonWeights.SAME_RT : PersonWeights.SAME_VILLAGE;
    }

    private int place(Features row, int resident) {
        return place(row, resident, registry);
    }

    private double motherWeight(Features row, int resident) {
        return compareMothers(row, resident) ? Math.max(MOTHER_FLOOR, bags.weight() * MOTHER_SHARE) : 0;
    }

    private void compareNames(Features row, int resident) {
        int words = population.names().nameOf(resident, registered);
        bags.compare(row.name, registered, words);
    }

    /// Whether both mothers are known, so that they were compared.
    private boolean compareMothers(Features row, int resident) {
        int words = row.mother.length == 0 ? 0 : population.names().motherOf(resident, registered);
        bags.compare(row.mother, registered, words);
        return words > 0;
    }

    BirthDateLevel birthDate(Features row, int resident) {
        return BirthDateLevel.of(row.bornDay, registry.bornDay(resident));
    }

    NameAgreement name(Features row, int resident) {
        if (isEqual(row, resident)) {
            return NameAgreement.EQUAL;
        }
        compareNames(row, resident);
        return bags.agrees() ? NameAgreement.AGREES : NameAgreement.DIFFERS;
    }

    private boolean isEqual(Features row, int resident) {
        if (row.plainName.isEmpty() || !population.names().isSame(row.name, resident)) {
            return false;
        }
        var registered = registry.name(resident);
        return row.plainName.equals(registered)
                || row.plainName.equals(PersonName.read(registered).plain());
    }

    /// Whether the names of two rows are one person's.
    boolean namesAgree(Features a, Features b) {
        bags.compare(a.name, b.name);
        return bags.agrees();
    }

    boolean sexDiffers(Features row, int resident) {
        var sex = registry.sex(resident);
        return row.sex != 0 && sex != null && sex.letter() != row.sex;
    }

    boolean motherDiffers(Features row, int resident) {
        return compareMothers(row, resident) && !bags.agrees();
    }

    boolean kkDiffers(Features row, int resident) {
        return row.kk != 0 && registry.kk(resident) != 0 && row.kk != registry.kk(resident);
    }

    /// The level of the NIK for a resident who was found by another field.
    ///
    /// @param nikHolder the resident whose NIK the row has, or null
    NikLevel nik(Features row, int resident, @Nullable Integer nikHolder) {
        if (row.nikDigits.isEmpty()) {
            return NikLevel.ABSENT;
        }
        if (row.nik != 0 && row.nik == registry.nik(resident)) {
            return NikLevel.SAME;
        }
        if (row.nik != 0 && row.nik == registry.kk(resident)) {
            return NikLevel.IS_KK;
        }
        if (nikHolder != null && registry.kk(nikHolder) != 0 && registry.kk(nikHolder) == registry.kk(resident)) {
            return NikLevel.OF_FAMILY;
        }
        return row.isBesideNik(registry.nik(resident)) ? NikLevel.SAME_BUT_SERIAL : NikLevel.ELSE;
    }
}
