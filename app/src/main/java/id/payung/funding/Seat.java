package id.payung.funding;

/// One place that a funding source pays for, month by month.
///
/// @param source name of the funding source
/// @param number from 1
public record Seat(String source, int number) {}
