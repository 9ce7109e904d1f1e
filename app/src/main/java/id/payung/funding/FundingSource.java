package id.payung.funding;

/// A budget that pays for seats.
///
/// @param name short and stable, as written to files
/// @param title for people
/// @param seats numbered from 1
public record FundingSource(String name, String title, int seats) {}
