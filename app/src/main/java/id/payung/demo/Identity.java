package id.payung.demo;

import java.time.LocalDate;

/// A true person, or an invented one whom no registry knows, as a list would write them without any error.
///
/// @param person index in the registry, negative for an invented one
record Identity(int person, Numbers numbers, String name, LocalDate born, boolean female, Home home, String mother) {

    /// @param family another member's NIK, empty where there is none
    record Numbers(String nik, String kk, String family) {}

    /// @param father his first name, for bin and binti
    record Home(int village, int rt, int rw, String birthPlace, int occupation, String father) {}

    boolean invented() {
        return person < 0;
    }

    static Identity of(People people, int person, Dice dice) {
        return new Identity(
                person,
                new Numbers(
                        String.valueOf(people.nik[person]),
                        String.valueOf(people.kk[person]),
                        family(people, person, dice)),
                people.names.text(people.name[person]),
                LocalDate.ofEpochDay(people.born[person]),
                people.female[person],
                new Home(
                        people.village[person],
                        people.rt[person],
                        people.rw(person),
                        people.origins.place(people.birthPlace[person]),
                        people.occupation[person],
                        father(people, person, dice)),
                people.names.text(people.mother[person]));
    }

    private static String family(People people, int person, Dice dice) {
        int from = people.head(person);
        int others = people.householdEnd(person) - from - 1;
        if (others == 0) {
            return "";
        }
        int other = from + dice.below(others);
        return String.valueOf(people.nik[other < person ? other : other + 1]);
    }

    /// The head of a child's household; everybody else's father is on no card.
    private static String father(People people, int person, Dice dice) {
        int head = people.head(person);
        long name = people.relation[person] == People.CHILD && !people.female[head]
                ? people.name[head]
                : people.names.draw(false, Roots.ANY, 70, dice);
        return people.names.opening(name);
    }
}
