package id.payung.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The texts of a workbook that cells point to by number.
final class SharedStrings {
    private SharedStrings() {}

    static List<String> read(InputStream part, Limits limits, TextBudget budget) throws IOException {
        var xml = new Xml(part, limits.cellChars());
        var strings = new ArrayList<String>();
        var text = new StringBuilder();
        while (xml.next()) {
            if (xml.starts("t")) {
                xml.text(text, 0);
            } else if (xml.starts("rPh")) {
                skip(xml, "rPh");
            } else if (xml.ends("si")) {
                budget.text(0, text.length());
                strings.add(text.toString());
                text.setLength(0);
                if (strings.size() > limits.sharedStrings()) {
                    throw new Refused(Refusal.tooMuchText(limits.textBytes() >> 20));
                }
            }
        }
        return strings;
    }

    /// Phonetic help for a reader is no part of the text.
    static void skip(Xml xml, String element) throws IOException {
        while (xml.next() && !xml.ends(element)) {}
    }
}
