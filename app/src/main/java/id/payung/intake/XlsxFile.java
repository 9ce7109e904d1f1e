package id.payung.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// A list in an Excel workbook, read and edited part by part (decision 0002).
record XlsxFile(Path path, Limits limits) implements Spreadsheet {
    private static final String WORKBOOK = "xl/workbook.xml";

    private record SheetEntry(String name, String relation) {}

    private record Workbook(List<SheetEntry> sheets, boolean from1904) {}

    /// @param kind last word of the relation's type, such as `worksheet`
    private record Relation(String kind, String part) {}

    @Override
    public List<Sheet> sheets() throws IOException {
        try (var parts = Parts.open(path, limits)) {
            var main = mainPart(parts);
            var relations = relations(parts, main);
            var workbook = workbook(parts, main);
            var budget = new TextBudget(limits);
            var shared = sharedStrings(parts, relations, budget);
            var sheets = new ArrayList<Sheet>();
            for (var entry : workbook.sheets()) {
                var relation = relations.get(entry.relation());
                if (relation != null && relation.kind().equals("worksheet")) {
                    try (var part = parts.get(relation.part())) {
                        sheets.add(new SheetReader(part, limits, shared, budget)
                                .read(entry.name(), relation.part(), workbook.from1904()));
                    }
                }
            }
            if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                throw new Refused(Refusal.NO_SHEET);
            }
            return sheets;
        }
    }

    @Override
    public void write(Path out, List<ReturnedSheet> returned) throws IOException {
        var byPart = new HashMap<String, ReturnedSheet>();
        returned.forEach(sheet -> byPart.put(sheet.part(), sheet));
        try (var parts = Parts.open(path, limits);
                var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(out), 1 << 16))) {
            for (var entry : parts.entries()) {
                boolean stored = entry.getMethod() == ZipEntry.STORED;
                zip.setLevel(stored ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
                var copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                zip.putNextEntry(copy);
                var sheet = byPart.get(entry.getName());
                try (var part = parts.open(entry)) {
                    if (sheet == null) {
                        part.transferTo(zip);
                    } else {
                        new SheetEditor(sheet, limits, part, zip).edit();
                    }
                }
                zip.closeEntry();
            }
        }
    }

    private static String mainPart(Parts parts) throws IOException {
        if (parts.hasEnding("vbaProject.bin")) {
            throw new Refused(Refusal.MACRO);
        }
        if (parts.has("xl/workbook.bin")) {
            throw new Refused(Refusal.BINARY_EXCEL);
        }
        if (parts.has("word/document.xml")) {
            throw new Refused(Refusal.DOCUMENT);
        }
        if (parts.has("content.xml") && parts.has("mimetype")) {
            throw new Refused(Refusal.OPEN_DOCUMENT);
        }
        if (parts.has(WORKBOOK)) {
            return WORKBOOK;
        }
        for (var relation : relations(parts, "").values()) {
            if (relation.kind().equals("officeDocument") && parts.has(relation.part())) {
                return relation.part();
            }
        }
        throw new Refused(parts.has("[Content_Types].xml") ? Refusal.BROKEN : Refusal.ARCHIVE);
    }

    private Workbook workbook(Parts parts, String main) throws IOException {
        try (var part = parts.get(main)) {
            var xml = new Xml(part, limits.cellChars());
            var sheets = new ArrayList<SheetEntry>();
            boolean from1904 = false;
            while (xml.next()) {
                if (xml.starts("sheet")) {
                    sheets.add(new SheetEntry(orEmpty(xml.attribute("name")), orEmpty(xml.attribute("id"))));
                } else if (xml.starts("workbookPr")) {
                    var date1904 = orEmpty(xml.attribute("date1904"));
                    from1904 = date1904.equals("1") || date1904.equals("true");
                }
            }
            return new Workbook(sheets, from1904);
        }
    }

    private List<String> sharedStrings(Parts parts, Map<String, Relation> relations, TextBudget budget)
            throws IOException {
        for (var relation : relations.values()) {
            if (relation.kind().equals("sharedStrings") && parts.has(relation.part())) {
                try (var part = parts.get(relation.part())) {
                    return SharedStrings.read(part, limits, budget);
                }
            }
        }
        return List.of();
    }

    /// The relations of a part by their ids; those of the package for an empty name.
    private static Map<String, Relation> relations(Parts parts, String of) throws IOException {
        int slash = of.lastIndexOf('/') + 1;
        var folder = of.substring(0, slash);
        var found = parts.find(folder + "_rels/" + of.substring(slash) + ".rels");
        if (found.isEmpty()) {
            return Map.of();
        }
        var relations = new HashMap<String, Relation>();
        try (var part = found.get()) {
            var xml = new Xml(part, Limits.UPLOAD.cellChars());
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    var type = orEmpty(xml.attribute("Type"));
                    var target = orEmpty(xml.attribute("Target"));
                    relations.put(
                            orEmpty(xml.attribute("Id")),
                            new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        var path = target.startsWith("/") ? target : "/" + folder + target;
        return Path.of(path).normalize().toString().substring(1).replace('\\', '/');
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
