package id.payung.platform;

/// One of numbers that add up.
public record Part(long number, String words, Tone tone) {}
