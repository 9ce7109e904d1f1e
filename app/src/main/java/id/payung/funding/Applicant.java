package id.payung.funding;

import id.payung.eligibility.FundSet;

/// Somebody who may take a seat.
///
/// @param nik unique among the applicants
/// @param home where limits count the person
/// @param funds that may pay; never empty
/// @param priority index of the priority class, 0 comes first
public record Applicant(long nik, Home home, FundSet funds, int priority) {
    /// @param village code of the village, empty where it is not known
    /// @param sector reason of the occupation, `fisher`, empty where it is not known
    public record Home(String village, String sector) {}

    public Applicant {
        if (funds.isEmpty()) {
            throw new IllegalArgumentException("nobody without a fund stands in line");
        }
    }
}
