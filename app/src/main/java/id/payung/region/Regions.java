package id.payung.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/// Provinces, regencies, districts and villages of Indonesia by official code (Kepmendagri 300.2.2-2430/2025).
///
/// The table stays one text of 4 MB and is searched: a command that asks for one regency must not pay for building
/// 83,762 villages.
public final class Regions {
    private static final String RESOURCE = "regions_indonesia.csv.gz";

    /// Lines `code,name,level,kind,parent_code` in order of codes, each with a line feed behind it. A byte is a
    /// character here: so the 4 MB
    /// are taken over as they are, and only the names that are asked for are decoded as UTF-8.
    private final String table;

    /// Lines that were asked for, by their code.
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    private Regions(String table) {
        this.table = table;
    }

    public static Regions indonesia() {
        try (var packed = Regions.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            var table = new GZIPInputStream(packed, 1 << 16).readAllBytes();
            return new Regions(new String(table, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// These with changes laid over them, as they are on a day.
    Regions with(List<RegionChanges.Change> changes, LocalDate day) {
        var lines = new TreeMap<String, String>();
        table.lines().skip(1).forEach(line -> lines.put(line.substring(0, line.indexOf(',')), line));
        for (var change : changes) {
            if (change.holds(day)) {
                lines.put(change.code(), line(change));
            } else {
                lines.remove(change.code());
            }
        }
        return new Regions("code\n" + String.join("\n", lines.values()) + "\n");
    }

    private static String line(RegionChanges.Change change) {
        var parent = change.code().contains(".")
                ? change.code().substring(0, change.code().lastIndexOf('.'))
                : "";
        var name = new String(change.name().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return change.code() + ",\"" + name.replace("\"", "") + "\"," + change.level() + "," + change.kind() + ","
                + parent;
    }

    /// In order of their codes; empty where no regency has the code.
    ///
    /// @param regencyCode `64.09`
    public List<Village> villagesOf(String regencyCode) {
        var villages = new ArrayList<Village>();
        var start = "\n" + regencyCode + ".";
        int at = table.indexOf(start) + 1;
        while (at > 0 && table.startsWith(start, at - 1)) {
            var fields = fieldsAt(at);
            if (fields.get(2).equals("village")) {
                villages.add(new Village(fields.get(0), fields.get(1)));
            }
            at = table.indexOf('\n', at) + 1;
        }
        return villages;
    }

    /// @param code `64.09.01.1001`
    public Optional<Village> byCode(String code) {
        return line(code)
                .filter(fields -> fields.get(2).equals("village"))
                .map(fields -> new Village(code, fields.get(1)));
    }

    /// The official name of a province, regency, district or village; a regency's starts with `Kabupaten` or `Kota`.
    public Optional<String> nameOf(String code) {
        return line(code).map(fields -> fields.get(1));
    }

    /// The villages of a regency as people write them.
    public VillageNames namesIn(String regencyCode) {
        return new VillageNames(villagesOf(regencyCode), nameOf(regencyCode).orElse(""));
    }

    private Optional<List<String>> line(String code) {
        var met = lines.get(code);
        return met != null ? Optional.of(met) : search(code);
    }

    /// Takes milliseconds, and pages name the same few villages again and again.
    private Optional<List<String>> search(String code) {
        int at = table.indexOf("\n" + code + ",");
        if (at < 0) {
            return Optional.empty();
        }
        var fields = List.copyOf(fieldsAt(at + 1));
        lines.put(code, fields);
        return Optional.of(fields);
    }

    private List<String> fieldsAt(int start) {
        var fields = new ArrayList<String>(5);
        int at = start;
        while (fields.size() < 5) {
            boolean quoted = table.charAt(at) == '"';
            int end = quoted ? table.indexOf('"', at + 1) : endOfField(at);
            fields.add(decoded(table.substring(quoted ? at + 1 : at, end)));
            at = (quoted ? end + 1 : end) + 1;
        }
        return fields;
    }

    private int endOfField(int from) {
        int end = from;
        while (table.charAt(end) != ',' && table.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
