package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.demo.DemoSize;
import id.payung.platform.Actor;
import id.payung.platform.Home;
import id.payung.platform.Listening;
import id.payung.platform.Progress;
import id.payung.platform.TestHome;
import id.payung.platform.Visitor;
import id.payung.staff.StaffSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A list on its way from upload to a case that is looked at, and everything that the way leaves behind.
class JourneyTest {
    private static final int NIK = 16;
    private static final Pattern LINK = Pattern.compile("(?:href|action|src|data-hx-[a-z]+)=\"([^\"]*)\"");
    private static final Pattern LIST = Pattern.compile("(/daftar/[0-9a-f-]{36})\"");
    private static final Pattern CASE = Pattern.compile("(/calon/[0-9a-f-]{36})");
    private static final String EDGE = "journey-edge";

    private final List<HttpResponse<String>> shown = new ArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @Test
    void no_registration_number_stands_in_an_address_a_log_an_error_page_or_the_database() throws Exception {
        var home = TestHome.fresh();
        var before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (var installation = Installation.openEmbedded(home)) {
            Demonstration.in(installation, home, Progress.silent()).prepare(11, new DemoSize(3_000, 400));
            var numbers = numbers(home);
            try (var service = Service.start(
                    installation,
                    Listening.read(setting -> Optional.empty(), 0),
                    ServiceText.demonstration(installation))) {
                handIn(service, home);
                look(service, home, numbers.iterator().next());
            }

            assertThat(shown)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(page -> assertThat(addresses(page, numbers)).isEmpty());
            assertThat(found(log.toString(StandardCharsets.UTF_8), numbers)).isEmpty();
            assertThat(found(dump(installation), numbers)).isEmpty();
        } finally {
            System.setErr(before);
        }
        for (var file : leftBehind(home)) {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(found(text, numbers(home))).as(file.toString()).isEmpty();
        }
    }

    /// Of everybody in the registry, and whatever else somebody typed.
    private static Set<String> numbers(Home home) throws IOException {
        var numbers = new HashSet<String>();
        for (var line : Files.readAllLines(home.path().resolve("files/population.csv"))) {
            numbers.add(line.split(",", 2)[0]);
        }
        numbers.remove("nik");
        return numbers;
    }

    private Visitor officer(Service service, Home home, String role) throws Exception {
        var visitor = Visitor.at(service.address());
        for (var line : Files.readAllLines(home.path().resolve("sign-ins.csv"))) {
            var cells = line.split(",", -1);
            if (cells[0].equals(role)) {
                assertThat(StaffSite.signIn(visitor, cells[1], cells[2]).statusCode())
                        .isEqualTo(303);
            }
        }
        return visitor;
    }

    private HttpResponse<String> get(Visitor visitor, String path) throws Exception {
        var page = visitor.get(path);
        shown.add(page);
        return page;
    }

    private HttpResponse<String> post(Visitor visitor, String path, Map<String, String> fields) throws Exception {
        var page = visitor.post(path, fields);
        shown.add(page);
        return page;
    }

    private void handIn(Service service, Home home) throws Exception {
        try (var operator = officer(service, home, "dinas")) {
            get(operator, "/daftar");
            get(operator, "/daftar/unggah");
            var job = upload(operator, home);
            var page = get(operator, job);
            while (!LIST.matcher(page.body()).find()) {
                Thread.sleep(100);
                page = get(operator, job);
            }
            var list = first(LIST, page.body());
            get(operator, list);
            get(operator, list + "/perbaiki");
            get(operator, list + "/berkas");
            post(operator, list + "/kirim", Map.of());
            get(operator, "/daftar");
            get(operator, "/serapan");
        }
    }

    private String upload(Visitor operator, Home home) throws Exception {
        var list = home.path().resolve("files/lists/64.09.01.1001_tanjung-tengah.csv");
        var body = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + operator.token()
                + "\r\n--" + EDGE
                + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"6409010101900001 daftar.csv\""
                + "\r\nContent-Type: text/csv\r\n\r\n" + Files.readString(list, StandardCharsets.ISO_8859_1)
                + "\r\n--" + EDGE + "--\r\n";
        var answer = operator.send(operator.request("/daftar/unggah")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
        shown.add(answer);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private void look(Service service, Home home, String nik) throws Exception {
        try (var officer = officer(service, home, "disnaker")) {
            var list = get(officer, "/calon");
            var found = post(officer, "/calon/cari", Map.of("cari", nik));
            assertThat(found.statusCode()).isEqualTo(303);
            get(officer, found.headers().firstValue("Location").orElseThrow());
            var one = first(CASE, list.body());
            get(officer, one);
            assertThat(post(officer, one + "/lihat", Map.of("tujuan", "orangnya"))
                            .statusCode())
                    .isEqualTo(200);
            get(officer, "/calon/" + UUID.randomUUID());
            post(officer, "/calon/" + nik + "/lihat", Map.of("tujuan", nik));
            get(officer, "/daftar-tunggu");
            get(officer, "/aturan");
        }
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    /// Addresses on a page, or where it leads, that hold a number.
    private static List<String> addresses(HttpResponse<String> page, Set<String> numbers) {
        var all = new ArrayList<>(page.headers().allValues("Location"));
        LINK.matcher(page.body()).results().forEach(link -> all.add(link.group(1)));
        return all.stream()
                .filter(address -> !found(address, numbers).isEmpty())
                .toList();
    }

    /// Every row of every table, as text; bytes as hexadecimal digits.
    private static String dump(Installation installation) {
        return installation.work().as(Actor.MACHINE, "uji", () -> {
            var jdbc = installation.work().jdbc();
            var text = new StringBuilder();
            for (var table : jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                    .query(String.class)
                    .list()) {
                if (!table.startsWith("flyway")) {
                    jdbc.sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list()
                            .forEach(row -> text.append(row).append('\n'));
                }
            }
            return text.toString();
        });
    }

    /// What the service wrote into its home: the demonstration's own files apart.
    private static List<Path> leftBehind(Home home) throws IOException {
        try (var all = Files.walk(home.path())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.path().resolve("files")))
                    .toList();
        }
    }

    /// The numbers a text holds: in clear, in hexadecimal, in base 64.
    private static Set<String> found(String text, Set<String> numbers) {
        var found = new HashSet<String>();
        clear(text, numbers, found);
        hexadecimal(text, numbers, found);
        base64(text, numbers, found);
        return found;
    }

    private static void clear(String text, Set<String> numbers, Set<String> found) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            digits = letter >= '0' && letter <= '9' ? digits + 1 : 0;
            if (digits >= NIK) {
                keep(text.substring(at + 1 - NIK, at + 1), numbers, found);
            }
        }
    }

    private static void hexadecimal(String text, Set<String> numbers, Set<String> found) {
        var run = Pattern.compile("(?:3[0-9]){" + NIK + ",}").matcher(text);
        while (run.find()) {
            clear(run.group().replaceAll("3(.)", "$1"), numbers, found);
        }
    }

    /// Three bytes are four letters, so a number may begin at three places; the letters at its edges hold neighbours.
    private static void base64(String text, Set<String> numbers, Set<String> found) {
        var written = new HashSet<String>();
        for (var number : numbers) {
            for (int before = 0; before < 3; before++) {
                var bytes = (" ".repeat(before) + number).getBytes(StandardCharsets.US_ASCII);
                written.add(Base64.getEncoder().encodeToString(bytes).substring(before == 0 ? 0 : 4, 20));
            }
        }
        for (int length : new int[] {16, 20}) {
            for (int at = 0; at + length <= text.length(); at++) {
                keep(text.substring(at, at + length), written, found);
            }
        }
    }

    private static void keep(String piece, Set<String> numbers, Set<String> found) {
        if (numbers.contains(piece)) {
            found.add(piece);
        }
    }

    @Test
    void a_number_is_found_however_it_is_written() {
        var numbers = Set.of("6409010101900001");

        assertThat(found("nik=6409010101900001&", numbers)).isNotEmpty();
        assertThat(found("\\x36343039303130313031393030303031", numbers)).isNotEmpty();
        for (var before : List.of("", "a", "ab")) {
            var sealed = Base64.getEncoder()
                    .encodeToString((before + "6409010101900001zz").getBytes(StandardCharsets.US_ASCII));
            assertThat(found("x" + sealed, numbers)).as(before).isNotEmpty();
        }
        assertThat(found("6409010101900002", numbers)).isEmpty();
    }
}
