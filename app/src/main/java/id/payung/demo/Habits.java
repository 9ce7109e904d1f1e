package id.payung.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How one village operator keeps a list: columns, headers, marks around numbers, dates, and the file itself.
final class Habits {
    enum NikMark {
        PLAIN,
        QUOTE,
        SPACE,
        DOT,
        /// Saved from a narrow column: 6.40901E+15.
        SCIENTIFIC,
        /// A number cell, so the sixteenth digit is 0.
        NUMERIC
    }

    enum DateMark {
        SLASHES("dd/MM/yyyy"),
        DASHES("dd-MM-yyyy"),
        ISO("yyyy-MM-dd"),
        DOTS("d.M.yyyy"),
        SHORT("dd/MM/yy"),
        WORDS("d MMMM yyyy"),
        SERIAL(""),
        /// A true date cell.
        CELL("dd/MM/yyyy");

        final String pattern;

        DateMark(String pattern) {
            this.pattern = pattern;
        }
    }

    private static final List<DateMark> TYPED = List.of(
            DateMark.SLASHES,
            DateMark.DASHES,
            DateMark.ISO,
            DateMark.DOTS,
            DateMark.SHORT,
            DateMark.WORDS,
            DateMark.SERIAL);

    final boolean spreadsheet;
    final List<Column> columns = new ArrayList<>();
    final List<String> headers;
    final NikMark nik;
    final DateMark dates;
    final boolean upperCase;
    final boolean titled;
    final boolean totalled;
    /// Data rows between two header rows, 0 for one header only.
    final int headerEvery;

    final boolean blankRows;
    final boolean sheetPerRt;
    final boolean mergedVillage;
    final char delimiter;
    final Charset charset;
    final boolean byteOrderMark;
    final String newline;

    /// @param turn which list of its kind this is: what only a few lists do is dealt out, not drawn, so that every
    ///     regency has it
    Habits(boolean spreadsheet, int turn, Headers book, Dice dice) {
        this.spreadsheet = spreadsheet;
        chooseColumns(dice);
        headers = columns.stream().map(column -> book.draw(column, dice)).toList();
        nik = spreadsheet ? (turn < 2 ? NikMark.NUMERIC : NikMark.PLAIN) : inText(turn, dice);
        dates = dates(dice);
        upperCase = dice.chance(0.6);
        titled = turn == 3 || dice.chance(0.35);
        totalled = dice.chance(0.25);
        headerEvery = turn == 5 || dice.chance(0.05) ? 40 : 0;
        blankRows = dice.chance(0.25);
        sheetPerRt = spreadsheet && turn >= 2 && turn < 7;
        mergedVillage = spreadsheet && turn >= 7 && turn < 12;
        delimiter = turn == 4 ? '|' : dice.pick(List.of(',', ';', ';', '\t'));
        charset = turn == 2
                ? StandardCharsets.UTF_16LE
                : turn == 3 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        byteOrderMark = turn == 2 || (turn != 3 && dice.chance(0.3));
        newline = dice.chance(0.4) ? "\r\n" : "\n";
    }

    private static NikMark inText(int turn, Dice dice) {
        return turn < 2
                ? NikMark.SCIENTIFIC
                : dice.pick(List.of(
                        NikMark.PLAIN, NikMark.PLAIN, NikMark.PLAIN, NikMark.QUOTE, NikMark.SPACE, NikMark.DOT));
    }

    private DateMark dates(Dice dice) {
        if (spreadsheet && !has(Column.BIRTH_PLACE_DATE) && dice.chance(0.5)) {
            return DateMark.CELL;
        }
        return dice.pick(TYPED);
    }

    private void chooseColumns(Dice dice) {
        columns.add(Column.NO);
        boolean card = dice.chance(0.5);
        if (dice.chance(0.4)) {
            columns.add(Column.NAME);
            addIf(card && dice.chance(0.5), Column.KK);
            columns.add(Column.NIK);
        } else {
            columns.add(Column.NIK);
            addIf(card, Column.KK);
            columns.add(Column.NAME);
        }
        if (dice.chance(0.3)) {
            columns.add(Column.BIRTH_PLACE_DATE);
        } else {
            columns.add(Column.BIRTH_PLACE);
            columns.add(Column.BIRTH_DATE);
        }
        addIf(dice.chance(0.85), Column.SEX);
        addIf(dice.chance(0.8), Column.MOTHER);
        if (dice.chance(0.4)) {
            columns.add(Column.RT_RW);
        } else {
            columns.add(Column.RT);
            columns.add(Column.RW);
        }
        columns.add(Column.VILLAGE);
        columns.add(Column.OCCUPATION);
        addIf(dice.chance(0.45), Column.INCOME);
        addIf(dice.chance(0.6), Column.PHONE);
        addIf(dice.chance(0.35), Column.REMARK);
    }

    private void addIf(boolean wanted, Column column) {
        if (wanted) {
            columns.add(column);
        }
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /// Whether the list itself loses digits of every NIK.
    boolean losesDigits() {
        return nik == NikMark.SCIENTIFIC || nik == NikMark.NUMERIC;
    }
}
