package id.payung.eligibility;

import static id.payung.eligibility.Fact.Kind.NUMBER;
import static id.payung.eligibility.Fact.Kind.TEXT;
import static id.payung.eligibility.Fact.Kind.TEXTS;
import static id.payung.eligibility.Fact.Kind.YES_NO;

import id.payung.eligibility.Occupation.Informal;
import id.payung.membership.Segment;
import id.payung.money.Rupiah;
import id.payung.people.Sex;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Every fact that a rule or an expression may name, and no other. `docs/api/facts.md` gives unit and source of
/// each.
public enum Fact {
    AGE(NUMBER),
    SEX(TEXT),
    MARITAL(NUMBER),
    FAMILY_RELATION(NUMBER),
    ALIVE(YES_NO),
    RESIDENT(YES_NO),
    VILLAGE(TEXT),
    DISTRICT(TEXT),
    REGENCY(TEXT),
    RESIDENCE_MONTHS(NUMBER),
    OCCUPATION_CODE(NUMBER),
    OCCUPATION_CLASS(TEXT),
    OCCUPATION_REASON(TEXT),
    DECILE(NUMBER),
    DECILE_VINTAGE(TEXT),
    INCOME(NUMBER),
    ACTIVE_SEGMENTS(TEXTS);

    /// What a fact's values look like.
    public enum Kind {
        /// A whole number.
        NUMBER,
        YES_NO,
        TEXT,
        TEXTS
    }

    private final Kind kind;

    Fact(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// The name in policies: `residence_months`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Fact> named(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
    }

    /// A `Long`, `Boolean`, `String` or list of strings; empty where no input carries the fact.
    public Optional<?> of(Facts facts) {
        return switch (this) {
            case AGE -> number(facts.person().age());
            case SEX -> Optional.of(String.valueOf(facts.person().sex().letter()));
            case MARITAL -> number(facts.person().marital());
            case FAMILY_RELATION -> number(facts.person().familyRelation());
            case ALIVE -> Optional.of(facts.home().standing() != Standing.DECEASED);
            case RESIDENT -> Optional.of(facts.home().standing() == Standing.RESIDENT);
            case VILLAGE -> area(facts, 13);
            case DISTRICT -> area(facts, 8);
            case REGENCY -> area(facts, 5);
            case RESIDENCE_MONTHS -> number(facts.home().months());
            case OCCUPATION_CODE -> facts.occupation().map(occupation -> (long) occupation.code());
            case OCCUPATION_CLASS ->
                facts.occupation().map(occupation -> occupation.informal().key());
            case OCCUPATION_REASON -> facts.occupation().map(Occupation::reason);
            case DECILE -> number(facts.means().decile());
            case DECILE_VINTAGE -> facts.means().vintage();
            case INCOME -> facts.means().income().map(Rupiah::amount);
            case ACTIVE_SEGMENTS ->
                Optional.of(facts.elsewhere().stream().map(Segment::name).toList());
        };
    }

    /// The only values the fact can have, where they can be listed. An expression that compares the fact with
    /// another text would silently match nobody.
    Optional<Set<String>> vocabulary() {
        return switch (this) {
            case SEX ->
                Optional.of(Arrays.stream(Sex.values())
                        .map(sex -> String.valueOf(sex.letter()))
                        .collect(sorted()));
            case OCCUPATION_CLASS ->
                Optional.of(Arrays.stream(Informal.values()).map(Informal::key).collect(sorted()));
            case OCCUPATION_REASON -> Optional.of(Occupations.shipped().reasons());
            case ACTIVE_SEGMENTS ->
                Optional.of(Arrays.stream(Segment.values()).map(Segment::name).collect(sorted()));
            case AGE,
                    MARITAL,
                    FAMILY_RELATION,
                    ALIVE,
                    RESIDENT,
                    VILLAGE,
                    DISTRICT,
                    REGENCY,
                    RESIDENCE_MONTHS,
                    OCCUPATION_CODE,
                    DECILE,
                    DECILE_VINTAGE,
                    INCOME -> Optional.empty();
        };
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }

    private static Optional<Long> number(OptionalInt value) {
        return value.isPresent() ? Optional.of((long) value.getAsInt()) : Optional.empty();
    }

    private static Optional<String> area(Facts facts, int length) {
        var village = facts.home().village();
        return village.length() < length ? Optional.empty() : Optional.of(village.substring(0, length));
    }
}
