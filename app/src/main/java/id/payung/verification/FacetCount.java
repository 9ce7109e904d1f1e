package id.payung.verification;

/// A value of a facet and how many it would leave.
///
/// @param typed the value as people typed it, where it is theirs
public record FacetCount(String code, String typed, int count) {}
