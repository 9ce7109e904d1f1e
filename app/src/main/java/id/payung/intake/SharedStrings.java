package id.payung.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/// The texts of a workbook that cells point to by number.
final class SharedStrings {
    private SharedStrings() {}

    static List<String> read(InputStream part, Limits limits, TextBudget budget) throws IOException {
        var xml = new Xml(part, limits.cellChars());
        var strings = new ArrayList<String>();
        var text = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (xml.starts(event, "t")) {
                xml.text(text, 0);
            } else if (xml.starts(event, "rPh")) {
                skip(xml, "rPh");
            } else if (xml.ends(event, "si")) {
                budget.text(0, text.length());
                strings.add(text.toString());
                text.setLength(0);
                if (strings.size() > limits.sharedStrings()) {
                    throw new Refused(Refusal.tooMuchText(limits.textBytes() >> 20));
                }
            }
            event = xml.next();
        }
        return strings;
    }

    /// Phonetic help for a reader is no part of the text.
    static void skip(Xml xml, String element) throws IOException {
        int event = xml.next();
        while (!xml.ends(event, element)) {
            event = xml.next();
        }
    }
}
