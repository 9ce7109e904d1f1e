package id.payung.eligibility;

import java.util.List;

/// What reading a policy file gave.
public sealed interface PolicyReading {
    record Accepted(Policy policy) implements PolicyReading {}

    /// @param problems everything wrong with the file, in the file's order; never empty
    record Refused(List<Problem> problems) implements PolicyReading {}

    /// @param line from 1
    /// @param column from 1
    record Problem(String file, int line, int column, String reason) {
        /// `policy.yaml:12:7: …`
        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + reason;
        }
    }
}
