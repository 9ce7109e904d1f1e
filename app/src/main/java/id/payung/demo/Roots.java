package id.payung.demo;

import java.util.List;
import java.util.Locale;

/// Where a family comes from, as far as its names tell. `ANY` is everybody else.
enum Roots {
    BUGIS,
    JAWA,
    PASER,
    BANJAR,
    ANY,
    SUNDA,
    KRISTEN,
    MADURA;

    /// In the order of the draws of [Settlement#roots].
    static final List<Roots> ALL = List.of(values());

    static Roots read(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
