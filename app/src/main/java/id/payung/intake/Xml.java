package id.payung.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Pulls one XML part, without DTD and entities of its own. Names are local: strict and transitional workbooks differ
/// in their namespaces only.
final class Xml {
    /// No tag, comment or text of a list we take is longer; a part that is longer there is refused before the parser
    /// gathers it in memory.
    private static final int LONGEST_RUN_BYTES = 256 << 10;

    private final XMLStreamReader reader;
    private final int cellChars;

    /// @param cellChars the most characters of one text
    Xml(InputStream part, int cellChars) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        this.cellChars = cellChars;
        try {
            this.reader = factory.createXMLStreamReader(new Guarded(part, cellChars));
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /// Moves to the next start or end of an element.
    ///
    /// @return [XMLStreamConstants#START_ELEMENT], `END_ELEMENT` or `END_DOCUMENT`
    int next() throws IOException {
        try {
            while (true) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.END_DOCUMENT -> {
                        return event;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refused(Refusal.DOCTYPE);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    boolean starts(int event, String name) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /// An attribute by its local name, null where absent.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Appends the text up to the end of the element just started.
    ///
    /// @throws Refused for a text longer than a cell may be
    void text(StringBuilder into, int line) throws IOException {
        try {
            int event = reader.next();
            while (event != XMLStreamConstants.END_ELEMENT) {
                switch (event) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (into.length() + reader.getTextLength() > cellChars) {
                            throw new Refused(line, Refusal.cellTooLong(cellChars));
                        }
                        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                        throw new Refused(line, Refusal.DOCTYPE);
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_DOCUMENT ->
                        throw new Refused(line, Refusal.BROKEN);
                    default -> {}
                }
                event = reader.next();
            }
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /// A refusal that a stream below the parser threw, else that the part is broken.
    private static IOException refusal(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof XMLStreamException nested && nested.getNestedException() instanceof Refused refused) {
                return refused;
            }
        }
        return new Refused(Refusal.BROKEN);
    }

    /// Refuses a run of bytes without `>`.
    private static final class Guarded extends FilterInputStream {
        private final int cellChars;
        private long run;

        Guarded(InputStream in, int cellChars) {
            super(in);
            this.cellChars = cellChars;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            run = one == '>' ? 0 : run + 1;
            refuseLongRun();
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            int last = read - 1;
            while (last >= 0 && into[offset + last] != '>') {
                last--;
            }
            run = last >= 0 ? read - 1 - last : run + Math.max(read, 0);
            refuseLongRun();
            return read;
        }

        private void refuseLongRun() throws Refused {
            if (run > LONGEST_RUN_BYTES) {
                throw new Refused(Refusal.cellTooLong(cellChars));
            }
        }
    }
}
