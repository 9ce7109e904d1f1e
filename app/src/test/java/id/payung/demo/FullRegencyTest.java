package id.payung.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The regency at its full size, under a seed that is not the demo's, read back from its files.
class FullRegencyTest {
    private static final long SEED = 64_09_2027;

    @TempDir
    static Path parent;

    static Folder folder = new Folder(Path.of("."));
    static Regency regency = Regency.make(SEED, DemoSize.FULL, Errors.model(), Folder.AS_OF);
    static List<NamedCsvRecord> people = List.of();
    static List<NamedCsvRecord> truth = List.of();

    @BeforeAll
    static void write() throws IOException {
        folder = new Folder(parent.resolve("demo"));
        regency.write(folder.path());
        people = folder.rows("population.csv");
        truth = folder.rows("truth.csv");
    }

    private static Map<String, Long> count(List<NamedCsvRecord> rows, String column) {
        return rows.stream().collect(groupingBy(row -> row.getField(column), TreeMap::new, counting()));
    }

    private static <V> V in(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    @Test
    void it_is_as_large_as_penajam_paser_utara() throws IOException {
        var status = count(people, "status");
        assertThat(status.get("ALIVE")).isBetween(201_500L, 204_500L);
        assertThat(in(status, "MOVED") * 1000 / people.size()).isBetween(25L, 33L);
        assertThat(in(status, "DEAD") * 1000 / people.size()).isBetween(7L, 10L);
        assertThat(truth.size()).isBetween(22_500, 23_500);
        assertThat(folder.rows("bpjs_members.csv").size()).isBetween(47_000, 49_500);
        assertThat(folder.rows("poverty.csv").size() * 100 / people.size()).isBetween(55, 62);
        assertThat(folder.files().stream().filter(file -> file.endsWith(".xlsx")))
                .hasSize(27);
    }

    @Test
    void children_are_at_least_seventeen_years_younger_than_their_mothers() {
        var wives = new HashMap<String, LocalDate>();
        for (var person : people) {
            if (person.getField("family_relation").equals("3")) {
                wives.put(person.getField("kk"), born(person));
            }
        }
        assertThat(people)
                .filteredOn(person -> person.getField("family_relation").equals("4"))
                .allMatch(child -> wives.containsKey(child.getField("kk")))
                .allMatch(child ->
                        !born(child).isBefore(in(wives, child.getField("kk")).plusYears(17)));
    }

    private static LocalDate born(NamedCsvRecord person) {
        return LocalDate.parse(person.getField("birth_date"));
    }

    @Test
    void a_rounded_nik_can_be_another_persons() {
        var niks = people.stream().map(person -> person.getField("nik")).collect(toSet());

        assertThat(niks).anyMatch(nik -> nik.endsWith("0011") && niks.contains(nik.substring(0, 15) + "0"));
        assertThat(niks).allMatch(nik -> Integer.parseInt(nik.substring(12)) < 9_001);
        assertThat(people.size() - niks.size()).as("shared by two").isBetween(2, 20);
    }

    @Test
    void a_nik_tells_the_birth_date_of_whoever_holds_it_alone() {
        var holders = count(people, "nik");

        assertThat(people)
                .filteredOn(person -> in(holders, person.getField("nik")) == 1)
                .allMatch(person -> person.getField("nik").substring(6, 12).equals(ddmmyy(person)));
    }

    private static String ddmmyy(NamedCsvRecord person) {
        var born = born(person);
        int day = born.getDayOfMonth() + (person.getField("sex").equals("P") ? 40 : 0);
        return "%02d%02d%02d".formatted(day, born.getMonthValue(), born.getYear() % 100);
    }

    @Test
    void a_review_of_the_seats_would_find_something() throws IOException {
        var byNik = new HashMap<String, NamedCsvRecord>();
        people.forEach(person -> byNik.put(person.getField("nik"), person));
        var seated = folder.rows("seated.csv");

        assertThat(count(seated, "source").get("apbd-ppu-2026")).isBetween(5_800L, 6_100L);
        assertThat(count(seated, "source").get("apbd-kaltim-2026")).isBetween(1_400L, 1_600L);
        assertThat(count(seated, "nik")).containsValue(2L);
        assertThat(seated)
                .extracting(row -> in(byNik, row.getField("nik")).getField("status"))
                .contains("DEAD", "MOVED");
        assertThat(seated).anyMatch(row -> !born(in(byNik, row.getField("nik"))).isAfter(Folder.AS_OF.minusYears(65)));
        assertThat(seated.stream().map(row -> row.getField("source") + row.getField("seat")))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_error_happens_about_as_often_as_the_model_says() {
        for (var code : ErrorCode.values()) {
            double happened = (double) regency.happened().getOrDefault(code, 0) / regency.rows();
            assertThat(happened)
                    .as(code.code())
                    .isBetween(Errors.model().rate(code) * 0.25, Errors.model().rate(code) * 1.4);
        }
    }

    @Test
    void the_truth_points_at_the_rows_of_the_lists() throws IOException {
        var lines = folder.lines();

        assertThat(truth).allSatisfy(row -> {
            var line = lines.get(row.getField("file") + "#" + row.getField("sheet") + ":" + row.getField("line"));
            assertThat(line).isNotNull().doesNotContain("JUMLAH", "DAFTAR USULAN");
            if (!row.getField("injected_errors").contains("nik_")
                    && row.getField("format_notes").replace("spaces", "").isEmpty()) {
                assertThat(line).contains(row.getField("true_nik"));
            }
        });
    }

    @Test
    void an_officer_who_knows_everything_would_decide_the_same() throws IOException {
        var facts = new Facts(people, folder.rows("bpjs_members.csv"));
        Set<String> met = new HashSet<>();

        assertThat(truth).allSatisfy(row -> {
            var nik = row.getField("true_nik");
            if (!nik.isEmpty()) {
                boolean first = met.add(nik);
                assertThat(row.getField("duplicate_of").isEmpty()).isEqualTo(first);
                assertThat(row.getField("decision_expected")).isEqualTo(first ? facts.decide(row) : "DUPLICATE");
            } else if (row.getField("duplicate_of").isEmpty()) {
                assertThat(row.getField("decision_expected")).isEqualTo("REVIEW_OR_REJECT_NOT_FOUND");
                assertThat(row.getField("identity_expected")).isEqualTo("NO_MATCH");
            }
        });
    }

    /// The rules once more, from the files alone.
    private static final class Facts {
        private static final Set<String> EXCLUDED = Table.rows("/id/payung/people/occupations.csv").stream()
                .filter(row -> row.getField("informal_vulnerable").equals("no"))
                .map(row -> row.getField("code"))
                .collect(toSet());

        private final Map<String, NamedCsvRecord> people = new HashMap<>();
        private final Map<String, String> active = new HashMap<>();

        Facts(List<NamedCsvRecord> people, List<NamedCsvRecord> members) {
            people.forEach(person -> this.people.put(person.getField("nik"), person));
            for (var member : members) {
                if (member.getField("status").equals("ACTIVE")) {
                    active.put(
                            member.getField("nik"), member.getField("segment").replace("PBPU_", ""));
                }
            }
        }

        String decide(NamedCsvRecord row) {
            var person = in(people, row.getField("true_nik"));
            var errors = new ArrayList<>(
                    Arrays.asList(row.getField("injected_errors").split(";", -1)));
            var formats = row.getField("format_notes");
            errors.remove("name_title");
            boolean ownNik = errors.stream().noneMatch(code -> code.startsWith("nik_"))
                    && !formats.contains("nik_scientific")
                    && !formats.contains("nik_numeric");
            boolean ownDate = errors.stream().noneMatch(code -> code.startsWith("dob_"));
            boolean nameAgrees =
                    ownDate ? !errors.contains("name_nick") : errors.stream().noneMatch(c -> c.startsWith("name_"));
            boolean atHome = row.getField("row_id").startsWith(person.getField("village_code") + "#");
            return ownNik && nameAgrees && atHome ? byRules(person) : "REVIEW";
        }

        private String byRules(NamedCsvRecord person) {
            var status = person.getField("status");
            if (!status.equals("ALIVE")) {
                return status.equals("DEAD") ? "REJECT_DECEASED" : "REJECT_MOVED_OUT";
            }
            if (born(person).isAfter(Folder.AS_OF.minusYears(18))) {
                return "REJECT_UNDER_AGE";
            }
            if (!born(person).isAfter(Folder.AS_OF.minusYears(65))) {
                return "REJECT_OVER_AGE";
            }
            var segment = active.get(person.getField("nik"));
            if (segment != null) {
                return "REJECT_ALREADY_" + segment;
            }
            return EXCLUDED.contains(person.getField("occupation_code")) ? "REJECT_EXCLUDED_OCCUPATION" : "ACCEPT";
        }
    }
}
