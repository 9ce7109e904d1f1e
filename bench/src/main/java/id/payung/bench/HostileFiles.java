package id.payung.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are no list, or mean harm, and one that only looks so.
final class HostileFiles {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>NIK</v></c><c r=\"B1\" t=\"str\"><v>Nama</v></c></row>";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int LAST_LINE = 1_048_576;
    private static final int FILLED_LINES = 400;

    private final Path folder;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /// Writes what one file holds.
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Each file by what it is.
    Map<String, Path> refused() throws IOException {
        var files = new LinkedHashMap<String, Path>();
        files.put("PDF named .xlsx", text("surat.xlsx", "%PDF-1.7"));
        files.put("old .xls", text("lama.xls", OLE + "Workbook"));
        files.put("encrypted workbook", text("sandi.xlsx", OLE + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P"));
        files.put("macros", workbook("makro.xlsm", "xl/vbaProject.bin", out -> out.write('x')));
        files.put("600 MB in one cell", workbook("sel.xlsx", SHEET, out -> {
            write(out, "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>");
            repeat(out, "a", 600 << 20);
        }));
        files.put("parts that inflate without end", workbook("bom.xlsx", SHEET, out -> {
            write(out, "<worksheet><sheetData>");
            repeat(out, "<x y='1234567890'/>", 10 << 20);
        }));
        files.put("60,000 zip entries", entries("banyak.xlsx"));
        files.put("cell ZZZZZZ1", sheet("alamat.xlsx", "<row r=\"2\"><c r=\"ZZZZZZ1\" t=\"str\"><v>x</v></c></row>"));
        files.put("external entity", doctype("luar.xlsx", "<!ENTITY e SYSTEM \"file:///etc/passwd\">"));
        files.put(
                "billion laughs",
                doctype("tawa.xlsx", "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">"));
        files.put("NUL in a cell", text("nol.csv", "NIK,Nama\n64090102128\0,Budi\n"));
        files.put("line of 10 million letters", file("panjang.csv", out -> {
            write(out, "NIK,Nama\n1,");
            repeat(out, "a", 10_000_000);
        }));
        files.put("no NIK or name column", text("barang.csv", "Kode,Jumlah,Satuan\nA1,3,buah\n"));
        files.put("two NIK columns", text("dua.csv", "NIK,No KTP,Nama\n6409010212809001,6409010212809002,Ani\n"));
        files.put("empty file", text("kosong.csv", ""));
        return files;
    }

    /// 400 people, and every line to the last of the sheet formatted.
    Path formattedToTheLastLine() throws IOException {
        return workbook("berformat.xlsx", SHEET, out -> {
            write(out, "<worksheet><sheetData>" + HEADER);
            for (int line = 2; line <= FILLED_LINES + 1; line++) {
                write(
                        out,
                        "<row r=\"" + line
                                + "\"><c t=\"str\"><v>6409010212809001</v></c><c t=\"str\"><v>Ani</v></c></row>");
            }
            for (int line = FILLED_LINES + 2; line <= LAST_LINE; line++) {
                write(
                        out,
                        "<row r=\"" + line + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + line + "\" s=\"1\"/><c r=\"XFD"
                                + line + "\" s=\"1\"/></row>");
            }
            write(out, "</sheetData></worksheet>");
        });
    }

    private Path text(String name, String text) throws IOException {
        return file(name, out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private Path file(String name, Content content) throws IOException {
        var file = folder.resolve(name);
        try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
        return file;
    }

    private Path sheet(String name, String row) throws IOException {
        return workbook(
                name, SHEET, out -> write(out, "<worksheet><sheetData>" + HEADER + row + "</sheetData></worksheet>"));
    }

    private Path doctype(String name, String entities) throws IOException {
        return workbook(
                name, "xl/sharedStrings.xml", out -> write(out, "<!DOCTYPE x [" + entities + "]><x><t>&e;</t></x>"));
    }

    /// The smallest workbook, with one part added or replaced.
    private Path workbook(String name, String part, Content content) throws IOException {
        var parts = new LinkedHashMap<String, Content>();
        parts.put(
                "[Content_Types].xml",
                out -> write(out, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put("xl/workbook.xml", out -> write(out, """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                  <sheets><sheet name="Lembar1" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", out -> write(out, """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="http://x/worksheet"/>
                  <Relationship Id="rId2" Target="sharedStrings.xml" Type="http://x/sharedStrings"/>
                </Relationships>"""));
        parts.put(SHEET, out -> write(out, "<worksheet><sheetData/></worksheet>"));
        parts.put(part, content);
        return file(name, out -> {
            var zip = new ZipOutputStream(out);
            for (var one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                one.getValue().write(zip);
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private Path entries(String name) throws IOException {
        return file(name, out -> {
            var zip = new ZipOutputStream(out);
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        var block = text.repeat(1 << 12).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times >> 12; i++) {
            out.write(block);
        }
    }
}
