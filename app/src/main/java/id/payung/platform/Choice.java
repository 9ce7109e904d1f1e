package id.payung.platform;

/// A choice of a facet.
///
/// @param count rows that it would leave
/// @param path what to ask for when it is taken, or given back
public record Choice(String words, long count, boolean chosen, String path) {}
