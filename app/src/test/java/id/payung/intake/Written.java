package id.payung.intake;

import id.payung.region.Regions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Files a test writes and reads, in a folder of its own.
record Written(Path folder) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Regions INDONESIA = Regions.indonesia();

    static ListReader reader() {
        return new ListReader(INDONESIA, "64.09", TODAY, Limits.UPLOAD);
    }

    static ListReading read(Path file) throws UnreadableList {
        return reader().read(new ListFile(file, String.valueOf(file.getFileName())));
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path csv(String... lines) {
        return csv("daftar.csv", StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    Path csv(String name, Charset charset, String text) {
        return file(name, text.getBytes(charset));
    }

    /// One sheet of text cells; `|` stands between them.
    Path xlsx(String sheet, String... lines) {
        return xlsx(Map.of(sheet, List.of(lines)));
    }

    Path xlsx(Map<String, List<String>> sheets) {
        return workbook(book -> sheets.forEach((name, lines) -> {
            var sheet = book.newWorksheet(name);
            for (int line = 0; line < lines.size(); line++) {
                fill(sheet, line, lines.get(line));
            }
        }));
    }

    /// Writes the cells of `line`, from 0.
    static void fill(Worksheet sheet, int line, String cells) {
        var texts = List.of(cells.split("\\|", -1));
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                sheet.value(line, column, texts.get(column));
            }
        }
    }

    Path workbook(Consumer<Workbook> content) {
        var file = folder.resolve("daftar.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// A workbook of one sheet, its XML given: what is inside `<worksheet>`.
    Path sheetXml(String inside) {
        return parts(Map.of(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
                        + "spreadsheetml/2006/main\">" + inside + "</worksheet>"));
    }

    /// The smallest workbook, with parts added or replaced.
    Path parts(Map<String, String> parts) {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        all.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                  <sheets><sheet name="Lembar1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        all.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="http://x/worksheet"/>
                  <Relationship Id="rId2" Target="sharedStrings.xml" Type="http://x/sharedStrings"/>
                </Relationships>""");
        all.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
        all.putAll(parts);
        var file = folder.resolve("bagian.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
