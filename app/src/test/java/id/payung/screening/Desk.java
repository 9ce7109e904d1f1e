package id.payung.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/// The desk on which a test lays out files: the registry of a small regency, members, lists, and one run of `verify`
/// over them.
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String PETUNG = "64.09.01.1003";
    static final String LIST_HEADER = "NIK,NAMA LENGKAP,TANGGAL LAHIR,JENIS KELAMIN,NAMA IBU KANDUNG,DESA";

    private static final Path SAMPLE = Path.of("src/test/resources/sample");

    private final Path folder;
    private final List<String> registry = new ArrayList<>();
    private final List<String> members = new ArrayList<>(List.of("nik,kpj,segment,status,valid_until"));
    private final List<String> arguments = new ArrayList<>();
    private int runs;

    /// Among 3,202 other residents, so that a name is as rare as it is.
    Desk(Path folder) {
        this.folder = folder;
        try {
            registry.addAll(Files.readAllLines(SAMPLE.resolve("population.csv")));
            Files.createDirectories(lists());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path lists() {
        return folder.resolve("lists");
    }

    Desk resident(Person... people) {
        for (var person : people) {
            registry.add(person.registered());
        }
        return this;
    }

    /// A resident as the extract may have them: the row as it stands.
    Desk residentRow(String row) {
        registry.add(row);
        return this;
    }

    Desk member(Person person, String segment, String status) {
        members.add(person.nik() + ",17000000001," + segment + "," + status + ",2026-12-31");
        return this;
    }

    Desk seated(Person person, String source, int seat) {
        var file =
                write("seated.csv", "nik,source,seat,since", person.nik() + "," + source + "," + seat + ",2026-01-01");
        arguments.add("--seated=" + file);
        return this;
    }

    Desk poverty(Person person, String decile) {
        arguments.add(
                "--poverty=" + write("poverty.csv", "nik,decile,vintage", person.nik() + "," + decile + ",2026-09"));
        return this;
    }

    /// A list in CSV with the usual header; its rows stand from line 2 on.
    Desk list(String name, String... rows) {
        var lines = new ArrayList<>(List.of(LIST_HEADER));
        lines.addAll(Arrays.asList(rows));
        return table(name, lines.toArray(String[]::new));
    }

    /// A list in CSV, line by line.
    Desk table(String name, String... lines) {
        write("lists/" + name, lines);
        return this;
    }

    Desk workbook(String name, Consumer<Workbook> content) {
        try (var out = Files.newOutputStream(lists().resolve(name));
                var book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path write(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path registryFile() {
        return write("population.csv", registry.toArray(String[]::new));
    }

    Path membersFile() {
        return write("members.csv", members.toArray(String[]::new));
    }

    Run verify(String... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(
                "--registry=" + registryFile(),
                "--members=" + membersFile(),
                "--lists=" + lists(),
                "--as-of=" + TODAY,
                "--threads=2"));
        all.addAll(Arrays.asList(more));
        runs++;
        return Run.of(folder.resolve("hasil-" + runs), all.toArray(String[]::new));
    }

    /// A resident as the registry has them.
    ///
    /// @param serial last four digits of the NIK
    /// @param occupation KTP code: 11 is a fisher, 5 a civil servant
    record Person(
            String name, char sex, LocalDate born, int serial, String kk, String mother, Home home, int occupation) {
        private static final DateTimeFormatter IN_NIK = DateTimeFormatter.ofPattern("MMyy", Locale.ROOT);

        record Home(String village, String status) {}

        /// A fisher of Petung, 41 years old, whom nothing keeps from being clear.
        static Person ordinary() {
            return new Person(
                    "DARMAWAN SETIAJI",
                    'L',
                    LocalDate.of(1985, 3, 12),
                    12,
                    "6409010101207011",
                    "SUMIYATI",
                    new Home(PETUNG, "ALIVE"),
                    11);
        }

        /// Possible, and as the registration office would give it.
        String nik() {
            int day = born.getDayOfMonth() + (sex == 'P' ? 40 : 0);
            return "640901%02d%s%04d".formatted(day, IN_NIK.format(born), serial);
        }

        Person called(String other) {
            return new Person(other, sex, born, serial, kk, mother, home, occupation);
        }

        Person bornOn(LocalDate day) {
            return new Person(name, sex, day, serial, kk, mother, home, occupation);
        }

        Person withSerial(int other) {
            return new Person(name, sex, born, other, kk, mother, home, occupation);
        }

        Person livingIn(String village) {
            return new Person(name, sex, born, serial, kk, mother, new Home(village, home.status), occupation);
        }

        Person being(String status) {
            return new Person(name, sex, born, serial, kk, mother, new Home(home.village, status), occupation);
        }

        Person workingAs(int code) {
            return new Person(name, sex, born, serial, kk, mother, home, code);
        }

        Person ofFamily(String card, String motherName) {
            return new Person(name, sex, born, serial, card, motherName, home, occupation);
        }

        String registered() {
            return String.join(
                    ",",
                    nik(),
                    kk,
                    name,
                    String.valueOf(sex),
                    "PENAJAM",
                    born.toString(),
                    home.village,
                    "001,001",
                    Integer.toString(occupation),
                    mother,
                    "2,1",
                    home.status,
                    "");
        }

        /// The row of a list that says what the registry says, in the village of Petung.
        String listed() {
            return listed(nik(), name, born.toString());
        }

        String listed(String typedNik, String typedName, String typedDate) {
            return String.join(",", typedNik, typedName, typedDate, String.valueOf(sex), mother, "Petung");
        }
    }
}
