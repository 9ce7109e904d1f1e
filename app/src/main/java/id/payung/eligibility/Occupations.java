package id.payung.eligibility;

import de.siegmar.fastcsv.reader.CsvReader;
import id.payung.eligibility.Occupation.Informal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The occupations of the KTP by their code. (Permendagri 109/2019.)
public final class Occupations {
    private static final Occupations SHIPPED = read(shippedText());

    private final Map<Integer, Occupation> byCode;

    private Occupations(Map<Integer, Occupation> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /// The table that comes with the program.
    public static Occupations shipped() {
        return SHIPPED;
    }

    public Optional<Occupation> of(int code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Every reason the table gives, in alphabetical order.
    public Set<String> reasons() {
        return byCode.values().stream().map(Occupation::reason).collect(Collectors.toCollection(TreeSet::new));
    }

    /// @param csv with the columns `code,name,informal_vulnerable,reason` first
    static Occupations read(String csv) {
        var byCode = new HashMap<Integer, Occupation>();
        try (var rows = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(csv)) {
            for (var row : rows) {
                int code = Integer.parseInt(row.getField("code"));
                var informal =
                        Informal.valueOf(row.getField("informal_vulnerable").toUpperCase(Locale.ROOT));
                byCode.put(code, new Occupation(code, row.getField("name"), informal, row.getField("reason")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Occupations(byCode);
    }

    private static String shippedText() {
        try (var table = Occupations.class.getResourceAsStream("/id/payung/people/occupations.csv")) {
            if (table == null) {
                throw new IllegalStateException("the table of occupations is not in the program");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
