package id.payung.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A fictional Penajam Paser Utara: its registry, its BPJS members, who has a seat, and the 54 lists its villages
/// send, with the truth about every row. Every person is invented. The same seed and size give the same bytes.
public final class Regency {
    private final long seed;
    private final DemoSize size;
    private final Errors errors;
    private final LocalDate asOf;
    private final List<Settlement> villages = Settlement.all();
    private final Livelihoods livelihoods = new Livelihoods();
    private final People people;
    private final Seats seats;
    private final Tally tally = new Tally();

    private Regency(long seed, DemoSize size, Errors errors, LocalDate asOf) {
        this.seed = seed;
        this.size = size;
        this.errors = errors;
        this.asOf = asOf;
        people = new Settler(seed, asOf, livelihoods).settle(villages, size.registryRows());
        int day = (int) asOf.toEpochDay();
        Covers.draw(people, livelihoods, day, Dice.of(seed, 5));
        seats = Seats.draw(people, livelihoods, day, Dice.of(seed, 10));
    }

    /// Invents the people; the lists are invented while they are written.
    ///
    /// @param asOf day on which ages and rules are judged
    public static Regency make(long seed, DemoSize size, Errors errors, LocalDate asOf) {
        return new Regency(seed, size, errors, asOf);
    }

    /// Writes everything into a folder that is missing or empty. It appears whole or not at all.
    ///
    /// @throws DirectoryNotEmptyException where there is something in the folder
    public void write(Path folder) throws IOException {
        var target = folder.toAbsolutePath();
        refuseFull(target);
        Files.createDirectories(target.getParent());
        var draft = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
        try {
            writeRegistry(draft);
            writeLists(draft);
            Files.writeString(draft.resolve("README.txt"), ReadMe.text(seed, size, asOf));
            Files.deleteIfExists(target);
            Files.move(draft, target);
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var left = Files.walk(folder)) {
                for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void refuseFull(Path target) throws IOException {
        if (Files.exists(target)) {
            try (var entries = Files.newDirectoryStream(target)) {
                if (entries.iterator().hasNext()) {
                    throw new DirectoryNotEmptyException(target.toString());
                }
            }
        }
    }

    private void writeRegistry(Path folder) throws IOException {
        try (var out = open(folder, "population.csv")) {
            RegistryFile.write(people, villages, out);
        }
        try (var out = open(folder, "bpjs_members.csv")) {
            Covers.write(people, seats, (int) asOf.toEpochDay(), seed, out);
        }
        try (var out = open(folder, "seated.csv")) {
            seats.write(people, out);
        }
        try (var out = open(folder, "poverty.csv")) {
            RegistryFile.writePoverty(people, seed, out);
        }
    }

    private static Writer open(Path folder, String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private void writeLists(Path folder) throws IOException {
        var lookAlikes = new LookAlikes(people);
        var pool = new Pool(people, livelihoods, lookAlikes, asOf);
        var inventor = new Inventor(people, villages, seed, asOf);
        var selection = Selection.of(errors, pool, size.candidates(), inventor, tally);
        var typist = new Typist(errors, livelihoods);
        var lists = Files.createDirectory(folder.resolve("lists"));
        var habits = habits();
        try (var out = open(folder, "truth.csv")) {
            var truth = new Truth(pool, lookAlikes, out);
            for (var village : villages) {
                var own = habits.get(village.index());
                var dice = Dice.of(seed, 11, village.index());
                var list = new ListFile(village, own, dice);
                var rows = list.write(rows(village, own, selection, typist, dice), lists);
                truth.write("lists/" + list.name(), village, own, rows);
                rows.forEach(placed -> tally.row(placed.row()));
            }
        }
    }

    private List<Row> rows(Settlement village, Habits habits, Selection selection, Typist typist, Dice dice) {
        var rows = new ArrayList<Row>();
        var typed = new HashMap<Integer, Row>();
        for (var slot : selection.list(village.index())) {
            var above = typed.get(slot.person());
            var row = slot.copied() && above != null
                    ? above
                    : typist.type(identity(slot.person(), selection, dice), habits, village, dice);
            typed.put(slot.person(), row);
            rows.add(row);
        }
        return rows;
    }

    private Identity identity(int person, Selection selection, Dice dice) {
        return person < 0 ? selection.invented(person) : Identity.of(people, person, dice);
    }

    /// Every second list is a spreadsheet; what only some lists do goes round by lot.
    private List<Habits> habits() {
        var dice = Dice.of(seed, 12);
        var book = new Headers();
        var texts = turns(dice);
        var spreadsheets = turns(dice);
        return villages.stream()
                .map(village -> {
                    boolean spreadsheet = village.index() % 2 == 1;
                    return new Habits(
                            spreadsheet, (spreadsheet ? spreadsheets : texts)[village.index() / 2], book, dice);
                })
                .toList();
    }

    private int[] turns(Dice dice) {
        var turns = new int[villages.size() / 2];
        Arrays.setAll(turns, i -> i);
        dice.shuffle(turns, turns.length);
        return turns;
    }

    /// How often each kind of error happened on the lists written so far; one that hit two columns counts once.
    public Map<ErrorCode, Integer> happened() {
        return tally.counts();
    }

    /// Rows on the lists written so far.
    public int rows() {
        return tally.rows();
    }
}
