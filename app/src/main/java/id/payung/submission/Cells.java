package id.payung.submission;

import id.payung.intake.ListRow;
import id.payung.intake.TypedRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The cells of a row as its sender typed them, by name; where a cell was understood, in one way of writing it, so that
/// the same row is equal whether it came as XLSX or as CSV.
record Cells(Map<String, String> all) {
    /// The names, in the order of a form, each with a header that reading knows.
    private static final Map<String, String> HEADERS = headers();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    Cells {
        all = Map.copyOf(new TreeMap<>(all));
    }

    static Cells of(ListRow row, TypedRow typed) {
        var cells = new TreeMap<String, String>();
        cells.put("nik", row.nik().shown());
        cells.put("kk", known(row.claim().kk(), 0, typed.cell("kk")));
        cells.put("name", row.claim().name());
        cells.put("birth_place", row.claim().birthPlace());
        cells.put("birth_date", born(row.claim().born(), typed));
        cells.put("sex", sex(row, typed));
        cells.put("mother", row.claim().mother());
        cells.put("rt", known(row.place().rt(), 0, typed.cell("rt")));
        cells.put("rw", known(row.place().rw(), 0, typed.cell("rw")));
        var village = row.place().village();
        cells.put("village", village == null ? typed.cell("village") : village.name());
        cells.put("work", row.work().occupation());
        cells.put("income", known(row.work().incomeRupiah(), -1, typed.cell("income")));
        cells.values().removeIf(String::isEmpty);
        return new Cells(cells);
    }

    private static String known(long number, long unknown, String typed) {
        return number == unknown ? typed : Long.toString(number);
    }

    private static String born(@Nullable LocalDate born, TypedRow typed) {
        if (born != null) {
            return DAY.format(born);
        }
        return typed.cell("birth_date").isEmpty() ? typed.cell("birth_place_date") : typed.cell("birth_date");
    }

    private static String sex(ListRow row, TypedRow typed) {
        var sex = row.claim().sex();
        return sex == null ? typed.cell("sex") : String.valueOf(sex.letter());
    }

    static List<String> names() {
        return List.copyOf(HEADERS.keySet());
    }

    String of(String name) {
        return all.getOrDefault(name, "");
    }

    /// The cells with some of them typed anew.
    Cells with(Map<String, String> typed) {
        var cells = new TreeMap<>(all);
        names().stream()
                .filter(typed::containsKey)
                .forEach(name -> cells.put(name, typed.getOrDefault(name, "").strip()));
        cells.values().removeIf(String::isEmpty);
        return new Cells(cells);
    }

    /// A list of this one row.
    String csv() {
        return line(HEADERS.values().stream().toList())
                + line(HEADERS.keySet().stream().map(this::of).toList());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replaceAll("\\p{Cntrl}", " ").replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("nik", "NIK");
        headers.put("name", "Nama");
        headers.put("kk", "No KK");
        headers.put("birth_place", "Tempat Lahir");
        headers.put("birth_date", "Tanggal Lahir");
        headers.put("sex", "Jenis Kelamin");
        headers.put("mother", "Nama Ibu Kandung");
        headers.put("rt", "RT");
        headers.put("rw", "RW");
        headers.put("village", "Desa");
        headers.put("work", "Pekerjaan");
        headers.put("income", "Penghasilan");
        return headers;
    }
}
