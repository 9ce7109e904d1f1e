package id.payung.demo;

import java.time.LocalDate;

/// A true person, or an invented one whom no registry knows, as a list would write them without any error.
///
/// @param person index in the registry, negative for an invented one
record Identity(int person, Numbers numbers, Birth birth, Home home, Family family) {

    record Numbers(String nik, String kk) {}

    record Birth(String name, LocalDate born, boolean female, String place) {}

    record Home(int village, int rt, int rw, int occupation) {}

    /// @param nik of another member of the household, empty where there is none
    /// @param father his first name, for bin and binti
    record Family(String mother, String father, String nik) {}

    boolean invented() {
        return person < 0;
    }

    static Identity of(People people, int person, Dice dice) {
        return new Identity(
                person,
                new Numbers(String.valueOf(people.nik[person]), String.valueOf(people.kk[person])),
                new Birth(
                        people.names.text(people.name[person]),
                        LocalDate.ofEpochDay(people.born[person]),
                        people.female[person],
                        people.origins.place(people.birthPlace[person])),
                new Home(people.village[person], people.rt[person], people.rw(person), people.occupation[person]),
                new Family(
                        people.names.text(people.mother[person]),
                        father(people, person, dice),
                        other(people, person, dice)));
    }

    private static String other(People people, int person, Dice dice) {
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
