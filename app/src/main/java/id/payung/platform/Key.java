package id.payung.platform;

/// A key and what it does on a page.
///
/// @param sign as it stands on the keyboard
/// @param inShort one word
/// @param words whole
public record Key(String sign, String inShort, String words) {
    /// So it stands on keyboards, whatever the language.
    public static final String ENTER = "Enter";
}
