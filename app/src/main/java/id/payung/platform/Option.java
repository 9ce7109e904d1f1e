package id.payung.platform;

/// One of several things to choose or to go to.
public record Option(String value, String words) {}
