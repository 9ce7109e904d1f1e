package id.payung.intake;

import id.payung.region.Regions;
import id.payung.region.VillageNames;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;

/// Reads lists of people as villages and offices send them. One reader may serve several threads.
///
/// ```
/// var reader = new ListReader(Regions.indonesia(), "64.09", today, Limits.UPLOAD);
/// var list = reader.read(new ListFile(path, "waru.xlsx"));
/// for (var row : list.rows()) { … }
/// ```
public final class ListReader {
    private final VillageNames villages;
    private final LocalDate asOf;
    private final Limits limits;
    private final boolean keepsTyped;

    /// @param regencyCode whose villages the lists name, `64.09`
    /// @param asOf the day on which nobody is yet to be born
    public ListReader(Regions regions, String regencyCode, LocalDate asOf, Limits limits) {
        this(regions.namesIn(regencyCode), asOf, limits, false);
    }

    private ListReader(VillageNames villages, LocalDate asOf, Limits limits, boolean keepsTyped) {
        this.villages = villages;
        this.asOf = asOf;
        this.limits = limits;
        this.keepsTyped = keepsTyped;
    }

    /// One that keeps the rows as typed too ([ListReading#typed]), which takes memory.
    public ListReader keepingTyped() {
        return new ListReader(villages, asOf, limits, true);
    }

    /// @throws UnreadableList where the file is no list or breaks a limit, with the line and what to do
    public ListReading read(ListFile file) throws UnreadableList {
        try {
            return reading(file);
        } catch (Refused e) {
            throw new UnreadableList(file.file(), e.line(), e.reason());
        } catch (IOException e) {
            var reason = Files.isReadable(file.path()) ? Refusal.BROKEN : Refusal.UNOPENED;
            throw new UnreadableList(file.file(), 0, reason);
        }
    }

    private ListReading reading(ListFile file) throws IOException {
        var spreadsheet = FileKind.open(file.path(), limits);
        var tables = new ArrayList<TableReader.Table>();
        var skipped = SkippedRows.NONE;
        var seen = "";
        var reader = new TableReader(villages, asOf, file.file(), keepsTyped);
        for (var sheet : spreadsheet.sheets()) {
            var search = new LayoutSearch(sheet);
            var layout = search.find();
            if (layout.isPresent()) {
                var table = reader.read(sheet, layout.get());
                tables.add(table);
                skipped = skipped.plus(table.skipped());
            } else {
                skipped = skipped.plus(SkippedRows.sheet(sheet.rows().size()));
                seen = seen.isEmpty() ? search.seen() : seen;
            }
        }
        if (tables.isEmpty()) {
            throw new Refused(Refusal.noList(seen));
        }
        return new ListReading(file, spreadsheet, tables, skipped);
    }
}
