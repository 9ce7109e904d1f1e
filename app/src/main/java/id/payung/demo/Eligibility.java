package id.payung.demo;

/// What the rules say of a resident on the day, by the registry's and BPJS's facts alone. The first that applies.
enum Eligibility {
    DECEASED,
    MOVED_OUT,
    UNDER_AGE,
    OVER_AGE,
    ALREADY_PU,
    ALREADY_BPU,
    ALREADY_PEMDA,
    EXCLUDED_OCCUPATION,
    ELIGIBLE;

    private static final int ADULT = 18;
    private static final int TOO_OLD = 65;

    static Eligibility of(People people, int person, Livelihoods livelihoods, int asOf) {
        if (people.status[person] != People.ALIVE) {
            return people.status[person] == People.DEAD ? DECEASED : MOVED_OUT;
        }
        int years = people.age(person, asOf);
        if (years < ADULT || years >= TOO_OLD) {
            return years < ADULT ? UNDER_AGE : OVER_AGE;
        }
        return switch (Cover.of(people, person)) {
            case PU -> ALREADY_PU;
            case BPU -> ALREADY_BPU;
            case PEMDA -> ALREADY_PEMDA;
            case NONE, PU_ENDED, BPU_ENDED, PEMDA_ENDED ->
                livelihoods.excluded(people.occupation[person]) ? EXCLUDED_OCCUPATION : ELIGIBLE;
        };
    }
}
