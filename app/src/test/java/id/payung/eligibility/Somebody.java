package id.payung.eligibility;

import id.payung.eligibility.Facts.Home;
import id.payung.eligibility.Facts.Means;
import id.payung.eligibility.Facts.Person;
import id.payung.membership.Segment;
import id.payung.money.Rupiah;
import id.payung.people.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// An ordinary vendor of forty in Tanjung Tengah, and the same person with one thing different.
record Somebody(Facts facts) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int VENDOR = 84;

    static Somebody ordinary() {
        return new Somebody(new Facts(
                new Person(OptionalInt.of(40), Sex.MALE, OptionalInt.of(2), OptionalInt.of(1)),
                new Home(Standing.RESIDENT, "64.09.01.1001", OptionalInt.empty()),
                Occupations.shipped().of(VENDOR),
                Means.UNKNOWN,
                Set.of()));
    }

    Somebody bornOn(LocalDate birth) {
        return aged(Period.between(birth, TODAY).getYears());
    }

    Somebody aged(int years) {
        return person(new Person(OptionalInt.of(years), sex(), facts.person().marital(), relation()));
    }

    Somebody ofUnknownAge() {
        return person(new Person(OptionalInt.empty(), sex(), facts.person().marital(), relation()));
    }

    Somebody woman() {
        return person(
                new Person(facts.person().age(), Sex.FEMALE, facts.person().marital(), relation()));
    }

    Somebody standing(Standing standing) {
        return home(new Home(standing, facts.home().village(), facts.home().months()));
    }

    Somebody in(String village) {
        return home(new Home(facts.home().standing(), village, facts.home().months()));
    }

    Somebody residentFor(int months) {
        return home(new Home(facts.home().standing(), facts.home().village(), OptionalInt.of(months)));
    }

    Somebody working(int occupationCode) {
        return new Somebody(new Facts(
                facts.person(),
                facts.home(),
                Occupations.shipped().of(occupationCode),
                facts.means(),
                facts.elsewhere()));
    }

    Somebody decile(int decile) {
        return means(new Means(
                OptionalInt.of(decile), Optional.of("2026-Q3"), facts.means().income()));
    }

    Somebody earning(long rupiah) {
        return means(new Means(facts.means().decile(), facts.means().vintage(), Optional.of(new Rupiah(rupiah))));
    }

    Somebody coveredAs(Segment... segments) {
        return new Somebody(
                new Facts(facts.person(), facts.home(), facts.occupation(), facts.means(), Set.of(segments)));
    }

    private Sex sex() {
        return facts.person().sex();
    }

    private OptionalInt relation() {
        return facts.person().familyRelation();
    }

    private Somebody person(Person person) {
        return new Somebody(new Facts(person, facts.home(), facts.occupation(), facts.means(), facts.elsewhere()));
    }

    private Somebody home(Home home) {
        return new Somebody(new Facts(facts.person(), home, facts.occupation(), facts.means(), facts.elsewhere()));
    }

    private Somebody means(Means means) {
        return new Somebody(new Facts(facts.person(), facts.home(), facts.occupation(), means, facts.elsewhere()));
    }
}
