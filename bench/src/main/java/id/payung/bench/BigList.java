package id.payung.bench;

import id.payung.demo.DemoSize;
import id.payung.demo.Errors;
import id.payung.demo.Regency;
import id.payung.intake.Limits;
import id.payung.intake.ListFile;
import id.payung.intake.ListReader;
import id.payung.intake.TypedRow;
import id.payung.intake.UnreadableList;
import id.payung.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// A workbook of 15,000 rows as villages type them: rows of many lists of the same fictional regency, put together.
final class BigList {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final long SEED = 6409;
    private static final DemoSize MANY_ROWS = new DemoSize(DemoSize.FULL.residents(), 40_000);
    private static final List<String> COLUMNS = List.of(
            "nik",
            "kk",
            "name",
            "birth_place",
            "birth_date",
            "sex",
            "rt",
            "rw",
            "village",
            "occupation",
            "mother_name");

    private static final List<String> HEADERS = List.of(
            "NIK",
            "No KK",
            "Nama",
            "Tempat Lahir",
            "Tanggal Lahir",
            "JK",
            "RT",
            "RW",
            "Desa/Kelurahan",
            "Pekerjaan",
            "Nama Ibu Kandung");

    private BigList() {}

    static Path write(Path folder, int rows) throws IOException, UnreadableList {
        var regency = folder.resolve("many-rows");
        Regency.make(SEED, MANY_ROWS, Errors.model(), DAY).write(regency);
        var typed = new ArrayList<TypedRow>();
        var reader = new ListReader(Regions.indonesia(), "64.09", DAY, Limits.COMMAND).keepingTyped();
        try (var lists = Files.list(regency.resolve("lists"))) {
            for (var list : lists.sorted().toList()) {
                typed.addAll(reader.read(new ListFile(list, list.getFileName().toString()))
                        .typed());
            }
        }
        var file = folder.resolve("15000-baris.xlsx");
        write(typed.subList(0, rows), file);
        return file;
    }

    private static void write(List<TypedRow> rows, Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "payung-bench", "1.0")) {
            var sheet = workbook.newWorksheet("Usulan");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).cell(COLUMNS.get(column)));
                }
            }
        }
    }
}
