package id.payung.platform;

/// Whom this installation serves.
///
/// @param name in full, at the top of each page
/// @param foot what stands at the end of each page, such as whom to ask
public record Owner(String name, String foot) {}
