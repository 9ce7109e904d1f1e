package id.payung.demo;

import java.time.LocalDate;

/// What stands in one cell.
sealed interface Cell {
    record Text(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    /// A true date cell, which only a spreadsheet has.
    record Day(LocalDate date) implements Cell {}

    Cell EMPTY = new Text("");
}
