package id.payung.screening;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.payung.screening.Desk.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must not depend on how lists are called and how their rows are ordered. Only which row of one person comes
/// first may change.
class PropertiesTest {
    private static final int PEOPLE = 60;
    private static final int LISTS = 4;
    private static final List<String> GIVEN =
            List.of("DARMAWAN", "SURYANTI", "HASANUDDIN", "MARLINA", "BUDIMAN", "YULIANA", "RAHMAT", "KARTIKA");
    private static final List<String> SECOND = List.of("SETIAJI", "PERMADI", "WIJAYA", "LESTARI", "KUSUMA", "HARTONO");

    @TempDir
    Path folder;

    private final List<Person> residents = new ArrayList<>();

    /// People with what happens to people, and rows with what happens to rows; some rows stand twice or nearly so.
    private List<String> rows(Random dice) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < PEOPLE; i++) {
            var person = person(dice, i);
            residents.add(person);
            rows.add(typed(person, dice));
            if (dice.nextInt(4) == 0) {
                rows.add(typed(person, dice));
            }
        }
        for (int i = 0; i < 6; i++) {
            rows.add(person(dice, 500 + i).listed());
        }
        return rows;
    }

    private static Person person(Random dice, int number) {
        var person = Person.ordinary()
                .called(GIVEN.get(dice.nextInt(GIVEN.size())) + " " + SECOND.get(dice.nextInt(SECOND.size())))
                .bornOn(LocalDate.of(1955, 1, 1).plusDays(dice.nextInt(20_000)))
                .withSerial(100 + number)
                .ofFamily("64090101012%05d".formatted(number / 3), GIVEN.get(dice.nextInt(GIVEN.size())) + " SARI");
        return switch (dice.nextInt(8)) {
            case 0 -> person.being("DEAD");
            case 1 -> person.livingIn("64.09.01.1004");
            case 2 -> person.workingAs(5);
            default -> person;
        };
    }

    private static String typed(Person person, Random dice) {
        var nik = person.nik();
        var name = person.name();
        var born = person.born().toString();
        return switch (dice.nextInt(8)) {
            case 0 ->
                person.listed(
                        nik.substring(0, 13) + (nik.charAt(13) == '9' ? "8" : "9") + nik.substring(14), name, born);
            case 1 -> person.listed("", name, born);
            case 2 -> person.listed(nik, name.substring(0, 3) + name.substring(4), born);
            case 3 -> person.listed(nik, name, "");
            case 4 -> person.listed(nik.substring(1), name, born);
            default -> person.listed(nik, name, born);
        };
    }

    private Run verify(String name, List<String> rows, List<String> files) {
        var desk = new Desk(folder.resolve(name)).resident(residents.toArray(Person[]::new));
        for (int list = 0; list < files.size(); list++) {
            int from = rows.size() * list / files.size();
            int to = rows.size() * (list + 1) / files.size();
            desk.list(files.get(list), rows.subList(from, to).toArray(String[]::new));
        }
        return desk.verify();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_order_of_files_and_rows_changes_nothing_but_who_comes_first(long seed) {
        var dice = new Random(seed);
        var rows = rows(dice);
        var files = new ArrayList<String>();
        for (int list = 0; list < LISTS; list++) {
            files.add("petung-" + list + ".csv");
        }
        var one = verify("satu", rows, files);
        Collections.shuffle(rows, dice);
        Collections.shuffle(files, dice);
        var other = verify("dua", rows, files);

        assertThat(contents(other)).isEqualTo(contents(one));
        assertThat(rowsOfPeople(other)).isEqualTo(rowsOfPeople(one));
        assertThat(keptRowsOfPeople(one).values()).containsOnly(1L);
        assertThat(keptRowsOfPeople(other)).isEqualTo(keptRowsOfPeople(one));
        var before = outcomes(one);
        var after = outcomes(other);
        assertThat(before.values()).contains("clear", "look", "fix");
        after.keySet().retainAll(before.keySet());
        before.keySet().retainAll(after.keySet());
        assertThat(after).isEqualTo(before).hasSizeGreaterThan(30);
    }

    private static Map<String, Long> rowsOfPeople(Run run) {
        return count(run.candidates().stream());
    }

    private static Map<String, Long> keptRowsOfPeople(Run run) {
        return count(run.candidates().stream().filter(PropertiesTest::isKept));
    }

    private static Map<String, Long> count(Stream<NamedCsvRecord> rows) {
        return rows.filter(row -> !row.getField("registry_nik").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.getField("registry_nik"), TreeMap::new, Collectors.counting()));
    }

    private static boolean isKept(NamedCsvRecord row) {
        return !row.getField("outcome").equals("duplicate");
    }

    /// What becomes of a row that stays, by what it says.
    private static Map<String, String> outcomes(Run run) {
        var outcomes = new TreeMap<String, String>();
        run.candidates().stream()
                .filter(PropertiesTest::isKept)
                .forEach(row -> outcomes.put(content(row), row.getField("outcome")));
        return outcomes;
    }

    private static List<String> contents(Run run) {
        return run.candidates().stream().map(PropertiesTest::content).sorted().toList();
    }

    /// What is said of a row by itself, without what other rows say.
    private static String content(NamedCsvRecord row) {
        var own = Arrays.stream(row.getField("findings").split(";", -1))
                .filter(code -> !code.contains("DUPLICATE"))
                .toList();
        return String.join(
                "|",
                row.getField("nik"),
                row.getField("name"),
                row.getField("registry_nik"),
                row.getField("match"),
                row.getField("probability"),
                row.getField("eligibility"),
                String.join(";", own));
    }
}
