package id.payung.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A row as cells, in the habits of its list.
final class Cells {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> INCOMES = List.of("1000000", "1000000", "1200000", "1500000", "2000000");
    private static final List<String> MOBILE = List.of("0811", "0812", "0813", "0821", "0822", "0852", "0853");
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private final Habits habits;
    private final Dice dice;
    private final DateTimeFormatter dates;

    Cells(Habits habits, Dice dice) {
        this.habits = habits;
        this.dice = dice;
        dates = DateTimeFormatter.ofPattern(habits.dates.pattern, Locale.ROOT);
    }

    List<Cell> of(Row row, int number) {
        row.formats.clear();
        var cells = new ArrayList<Cell>();
        for (var column : habits.columns) {
            cells.add(of(column, row, number));
        }
        return cells;
    }

    private Cell of(Column column, Row row, int number) {
        var meant = row.meant;
        return switch (column) {
            case NO -> new Cell.Text(String.valueOf(number));
            case NIK -> nik(row);
            case KK -> new Cell.Text(row.kk);
            case NAME -> new Cell.Text(name(row));
            case BIRTH_PLACE -> new Cell.Text(meant.birth().place());
            case BIRTH_DATE -> born(row.born);
            case BIRTH_PLACE_DATE -> new Cell.Text(placeAndDate(row));
            case SEX -> new Cell.Text(sex(row.female));
            case MOTHER -> new Cell.Text(row.mother);
            case RT -> new Cell.Text(rt(row.rt));
            case RW -> new Cell.Text(threeDigits(meant.home().rw()));
            case RT_RW ->
                new Cell.Text(rt(row.rt) + "/" + threeDigits(meant.home().rw()));
            case VILLAGE -> new Cell.Text(row.village);
            case OCCUPATION -> new Cell.Text(habits.upperCase ? row.occupation : title(row.occupation));
            case INCOME -> new Cell.Text(dice.pick(INCOMES));
            case PHONE -> new Cell.Text(dice.pick(MOBILE) + dice.between(10_000_000, 99_999_999));
            case REMARK -> Cell.EMPTY;
        };
    }

    private Cell nik(Row row) {
        var nik = row.nik;
        boolean whole = nik.length() == 16 && isNumber(nik);
        boolean marked = switch (habits.nik) {
            case PLAIN -> false;
            case SPACE, DOT -> whole;
            case QUOTE -> nik.length() > 12;
            case SCIENTIFIC, NUMERIC -> isNumber(nik);
        };
        if (!marked) {
            return new Cell.Text(nik);
        }
        row.formats.add("nik_" + habits.nik.name().toLowerCase(Locale.ROOT));
        return switch (habits.nik) {
            case PLAIN -> new Cell.Text(nik);
            case QUOTE -> new Cell.Text("'" + nik);
            case SPACE -> new Cell.Text(nik.substring(0, 6) + " " + nik.substring(6, 12) + " " + nik.substring(12));
            case DOT ->
                new Cell.Text(nik.substring(0, 4) + "." + nik.substring(4, 8) + "." + nik.substring(8, 12) + "."
                        + nik.substring(12));
            case SCIENTIFIC -> new Cell.Text(String.format(Locale.ROOT, "%.5E", Double.parseDouble(nik)));
            case NUMERIC -> new Cell.Whole(fifteenDigits(nik));
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// A spreadsheet keeps fifteen digits of a number and puts 0 for the rest.
    private static long fifteenDigits(String nik) {
        long lost = nik.length() > 16 ? 100 : nik.length() == 16 ? 10 : 1;
        return Long.parseLong(nik) / lost * lost;
    }

    private String name(Row row) {
        var name = habits.upperCase ? row.name : title(row.name);
        if (dice.chance(0.03)) {
            name = name.toLowerCase(Locale.ROOT);
        }
        if (dice.chance(0.03)) {
            row.formats.add("spaces");
            return " " + name.replace(" ", "  ") + " ";
        }
        return name;
    }

    private static String title(String text) {
        var titled = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < titled.length(); i++) {
            if (i == 0 || " /.'".indexOf(titled.charAt(i - 1)) >= 0) {
                titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
            }
        }
        return titled.toString();
    }

    private Cell born(@Nullable LocalDate born) {
        if (born == null) {
            return Cell.EMPTY;
        }
        return switch (habits.dates) {
            case CELL -> new Cell.Day(born);
            case SERIAL -> new Cell.Whole(serial(born));
            case SLASHES, DASHES, ISO, DOTS, SHORT, WORDS -> new Cell.Text(written(born));
        };
    }

    private String written(LocalDate born) {
        return switch (habits.dates) {
            case SERIAL -> String.valueOf(serial(born));
            case WORDS -> born.getDayOfMonth() + " " + MONTHS.get(born.getMonthValue() - 1) + " " + born.getYear();
            case SLASHES, DASHES, ISO, DOTS, SHORT, CELL -> dates.format(born);
        };
    }

    /// A date as a spreadsheet counts it.
    private static long serial(LocalDate born) {
        return ChronoUnit.DAYS.between(SERIAL_ZERO, born);
    }

    private String placeAndDate(Row row) {
        var place = row.meant.birth().place();
        return row.born == null ? place : place + ", " + written(row.born);
    }

    private String sex(boolean female) {
        if (dice.chance(0.7)) {
            return female ? "P" : "L";
        }
        return female ? "Perempuan" : "Laki-laki";
    }

    private String rt(int rt) {
        return dice.chance(0.5) ? String.valueOf(rt) : threeDigits(rt);
    }

    private static String threeDigits(int number) {
        return (number < 10 ? "00" : number < 100 ? "0" : "") + number;
    }
}
