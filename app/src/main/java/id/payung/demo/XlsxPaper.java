package id.payung.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A list as a spreadsheet. The workbook is packed again without times and compression, as both differ from run to
/// run and from machine to machine, and the same seed must give the same bytes.
final class XlsxPaper implements Paper {
    /// The first day of 1980 would be written with the zone of the machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);
    private static final String TIMES = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private final Path file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(bytes, "Payung", "1.0");
    private @Nullable Worksheet sheet;
    private int rows;

    XlsxPaper(Path file) {
        this.file = file;
    }

    @Override
    public void sheet(String name) {
        sheet = book.newWorksheet(name);
        rows = 0;
    }

    private Worksheet sheet() {
        return Objects.requireNonNull(sheet, "no sheet begun");
    }

    @Override
    public int write(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Text(var text) when text.isEmpty() -> {}
                case Cell.Text(var text) -> sheet().value(rows, i, text);
                case Cell.Whole(var number) -> {
                    sheet().value(rows, i, number);
                    sheet().style(rows, i).format("0").set();
                }
                case Cell.Day(var date) -> {
                    sheet().value(rows, i, date);
                    sheet().style(rows, i).format("dd/mm/yyyy").set();
                }
            }
        }
        return ++rows;
    }

    @Override
    public void merge(int column, int firstLine, int lastLine) {
        sheet().range(firstLine - 1, column, lastLine - 1, column).merge();
    }

    @Override
    public void close() throws IOException {
        book.finish();
        Files.write(file, bytes.toByteArray());
        var parts = new LinkedHashMap<String, byte[]>();
        try (var packed = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(packed.entries())) {
                try (var in = packed.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setMethod(ZipOutputStream.STORED);
            for (var part : parts.entrySet()) {
                store(part.getKey(), part.getValue(), out);
            }
        }
    }

    private static void store(String name, byte[] packed, ZipOutputStream out) throws IOException {
        var content = name.equals("docProps/core.xml")
                ? new String(packed, StandardCharsets.UTF_8)
                        .replaceAll(TIMES, "")
                        .getBytes(StandardCharsets.UTF_8)
                : packed;
        var checksum = new CRC32();
        checksum.update(content);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
