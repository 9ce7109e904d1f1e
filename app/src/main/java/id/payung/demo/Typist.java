package id.payung.demo;

import java.util.List;
import java.util.Locale;

/// Types the row of a person with the errors of the model. An error is noted only where it changed something.
final class Typist {
    private final Errors errors;
    private final NameErrors names = new NameErrors();
    private final Livelihoods livelihoods;

    Typist(Errors errors, Livelihoods livelihoods) {
        this.errors = errors;
        this.livelihoods = livelihoods;
    }

    Row type(Identity person, Habits habits, Settlement village, Dice dice) {
        var row = new Row(person);
        row.village =
                dice.chance(0.012) ? NameErrors.typo(village.name().toUpperCase(Locale.ROOT), dice) : village.name();
        row.occupation = livelihoods.spoken(person.home().occupation(), dice);
        nik(row, dice);
        name(row, dice);
        born(row, dice);
        if (habits.has(Column.SEX) && errors.happens(ErrorCode.SEX_WRONG, dice)) {
            row.female = !row.female;
            row.errors.add(ErrorCode.SEX_WRONG);
        }
        if (habits.has(Column.MOTHER)) {
            mother(row, dice);
        }
        if (errors.happens(ErrorCode.RT_WRONG, dice)) {
            row.rt = row.rt == 1 || dice.chance(0.5) ? row.rt + 1 : row.rt - 1;
            row.errors.add(ErrorCode.RT_WRONG);
        }
        return row;
    }

    private void nik(Row row, Dice dice) {
        for (var code : errors.oneOf(ErrorCode.NIK_SUB, ErrorCode.NIK_DUMMY, dice)) {
            for (int attempt = 0; attempt < 3 && !row.has(code); attempt++) {
                var wrong = NikErrors.apply(code, row.meant, dice);
                if (!wrong.equals(row.nik)) {
                    row.nik = wrong;
                    row.errors.add(code);
                }
            }
        }
    }

    private void name(Row row, Dice dice) {
        for (var code : nameErrors(row.name, dice)) {
            for (int attempt = 0; attempt < 3 && !row.has(code); attempt++) {
                var wrong = names.apply(code, row.name, row.meant, dice);
                if (!wrong.equals(row.name)) {
                    row.name = wrong;
                    row.errors.add(code);
                }
            }
        }
    }

    /// The model counts abbreviations over all names, and few names can be abbreviated: those are, all the more often.
    private List<ErrorCode> nameErrors(String name, Dice dice) {
        var drawn = errors.anyOf(ErrorCode.NAME_TYPO, ErrorCode.NAME_TITLE, dice);
        boolean more = dice.chance(Math.min(1, errors.rate(ErrorCode.NAME_ABBREV) * 4));
        if (more && names.canAbbreviate(name) && !drawn.contains(ErrorCode.NAME_ABBREV)) {
            drawn.addFirst(ErrorCode.NAME_ABBREV);
        }
        return drawn;
    }

    private void born(Row row, Dice dice) {
        for (var code : errors.oneOf(ErrorCode.DOB_SWAP, ErrorCode.DOB_BLANK, dice)) {
            var wrong = DateErrors.apply(code, row.meant.birth().born(), dice);
            if (!row.meant.birth().born().equals(wrong)) {
                row.born = wrong;
                row.errors.add(code);
            }
        }
    }

    private void mother(Row row, Dice dice) {
        if (errors.happens(ErrorCode.MOTHER_BLANK, dice)) {
            row.mother = "";
            row.errors.add(ErrorCode.MOTHER_BLANK);
        } else if (errors.happens(ErrorCode.MOTHER_TYPO, dice)) {
            row.mother = names.apply(ErrorCode.MOTHER_TYPO, row.mother, row.meant, dice);
            row.errors.add(ErrorCode.MOTHER_TYPO);
        }
    }
}
