package id.payung.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A written regency, read back without any help from the code that wrote it.
record Folder(Path path) {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    /// Writes a regency into a new folder below.
    static Folder of(Path parent, long seed, DemoSize size, Errors errors) throws IOException {
        var path = Files.createTempDirectory(parent, "regency").resolve("demo");
        Regency.make(seed, size, errors, AS_OF).write(path);
        return new Folder(path);
    }

    List<NamedCsvRecord> rows(String file) throws IOException {
        try (var records = CsvReader.builder().ofNamedCsvRecord(path.resolve(file))) {
            return records.stream().toList();
        }
    }

    List<String> files() throws IOException {
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /// The text of every line of every list; a line of a spreadsheet is its cells, with a tab after each.
    ///
    /// @return by `file#sheet:line`
    Map<String, String> lines() throws IOException {
        var lines = new HashMap<String, String>();
        for (var file : files()) {
            if (file.endsWith(".xlsx")) {
                readSpreadsheet(file, lines);
            } else if (file.startsWith("lists/")) {
                var texts = text(Files.readAllBytes(path.resolve(file))).split("\r?\n", -1);
                for (int i = 0; i < texts.length; i++) {
                    lines.put(file + "#:" + (i + 1), texts[i]);
                }
            }
        }
        return lines;
    }

    private static String text(byte[] bytes) {
        boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean narrow = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;
        return new String(
                bytes,
                wide ? StandardCharsets.UTF_16LE : narrow ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
    }

    private void readSpreadsheet(String file, Map<String, String> lines) throws IOException {
        try (var zip = new ZipFile(path.resolve(file).toFile())) {
            var texts = new ArrayList<String>();
            for (var item : elements(parse(zip, "xl/sharedStrings.xml").getElementsByTagName("si"))) {
                texts.add(item.getTextContent());
            }
            var sheets = elements(parse(zip, "xl/workbook.xml").getElementsByTagName("sheet"));
            for (int i = 0; i < sheets.size(); i++) {
                var sheet = parse(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
                for (var row : elements(sheet.getElementsByTagName("row"))) {
                    var name = sheets.get(i).getAttribute("name");
                    lines.put(file + "#" + name + ":" + row.getAttribute("r"), cells(row, texts));
                }
            }
        }
    }

    private static String cells(Element row, List<String> texts) {
        var line = new StringBuilder();
        for (var cell : elements(row.getElementsByTagName("c"))) {
            var value = cell.getTextContent();
            line.append(cell.getAttribute("t").equals("s") ? texts.get(Integer.parseInt(value)) : value)
                    .append('\t');
        }
        return line.toString();
    }

    private static Document parse(ZipFile zip, String part) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new UncheckedIOException(new IOException(part, e));
        }
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
