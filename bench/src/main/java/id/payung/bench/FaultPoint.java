package id.payung.bench;

import id.payung.bench.FaultOffice.Scenario;
import id.payung.bench.Fuse.Moment;
import java.util.List;

/// Where something dies.
///
/// @param at at which statement, from 1
record FaultPoint(Scenario scenario, Victim victim, Moment moment, int at) {
    enum Victim {
        /// The program, as if by `kill -9`.
        PROGRAM,
        /// The database server, by `kill -9`.
        DATABASE
    }

    List<String> arguments() {
        return List.of(scenario.name(), victim.name(), moment.name(), Integer.toString(at));
    }

    static FaultPoint of(String[] arguments, int from) {
        return new FaultPoint(
                Scenario.valueOf(arguments[from]),
                Victim.valueOf(arguments[from + 1]),
                Moment.valueOf(arguments[from + 2]),
                Integer.parseInt(arguments[from + 3]));
    }
}
