package id.payung.platform;

/// Text made safe for a CSV file that people open in a spreadsheet.
public final class CsvText {
    private CsvText() {}

    /// A text that a spreadsheet would take for a formula gets a leading apostrophe. (OWASP, CSV injection.)
    public static String safe(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
