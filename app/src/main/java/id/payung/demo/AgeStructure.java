package id.payung.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;

/// Sex and birth date of a resident, by the age structure of the model.
final class AgeStructure {
    private static final int OPEN_ENDED = 75;

    private final List<NamedCsvRecord> bands = Table.rows("/id/payung/demo/age_structure_model.csv");
    private final Weighted draw;
    private final LocalDate asOf;

    AgeStructure(LocalDate asOf) {
        this.asOf = asOf;
        this.draw = Weighted.of(
                bands.size() * 2, i -> Table.number(bands.get(i / 2), i % 2 == 0 ? "share_male" : "share_female"));
    }

    /// @param born days since 1970
    record Birth(boolean female, int born) {}

    Birth draw(Dice dice) {
        int drawn = draw.draw(dice);
        var band = bands.get(drawn / 2);
        int from = Table.whole(band, "age_from");
        int to = Table.whole(band, "age_to");
        int years =
                from >= OPEN_ENDED ? Math.min(dice.between(from, to), dice.between(from, to)) : dice.between(from, to);
        var born = asOf.minusYears(years).minusDays(dice.below(365));
        return new Birth(drawn % 2 == 1, (int) heap(born, years, dice).toEpochDay());
    }

    /// Whoever does not know the day is registered on 1 January, 1 July or 31 December; the older, the more often.
    private static LocalDate heap(LocalDate born, int years, Dice dice) {
        if (years < 3 || !dice.chance(years >= 45 ? 0.06 : years >= 20 ? 0.03 : 0.01)) {
            return born;
        }
        return switch (dice.below(3)) {
            case 0 -> LocalDate.of(born.getYear(), 1, 1);
            case 1 -> LocalDate.of(born.getYear(), 7, 1);
            default -> LocalDate.of(born.getYear(), 12, 31);
        };
    }
}
