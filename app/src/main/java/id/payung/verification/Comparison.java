package id.payung.verification;

import id.payung.eligibility.Occupation;
import id.payung.eligibility.Occupations;
import id.payung.people.Nik;
import id.payung.platform.Diff;
import id.payung.platform.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was typed beside what the registry holds, field by field. Before somebody looks, with a purpose, the lines say
/// only whether the two agree: the registry's values are not in them.
final class Comparison {
    enum Agreement {
        SAME,
        DIFFERS,
        /// Nothing was typed, or the registry has nothing.
        UNKNOWN
    }

    /// @param registered empty before somebody looks
    record Line(String field, String typed, String registered, Agreement agreement, boolean code) {
        /// The registered text, with what was typed otherwise marked where the two were compared. The registry writes
        /// capital letters, which is no difference.
        Diff diff() {
            if (agreement == Agreement.UNKNOWN) {
                return Diff.of(registered, registered);
            }
            var capitals = registered.toUpperCase(Locale.ROOT);
            return Diff.of(registered, registered.equals(capitals) ? typed.toUpperCase(Locale.ROOT) : typed);
        }

        private Line hidden() {
            return new Line(field, code ? Nik.masked(typed.replace("·", "")) : typed, "", agreement, code);
        }
    }

    private final VerificationText text;

    Comparison(VerificationText text) {
        this.text = text;
    }

    List<Line> typed(CaseFile.Typed typed) {
        return lines(typed, null).stream().map(Line::hidden).toList();
    }

    /// @param looking whether the officer gave a purpose
    List<Line> of(CaseFile.Typed typed, CaseFile.Resident resident, boolean looking) {
        var lines = lines(typed, resident);
        return looking ? lines : lines.stream().map(Line::hidden).toList();
    }

    private List<Line> lines(CaseFile.Typed typed, CaseFile.@Nullable Resident resident) {
        var cells = typed.cells();
        var known = resident == null ? NOBODY : resident;
        return List.of(
                names(VerificationText.NAME, typed.name(), known.name()),
                numbers(VerificationText.NIK, cells.nik(), known.numbers().nik()),
                line(VerificationText.BORN, day(typed.born()), day(known.born())),
                line(
                        VerificationText.SEX,
                        VerificationText.sex(cells.sex()),
                        VerificationText.sex(known.family().sex())),
                names(VerificationText.MOTHER, cells.mother(), known.family().mother()),
                numbers(VerificationText.KK, cells.kk(), known.numbers().kk()),
                place(typed, known.home()),
                work(typed.work(), known.home().occupation()));
    }

    private static final CaseFile.Resident NOBODY = new CaseFile.Resident(
            new UUID(0, 0),
            new CaseFile.Resident.Numbers(0, 0),
            "",
            null,
            new CaseFile.Resident.Family("", ""),
            new CaseFile.Resident.Home("", 0, 0));

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Written.day(day);
    }

    private static Line line(String field, String typed, String registered) {
        return new Line(field, typed, registered, agreement(typed, registered, typed.equals(registered)), false);
    }

    private static Line names(String field, String typed, String registered) {
        boolean same = NameKey.of(typed).equals(NameKey.of(registered));
        return new Line(field, typed, registered, agreement(typed, registered, same), false);
    }

    private static Line numbers(String field, String typed, long registered) {
        var number = registered == 0 ? "" : Long.toString(registered);
        return new Line(field, grouped(typed), grouped(number), agreement(typed, number, typed.equals(number)), true);
    }

    /// `640903·520688·0002`
    private static String grouped(String number) {
        return number.matches("\\d{16}")
                ? number.substring(0, 6) + "·" + number.substring(6, 12) + "·" + number.substring(12)
                : number;
    }

    /// The same village, and the same RT where both sides give one.
    private Line place(CaseFile.Typed typed, CaseFile.Resident.Home home) {
        boolean same =
                typed.village().equals(home.area()) && (typed.rt() == 0 || home.rt() == 0 || typed.rt() == home.rt());
        var agreement = agreement(typed.village(), home.area(), same);
        return new Line(
                VerificationText.PLACE,
                text.place(typed.village(), typed.rt()),
                text.place(home.area(), home.rt()),
                agreement,
                false);
    }

    /// The occupation of the KTP is another list of words, so the two are not held against each other.
    private static Line work(String typed, int occupation) {
        var registered =
                Occupations.shipped().of(occupation).map(Occupation::name).orElse("");
        return new Line(VerificationText.WORK, typed, registered, Agreement.UNKNOWN, false);
    }

    private static Agreement agreement(String typed, String registered, boolean same) {
        if (typed.isEmpty() || registered.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return same ? Agreement.SAME : Agreement.DIFFERS;
    }
}
