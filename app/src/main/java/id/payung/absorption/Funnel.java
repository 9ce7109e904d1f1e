package id.payung.absorption;

/// How many rows are left after each step, from the list to the seat.
///
/// @param sent rows that offices sent
/// @param people of them, each person once
/// @param named whom the registry knows for sure or nearly so
/// @param eligible whom the rules of a fund take
/// @param clear safe to put forward as they are
/// @param proposed for a seat
public record Funnel(int sent, int people, int named, int eligible, int clear, int proposed) {}
