package id.payung.submission;

import id.payung.platform.TestHome;
import id.payung.region.Regions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lists written by hand about residents of the fictional regency: ordinary except where a test changes a row.
final class Handmade {
    private static final String HEADER = "NO;NIK;NAMA;TANGGAL LAHIR;NAMA IBU KANDUNG;RT;DESA;PEKERJAAN";

    private Handmade() {}

    /// A row that is clear as it stands.
    record Person(String nik, String name, LocalDate born, String mother, String rt, String village) {
        String row() {
            return String.join(
                    ";",
                    nik,
                    name,
                    "%02d-%02d-%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()),
                    mother,
                    rt,
                    village,
                    "BURUH HARIAN LEPAS");
        }

        Person withNik(String other) {
            return new Person(other, name, born, mother, rt, village);
        }

        Person withMother(String other) {
            return new Person(nik, name, born, other, rt, village);
        }

        Person withName(String other) {
            return new Person(nik, other, born, mother, rt, village);
        }
    }

    /// Grown people of a village who are alive, work and are in no other programme.
    static List<Person> people(Office office, String village) throws Exception {
        var members = Files.readString(office.regency.resolve("bpjs_members.csv"));
        var people = new ArrayList<Person>();
        for (var line : Files.readAllLines(office.regency.resolve("population.csv"))) {
            var cells = line.split(",", -1);
            boolean grown = cells[5].startsWith("19") && cells[5].compareTo("1965") > 0;
            boolean ordinary = cells[0].endsWith("0001") && cells[13].equals("ALIVE") && !members.contains(cells[0]);
            if (cells[6].equals(village) && grown && ordinary) {
                people.add(new Person(
                        cells[0], cells[2], LocalDate.parse(cells[5]), cells[10], cells[7], villageName(village)));
            }
        }
        return people;
    }

    /// A name that two residents bear.
    static String namesake(Office office) throws Exception {
        var bearers = new TreeMap<String, Integer>();
        for (var line : Files.readAllLines(office.regency.resolve("population.csv"))) {
            bearers.merge(line.split(",", -1)[2], 1, Integer::sum);
        }
        return bearers.entrySet().stream()
                .filter(name -> name.getValue() == 2 && name.getKey().split(" ").length > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String villageName(String village) {
        return Regions.indonesia().byCode(village).orElseThrow().name();
    }

    static String csv(List<Person> people) {
        return HEADER
                + "\n"
                + IntStream.range(0, people.size())
                        .mapToObj(at -> at + 1 + ";" + people.get(at).row() + "\n")
                        .collect(Collectors.joining());
    }

    /// A list with one of everything: clear rows, a NIK of 15 digits, no name, a double, somebody nobody knows.
    static List<Person> mixed(Office office, String village) throws Exception {
        var people = people(office, village);
        var rows = new ArrayList<>(people.subList(0, 4));
        rows.add(people.get(4).withNik(people.get(4).nik().substring(0, 15)));
        rows.add(people.get(5).withName(""));
        rows.add(people.getFirst());
        rows.add(people.get(6).withNik("6409010101800099").withName("TIDAK DIKENAL SAMA SEKALI"));
        return rows;
    }

    static Path file(String name, String content) throws Exception {
        var file = TestHome.folder().resolve(name);
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
