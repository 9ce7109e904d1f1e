package id.payung.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// How well `verify` did on a fictional population whose answers are known. Counts are of data rows.
///
/// @param wronglyClear rows cleared that must not be, by what is wrong with them
/// @param calibrationError distance of `probability` from the share that is right, over ten bins, weighted by rows
public record Score(
        Part answered,
        Map<String, Integer> wronglyClear,
        Part clear,
        Identity identity,
        Doubles doubles,
        double calibrationError) {
    /// @param of all rows it could be; `done` of them are
    public record Part(int done, int of) {
        /// 1 where there is nothing to do.
        public double share() {
            return of == 0 ? 1 : (double) done / of;
        }
    }

    /// @param found rows that name somebody, of those whose person is in the registry
    /// @param right rows that name the right person, of those
    /// @param mistaken rows that name somebody, of those whose person is in no registry
    public record Identity(Part found, Part right, Part mistaken) {}

    /// @param precision later rows of a person, of the rows called so
    /// @param recall rows called so, of the later rows of a person
    public record Doubles(Part precision, Part recall) {}

    /// Marks a run.
    ///
    /// @param truth `truth.csv` of the population
    /// @param candidates `candidates.csv` of a run of `verify` on its lists
    public static Score of(Path truth, Path candidates) throws IOException {
        return new Marking(truth).mark(candidates);
    }
}
