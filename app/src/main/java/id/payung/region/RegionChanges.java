package id.payung.region;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.payung.platform.UnreadableTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an office loaded over the regions that come with the program: new codes, new names, regions that are no more.
/// Each holds for a time.
public final class RegionChanges {
    private static final Set<String> LEVELS = Set.of("province", "regency", "district", "village");
    private static final String CODE = "\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?";

    private final JdbcClient jdbc;

    public RegionChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A region as it is for a time.
    ///
    /// @param code `64.09.01.1001`
    /// @param level `province`, `regency`, `district` or `village`
    /// @param kind `desa`, `kelurahan`, …
    /// @param from first day; null is always
    /// @param until first day on which it is no more; null is for ever
    public record Change(
            String code,
            String name,
            String level,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (until == null || until.isAfter(day));
        }
    }

    /// Reads CSV with the columns `code,name,level,kind` and, where they are there, `valid_from,valid_until`.
    ///
    /// @throws UnreadableTable if the file cannot be read, or a line is no region
    public static List<Change> read(Path file) throws UnreadableTable {
        var changes = new ArrayList<Change>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : csv) {
                changes.add(change(file, row));
            }
        } catch (IOException | CsvParseException e) {
            throw new UnreadableTable(file, 0, "tidak dapat dibaca sebagai CSV.");
        }
        return changes;
    }

    private static Change change(Path file, NamedCsvRecord row) throws UnreadableTable {
        long line = row.getStartingLineNumber();
        var change = new Change(
                cell(row, "code"),
                cell(row, "name"),
                cell(row, "level"),
                cell(row, "kind"),
                day(file, row, "valid_from"),
                day(file, row, "valid_until"));
        if (!change.code().matches(CODE) || change.name().isEmpty() || !LEVELS.contains(change.level())) {
            throw new UnreadableTable(file, line, "perlu kolom code, name, dan level (province … village).");
        }
        return change;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private static @Nullable LocalDate day(Path file, NamedCsvRecord row, String column) throws UnreadableTable {
        var text = cell(row, column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableTable(file, row.getStartingLineNumber(), column + " perlu ditulis 2026-11-22.");
        }
    }

    /// Keeps changes, inside a transaction.
    ///
    /// @param beside what was loaded before stays, where these say nothing of it
    public void store(List<Change> changes, boolean beside) {
        if (!beside) {
            jdbc.sql("delete from region").update();
        }
        for (var change : changes) {
            jdbc.sql("""
                    insert into region (code, name, level, kind, valid_from, valid_until)
                    values (:code, :name, :level, :kind, :from, :until)
                    on conflict (code) do update set name = excluded.name, level = excluded.level,
                        kind = excluded.kind, valid_from = excluded.valid_from, valid_until = excluded.valid_until
                    """)
                    .param("code", change.code())
                    .param("name", change.name())
                    .param("level", change.level())
                    .param("kind", change.kind())
                    .param("from", change.from())
                    .param("until", change.until())
                    .update();
        }
    }

    /// The regions of a day: those that come with the program, and over them what was loaded.
    public Regions on(LocalDate day) {
        var changes = jdbc.sql("select * from region")
                .query((row, at) -> new Change(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("level"),
                        row.getString("kind"),
                        local(row.getDate("valid_from")),
                        local(row.getDate("valid_until"))))
                .list();
        return changes.isEmpty() ? Regions.indonesia() : Regions.indonesia().with(changes, day);
    }

    private static @Nullable LocalDate local(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }
}
