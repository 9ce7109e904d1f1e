package id.payung.intake;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.intake.ListRow.Claim;
import id.payung.intake.ListRow.Place;
import id.payung.intake.ListRow.Work;
import id.payung.people.Nik;
import id.payung.people.Sex;
import id.payung.region.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Parses the data rows of one sheet.
final class RowReader {
    private static final Finding CLEANED = NikText.plain(FindingCode.TEXT_CLEANED);

    private final Layout layout;
    private final Whereabouts whereabouts;
    private final BirthDates dates;
    private final Traits traits;

    /// Villages, places and occupations repeat from row to row; kept once they take little room.
    private final Map<String, String> words = new HashMap<>();

    private final Map<String, Long> incomes = new HashMap<>();

    /// What only the whole column shows.
    ///
    /// @param englishSex the sex column holds F, so that its M means male
    /// @param roundedNiks every NIK ends in 0: Excel rounded them before they were saved as text
    record Traits(boolean englishSex, boolean roundedNiks) {}

    RowReader(Layout layout, Whereabouts whereabouts, BirthDates dates, Traits traits) {
        this.layout = layout;
        this.whereabouts = whereabouts;
        this.dates = dates;
        this.traits = traits;
    }

    ListRow read(Row row, Position position) {
        var findings = new ArrayList<Finding>(2);
        var nik = nik(row);
        if (nik.problem() != null) {
            findings.add(nik.problem());
        }
        var claim = claim(row, findings);
        if (nik.problem() == null) {
            contradictions(nik.cell().digits(), claim, findings);
        }
        var place = place(row, findings);
        var work = new Work(shared(clean(row, Column.OCCUPATION, findings)), income(row));
        return new ListRow(position, nik.cell(), claim, place, work, List.copyOf(findings));
    }

    private NikText nik(Row row) {
        int column = layout.of(Column.NIK);
        var read = NikText.of(row.text(column), row.isNumber(column));
        if (traits.roundedNiks()) {
            read = read.rounded();
        }
        boolean rounded = read.problem() != null && read.problem().code() == FindingCode.NIK_ROUNDED;
        var digits = Nik.digits(read.cell().digits());
        boolean isKk = !rounded && digits.isPresent() && digits.getAsLong() == kk(row);
        return isKk ? new NikText(read.cell(), NikText.plain(FindingCode.NIK_IS_KK)) : read;
    }

    private long kk(Row row) {
        int column = layout.of(Column.KK);
        var text = row.text(column);
        return text.isBlank() ? 0 : NikText.sixteenDigits(text, row.isNumber(column));
    }

    private Claim claim(Row row, List<Finding> findings) {
        var name = clean(row, Column.NAME, findings);
        if (!CleanText.hasLetter(name)) {
            findings.add(NikText.plain(FindingCode.NAME_MISSING));
        }
        var birthPlace = clean(row, Column.BIRTH_PLACE, findings);
        var together = clean(row, Column.BIRTH_PLACE_DATE, findings);
        var alone = clean(row, Column.BIRTH_DATE, findings);
        var birth = dates.read(alone.isEmpty() ? together : alone);
        if (birth.date() == null) {
            boolean blank = alone.isEmpty() && !CleanText.hasDigit(together);
            boolean missing = blank || (together.isEmpty() && isSilent(alone));
            findings.add(NikText.plain(missing ? FindingCode.BIRTH_DATE_MISSING : FindingCode.BIRTH_DATE_UNREADABLE));
        }
        return new Claim(
                name,
                kk(row),
                birth.date(),
                Cells.sex(layout.text(row, Column.SEX), traits.englishSex()),
                clean(row, Column.MOTHER_NAME, findings),
                shared(birthPlace.isEmpty() ? birth.place() : birthPlace));
    }

    /// A NIK never changes, so what it disagrees with is a hint, not an error.
    private void contradictions(String digits, Claim claim, List<Finding> findings) {
        var nik = Nik.read(digits);
        if (nik.isEmpty()) {
            return;
        }
        var born = claim.born();
        if (born != null && !sameDay(nik.get(), born)) {
            findings.add(NikText.plain(FindingCode.NIK_BIRTH_DATE_DIFFERS));
        }
        Sex sex = claim.sex();
        if (sex != null && sex != nik.get().sex()) {
            findings.add(NikText.plain(FindingCode.NIK_SEX_DIFFERS));
        }
    }

    /// The number holds the year's last two digits only.
    private boolean sameDay(Nik nik, LocalDate born) {
        return nik.birthDate(dates.asOf())
                .filter(day -> day.getMonth() == born.getMonth()
                        && day.getDayOfMonth() == born.getDayOfMonth()
                        && day.getYear() % 100 == born.getYear() % 100)
                .isPresent();
    }

    private Place place(Row row, List<Finding> findings) {
        var together = layout.text(row, Column.RT_RW);
        var rt = layout.text(row, Column.RT);
        var rw = layout.text(row, Column.RW);
        return new Place(
                village(row, findings),
                Cells.rt(rt.isBlank() ? together : rt),
                rw.isBlank() ? Cells.rwOf(together.isBlank() ? rt : together) : Cells.rt(rw));
    }

    private @Nullable Village village(Row row, List<Finding> findings) {
        var cell = clean(row, Column.VILLAGE, findings);
        if (isSilent(cell) && !cell.contains("\"")) {
            return whereabouts.own();
        }
        var village = whereabouts.read(cell);
        if (village.isEmpty()) {
            findings.add(new Finding.VillageUnknown(cell));
        }
        return village.orElse(null);
    }

    private long income(Row row) {
        var typed = layout.text(row, Column.INCOME);
        return typed.isBlank() ? -1 : incomes.computeIfAbsent(typed, Cells::rupiah);
    }

    private String clean(Row row, Column column, List<Finding> findings) {
        var clean = CleanText.of(layout.text(row, column));
        if (clean.cleaned() && !findings.contains(CLEANED)) {
            findings.add(CLEANED);
        }
        return clean.text();
    }

    private static boolean isSilent(String text) {
        return !CleanText.hasLetter(text) && !CleanText.hasDigit(text);
    }

    private String shared(String word) {
        return words.computeIfAbsent(word, same -> same);
    }
}
