package id.payung.funding;

import id.payung.eligibility.Limit;
import java.util.List;

/// What the allocation proposes for one person, and why.
public sealed interface Placement {
    /// From 1, over everybody in line.
    int rank();

    Applicant applicant();

    record Seated(int rank, Applicant applicant, Seat seat) implements Placement {}

    /// @param place on the waiting list, from 1
    /// @param full what is full: a seat that opens there, or a higher limit, would help; never empty
    /// @param cutOff the worst rank that was seated there; 0 where nobody new was. It lies behind `rank` only where
    ///     somebody was seated for a minimum, or so that more seats are filled
    record Waiting(int rank, Applicant applicant, int place, List<Full> full, int cutOff) implements Placement {}

    /// Why no seat was left.
    sealed interface Full {
        /// All seats of a fund are taken.
        record Fund(FundingSource source) implements Full {}

        /// A limit lets nobody more in.
        record Cap(Limit limit) implements Full {}
    }
}
