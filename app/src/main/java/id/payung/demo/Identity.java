package id.payung.demo;

import java.time.LocalDate;

/// A true person, or an invented one whom no registry knows, as a list would write them without any error.
///
/// @param person index in the registry, negative for an invented one
record Identity(int person, Numbers numbers, String name, LocalDate born, boolean female, Home home, String mother) {

    /// @param family another member's NIK, empty where there is none
    record Numbers(String nik, String kk, String family) {}

    /// @param parent first name of the head of the household, for bin and binti
    record Home(int village, int rt, int rw, String birthPlace, int occupation, String parent) {}

    boolean invented() {
        return person < 0;
    }

    static Identity of(People people, int person, Dice dice) {
        int from = people.head(person);
        int end = people.householdEnd(person);
        int other = from + dice.below(end - from);
        var family = other == person ? "" : String.valueOf(people.nik[other]);
        var parent = people.names.text(people.name[from] & 0xFFFF);
        return new Identity(
                person,
                new Numbers(String.valueOf(people.nik[person]), String.valueOf(people.kk[person]), family),
                people.names.text(people.name[person]),
                LocalDate.ofEpochDay(people.born[person]),
                people.female[person],
                new Home(
                        people.village[person],
                        people.rt[person],
                        people.rw(person),
                        people.origins.place(people.birthPlace[person]),
                        people.occupation[person],
                        from == person ? "" : parent),
                people.names.text(people.mother[person]));
    }
}
