package id.payung.intake;

/// What is written beside a row when its list goes back to the sender. Never a registry value, another village's name,
/// file or line.
///
/// @param kode stable code of the row
/// @param hasil the outcome in one word or two
/// @param catatan what to check, in plain Indonesian
public record Note(String kode, String hasil, String catatan) {}
