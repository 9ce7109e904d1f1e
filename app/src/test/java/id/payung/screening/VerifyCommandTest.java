package id.payung.screening;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.payung.demo.Score;
import id.payung.intake.Limits;
import id.payung.intake.ListFile;
import id.payung.intake.ListReader;
import id.payung.intake.UnreadableList;
import id.payung.region.Regions;
import id.payung.screening.Desk.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The whole command on files: the sample of 54 lists, and what goes wrong around it.
class VerifyCommandTest {
    private static final Path SAMPLE = Path.of("src/test/resources/sample");
    private static final Person DARMAWAN = Person.ordinary();

    @TempDir
    static Path sampleFolder;

    static Run sample = new Run(-1, "", "", Path.of("."));

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of("."));

    @BeforeAll
    static void screenTheSample() {
        sample = verifySample(sampleFolder.resolve("hasil"), "--threads=3");
    }

    private static Run verifySample(Path out, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--registry=" + SAMPLE.resolve("population.csv"),
                "--members=" + SAMPLE.resolve("bpjs_members.csv"),
                "--as-of=2026-11-22"));
        arguments.addAll(List.of(more));
        if (List.of(more).stream().noneMatch(one -> one.startsWith("--lists"))) {
            arguments.add("--lists=" + SAMPLE.resolve("candidates"));
        }
        return Run.of(out, arguments.toArray(String[]::new));
    }

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    // The answers.

    @Test
    void every_row_of_the_sample_is_answered_and_nobody_is_wrongly_clear() throws IOException {
        var score = Score.of(SAMPLE.resolve("truth.csv"), sample.out().resolve("candidates.csv"));

        assertThat(sample.exit()).as(sample.complained()).isZero();
        assertThat(score.answered()).isEqualTo(new Score.Part(347, 347));
        assertThat(score.wronglyClear()).isEmpty();
        assertThat(score.clear().share()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.identity().found().share()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.identity().right().share()).isEqualTo(1);
        assertThat(score.identity().mistaken().done()).isZero();
        assertThat(score.doubles().precision().share()).isEqualTo(1);
        assertThat(score.doubles().recall().share()).isEqualTo(1);
        assertThat(score.calibrationError()).isLessThanOrEqualTo(0.02);
    }

    @Test
    void the_files_have_the_headers_that_others_read_them_by() {
        assertThat(header("candidates.csv"))
                .isEqualTo("file,sheet,line,nik,name,registry_nik,match,probability,findings,eligibility,"
                        + "duplicate_of,outcome,funding_source,rank,explanation");
        assertThat(header("allocation.csv")).isEqualTo("nik,funding_source,seat,rank,priority,status");
        assertThat(header("waiting_list.csv")).isNotEmpty();
        assertThat(sample.files())
                .contains("bpjs_registration.xlsx", "summary.json", "returned/candidates/64.09.02.1003_waru.csv")
                .hasSize(5 + 54);
    }

    private static String header(String file) {
        return sample.text(file).lines().findFirst().orElse("");
    }

    @Test
    void the_seats_of_those_who_sit_are_reviewed_when_they_are_known() {
        var run = desk.resident(DARMAWAN)
                .seated(DARMAWAN, "apbd-ppu-2026", 7)
                .list("a.csv", DARMAWAN.listed())
                .verify();

        assertThat(run.text("seated_review.csv")).startsWith("nik,source,seat,since,findings,explanation");
        assertThat(run.text("replacement_draft.csv")).startsWith("source,seat,nik_out,reason,nik_in,rank");
        assertThat(run.text("summary.json")).contains("\"all_seats_assumed_empty\" : false");
        assertThat(sample.text("summary.json")).contains("\"all_seats_assumed_empty\" : true");
    }

    @Test
    void nobody_else_may_read_what_was_written() throws IOException {
        try (var all = Files.walk(sample.out())) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(Files.getPosixFilePermissions(path))
                            .as(path.toString())
                            .isEqualTo(PosixFilePermissions.fromString(
                                    Files.isDirectory(path) ? "rwx------" : "rw-------")));
        }
    }

    @Test
    void the_allocation_holds_the_clear_people_once_each_in_rank_order() {
        var clear = sample.candidates().stream()
                .filter(row -> row.getField("outcome").equals("clear"))
                .map(row -> row.getField("registry_nik"))
                .toList();
        var seats = sample.rows("allocation.csv");

        assertThat(seats).extracting(row -> row.getField("nik")).containsExactlyInAnyOrderElementsOf(clear);
        for (int place = 0; place < seats.size(); place++) {
            assertThat(seats.get(place).getField("rank")).isEqualTo(Integer.toString(place + 1));
            assertThat(seats.get(place).getField("seat")).isEqualTo(Integer.toString(place + 1));
            assertThat(seats.get(place).getField("status")).isEqualTo("PROPOSED");
        }
        assertThat(sample.rows("waiting_list.csv")).isEmpty();
    }

    /// The rows of `candidates.csv`, counted again, are the counts of `summary.json`, list by list and in all.
    @Test
    void the_rows_add_up_per_list_and_in_all() {
        var summary = new ObjectMapper().readTree(sample.text("summary.json"));
        var all = sample.candidates();

        assertCounts(summary.get("rows"), all);
        assertThat(summary.get("lists")).hasSize(54);
        for (var list : summary.get("lists")) {
            var file = list.get("file").asString();
            assertCounts(
                    list.get("rows"),
                    all.stream()
                            .filter(row -> row.getField("file").equals(file))
                            .toList());
        }
        int headers = 0;
        for (var list : summary.get("lists")) {
            headers += list.get("not_written").get("header").asInt();
        }
        assertThat(summary.get("not_written").get("header").asInt())
                .isEqualTo(headers)
                .isGreaterThanOrEqualTo(54);
    }

    private static void assertCounts(JsonNode counts, List<NamedCsvRecord> rows) {
        int elsewhere = 0;
        var outcomes = new TreeMap<>(Map.of("clear", 0, "look", 0, "fix", 0, "duplicate", 0));
        for (var row : rows) {
            outcomes.merge(row.getField("outcome"), 1, Integer::sum);
            elsewhere += Run.findings(row).contains("DUPLICATE_ELSEWHERE") ? 1 : 0;
        }
        int sum = 0;
        for (var name : List.of("clear", "look", "fix", "duplicate_in_list", "duplicate_elsewhere")) {
            sum += counts.get(name).asInt();
        }
        assertThat(counts.get("data").asInt()).isEqualTo(rows.size()).isEqualTo(sum);
        for (var name : List.of("clear", "look", "fix")) {
            assertThat(outcomes).as(name).containsEntry(name, counts.get(name).asInt());
        }
        assertThat(counts.get("duplicate_elsewhere").asInt()).isEqualTo(elsewhere);
    }

    // What goes back to the sender.

    @Test
    void a_returned_list_reads_back_to_the_rows_it_had() throws UnreadableList, IOException {
        var reader = new ListReader(Regions.indonesia(), "64.09", Desk.TODAY, Limits.COMMAND);
        for (var list : lists()) {
            var name = "candidates/" + list.getFileName();
            var sent = reader.read(new ListFile(list, name));
            var back = reader.read(new ListFile(sample.out().resolve("returned").resolve(name), name));
            assertThat(back.rows()).as(name).isEqualTo(sent.rows());
            assertThat(back.skipped()).as(name).isEqualTo(sent.skipped());
        }
    }

    private static List<Path> lists() throws IOException {
        try (var lists = Files.list(SAMPLE.resolve("candidates"))) {
            return lists.sorted().toList();
        }
    }

    @Test
    void every_row_goes_back_with_a_code_and_its_outcome() {
        var words = Map.of(
                "clear", "Siap dikirim",
                "look", "Perlu dilihat petugas",
                "fix", "Harus diperbaiki",
                "duplicate", "Ganda");
        var notes = Returned.of(sample);

        assertThat(sample.candidates()).hasSize(347).allSatisfy(row -> {
            var note = notes.at(Run.placeOf(row));
            assertThat(note.hasil()).isEqualTo(words.get(row.getField("outcome")));
            assertThat(note.kode()).matches("K-[0-9A-HJKMNP-TV-Z]{10}");
        });
        assertThat(notes.all())
                .extracting(Returned.Cells::kode)
                .doesNotHaveDuplicates()
                .hasSize(347);
    }

    @Test
    void the_code_of_a_row_stays_when_the_nik_in_it_is_mended() {
        var wrong = DARMAWAN.listed("6409011203850092", DARMAWAN.name(), "1985-03-12");
        var before = Returned.of(desk.resident(DARMAWAN).list("a.csv", wrong).verify());
        var after = Returned.of(desk.list("a.csv", DARMAWAN.listed()).verify());

        assertThat(after.at("lists/a.csv:2").kode())
                .isEqualTo(before.at("lists/a.csv:2").kode());
        assertThat(after.at("lists/a.csv:2").hasil()).isEqualTo("Siap dikirim");
    }

    /// Whoever sends a list may learn that something does not fit, never what the registry says instead.
    @Test
    void a_note_to_the_sender_holds_no_value_of_the_registry() throws IOException {
        var secrets = new Secrets(SAMPLE.resolve("population.csv"), lists());
        var notes = Returned.of(sample);

        var leaks = new TreeMap<String, Set<String>>();
        for (var row : sample.candidates()) {
            var note = notes.at(Run.placeOf(row));
            leaks.put(note.toString(), secrets.in(note.hasil() + " " + note.catatan()));
        }
        leaks.values().removeIf(Set::isEmpty);
        assertThat(leaks).isEmpty();
        assertThat(notes.all().stream().map(Returned.Cells::catatan).distinct().count())
                .as("there are notes")
                .isGreaterThan(10);
    }

    @Test
    void the_check_of_notes_would_see_a_leak() throws IOException {
        var secrets = new Secrets(SAMPLE.resolve("population.csv"), lists());

        assertThat(secrets.in("Nama seharusnya Arsal Hakim")).isNotEmpty();
        assertThat(secrets.in("NIK 6409010103799001")).isNotEmpty();
        assertThat(secrets.in("Terdaftar di Nipah-Nipah")).isNotEmpty();
        assertThat(secrets.in("lahir 01-03-1979")).isNotEmpty();
        assertThat(secrets.in("Periksa lagi 16 angka di KTP.")).isEmpty();
    }

    // Cells that a spreadsheet would run.

    @Test
    void no_cell_of_ours_is_a_formula_in_csv() {
        var rows = new ArrayList<String>();
        for (var name : List.of("=cmd|' /C calc'!A0", "+62811", "@SUM(1)", "-1+1", "\t=1+1")) {
            rows.add(String.join(",", DARMAWAN.nik(), "\"" + name + "\"", "1985-03-12", "L", "=1+1", "Petung"));
        }
        rows.add("=1+1,DARMAWAN,1985-03-12,L,,Petung");
        rows.add("-,DARMAWAN,1985-03-12,L,,Petung");
        var arguments = new ArrayList<>(List.of(
                "--registry=" + desk.resident(DARMAWAN).registryFile(),
                "--members=" + desk.membersFile(),
                "--seated=" + desk.write("s.csv", "nik,source,seat", DARMAWAN.nik() + ",=1+1,7", "1,@x,+1")));
        for (var name : List.of("=petung.csv", "+a.csv", "@b.csv", "-c.csv")) {
            desk.list(name, rows.toArray(String[]::new));
            arguments.add("--lists=" + desk.lists().resolve(name));
        }
        var run = Run.of(folder.resolve("hasil"), arguments.toArray(String[]::new));

        assertThat(run.exit()).as(run.complained()).isZero();
        for (var file : run.files()) {
            if (file.endsWith(".csv") && !file.startsWith("returned/")) {
                assertThat(run.rows(file))
                        .isNotNull()
                        .allSatisfy(row -> assertThat(row.getFields())
                                .as(file)
                                .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0));
            }
        }
        assertThat(run.candidates()).hasSize(28);
        Returned.of(run)
                .all()
                .forEach(cells -> assertThat(cells.hasil() + cells.catatan()).doesNotStartWith("="));
    }

    @Test
    void no_cell_of_the_registration_file_is_a_formula() throws IOException {
        var person = DARMAWAN.called("=HYPERLINK(1) SETIAJI");
        var run = desk.resident(person).list("a.csv", person.listed()).verify();

        try (var zip = new ZipFile(run.out().resolve("bpjs_registration.xlsx").toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            var xml = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xml).contains(person.nik(), "=HYPERLINK").doesNotContain("<f>", "<f ");
            assertThat(xml.split("<row ", -1)[2]).doesNotContain("t=\"n\"").contains("t=\"inlineStr\"");
        }
    }

    // Refusals.

    @Test
    void a_folder_that_is_not_empty_is_left_as_it_is() throws IOException {
        var out = Files.createDirectory(folder.resolve("penuh"));
        Files.writeString(out.resolve("catatan.txt"), "penting");
        var run = verifySample(out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.complained()).contains("folder keluaran tidak kosong", "penuh");
        assertThat(run.files()).containsExactly("catatan.txt");
        assertThat(run.beside()).containsExactly("lists", "penuh");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        assertThat(verifySample(Files.createDirectory(folder.resolve("kosong"))).exit())
                .isZero();
        assertThat(folder.resolve("kosong/candidates.csv")).exists();
    }

    @Test
    void a_call_without_a_registry_says_so() {
        var run = Run.of(folder.resolve("hasil"), "--members=m.csv", "--lists=daftar");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.complained()).contains("--registry");
        assertThat(folder.resolve("hasil")).doesNotExist();
    }

    @Test
    void a_day_that_is_no_day_is_a_wrong_call() {
        var run = desk.list("a.csv", DARMAWAN.listed()).verify("--as-of=2026-02-30");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).doesNotExist();
    }

    @Test
    void a_list_that_is_not_there_is_a_wrong_call() {
        var run = verifySample(folder.resolve("hasil"), "--lists=" + folder.resolve("tidak-ada.csv"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.complained()).contains("tidak ada", "tidak-ada.csv");
        assertThat(run.beside()).containsExactly("lists");
    }

    @Test
    void two_lists_of_one_name_are_a_wrong_call() throws IOException {
        var one = Files.createDirectories(folder.resolve("satu/usulan"));
        var two = Files.createDirectories(folder.resolve("dua/usulan"));
        Files.copy(lists().getFirst(), one.resolve("a.csv"));
        Files.copy(lists().getLast(), two.resolve("a.csv"));
        var run = verifySample(folder.resolve("hasil"), "--lists=" + one, "--lists=" + two);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.complained()).contains("dua masukan bernama sama", "usulan/a.csv");
        assertThat(run.out()).doesNotExist();
    }

    @Test
    void a_registry_without_a_column_stops_the_run_and_names_it() {
        var registry =
                desk.write("tanpa-status.csv", "nik,name,birth_date,village_code", "1,A,1990-01-01,64.09.01.1001");
        desk.list("a.csv", DARMAWAN.listed());
        var run = Run.of(
                folder.resolve("lain"),
                "--registry=" + registry,
                "--members=" + desk.membersFile(),
                "--lists=" + desk.lists());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.complained()).contains("tanpa-status.csv", "kolom tidak ada: status");
        assertThat(run.out()).doesNotExist();
        assertThat(run.beside()).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void a_member_file_that_is_not_there_stops_the_run() {
        var run = Run.of(
                folder.resolve("hasil"),
                "--registry=" + desk.registryFile(),
                "--members=" + folder.resolve("tidak-ada.csv"),
                "--lists=" + desk.lists());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.complained()).contains("tidak-ada.csv").doesNotContain("Exception");
    }

    @Test
    void a_list_that_cannot_be_read_is_named_and_the_others_are_screened() {
        desk.write("lists/foto.csv", "%PDF-1.7 bukan tabel");
        var run = desk.resident(DARMAWAN).list("petung.csv", DARMAWAN.listed()).verify();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.said() + run.complained()).contains("TIDAK TERBACA lists/foto.csv", "PDF");
        assertThat(run.text("summary.json")).contains("lists/foto.csv");
        assertThat(run.candidates()).extracting(row -> row.getField("outcome")).containsExactly("clear");
        assertThat(run.files()).contains("returned/lists/petung.csv").doesNotContain("returned/lists/foto.csv");
    }

    @Test
    void a_broken_policy_is_refused_with_line_and_column() {
        var policy = desk.write("kebijakan.yaml", "policy: ppu", "seed: x", "  funds: [");
        var run = desk.list("a.csv", DARMAWAN.listed()).verify("--policy=" + policy);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.complained()).containsPattern("kebijakan\\.yaml:\\d+:\\d+");
        assertThat(run.out()).doesNotExist();
    }

    @Test
    void hidden_files_and_lock_files_are_counted_and_not_read() throws IOException {
        Files.createDirectories(desk.lists().resolve(".git"));
        desk.write("lists/.DS_Store", "x");
        desk.write("lists/~$petung.xlsx", "x");
        desk.write("lists/.git/config.csv", "x");
        var run = desk.resident(DARMAWAN).list("petung.csv", DARMAWAN.listed()).verify();

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.candidates()).hasSize(1);
        assertThat(run.text("summary.json"))
                .containsSubsequence(
                        "files_passed_over", "lists/.DS_Store", "lists/.git/config.csv", "lists/~$petung.xlsx");
    }

    @Test
    void a_folder_reached_by_a_link_is_read_too() throws IOException {
        desk.resident(DARMAWAN).list("petung.csv", DARMAWAN.listed());
        var real = Files.createDirectory(folder.resolve("kecamatan"));
        Files.move(desk.lists().resolve("petung.csv"), real.resolve("petung.csv"));
        Files.createSymbolicLink(desk.lists().resolve("penajam"), real);
        var run = desk.verify();

        assertThat(run.candidates()).extracting(Run::placeOf).containsExactly("lists/penajam/petung.csv:2");
    }

    // One answer, however it is asked for.

    @Test
    void neither_threads_nor_the_order_of_arguments_change_a_byte() throws IOException {
        var forward = new ArrayList<String>();
        var backward = new ArrayList<String>();
        for (var list : lists()) {
            forward.add("--lists=" + list);
            backward.addFirst("--lists=" + list);
        }
        forward.add("--threads=3");
        backward.add("--threads=1");
        var one = verifySample(folder.resolve("satu"), forward.toArray(String[]::new));
        var other = verifySample(folder.resolve("dua"), backward.toArray(String[]::new));

        assertThat(other.exit()).isZero();
        assertSame(one.contents(), other.contents());
    }

    private static void assertSame(Map<String, String> one, Map<String, String> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((file, content) ->
                assertThat(content.equals(other.get(file))).as(file).isTrue());
    }
}
