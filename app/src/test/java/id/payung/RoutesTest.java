package id.payung;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.demo.DemoSize;
import id.payung.platform.Listening;
import id.payung.platform.Progress;
import id.payung.platform.TestHome;
import id.payung.platform.Visitor;
import id.payung.staff.StaffSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every role at every door of the whole program.
class RoutesTest {
    private static final Set<String> OPEN = Set.of("GET /masuk", "POST /masuk", "GET /aset/{name}");
    private static final int REFUSED = 403;

    private static final List<String> LIST_READERS = List.of(
            "rt",
            "desa",
            "kades",
            "lurah",
            "camat",
            "dinas",
            "dukcapil",
            "disnaker",
            "disnaker_kepala",
            "dinsos",
            "auditor");
    private static final List<String> PROPOSERS = List.of("rt", "desa", "dinas");

    private static Installation installation;
    private static Service service;
    private static final Map<String, Visitor> OFFICERS = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws Exception {
        var home = TestHome.fresh();
        installation = Installation.openEmbedded(home);
        var demonstration = Demonstration.in(installation, home, Progress.silent());
        demonstration.prepare(7, new DemoSize(1_000, 120));
        service = Service.start(
                installation, Listening.read(setting -> Optional.empty(), 0), ServiceText.demonstration(installation));
        for (var line : demonstration.accounts().lines()) {
            var cells = line.split(",", -1);
            var visitor = Visitor.at(service.address());
            StaffSite.signIn(visitor, cells[1], cells[2]);
            OFFICERS.put(cells[0], visitor);
        }
    }

    @AfterAll
    static void close() throws Exception {
        OFFICERS.values().forEach(Visitor::close);
        service.close();
        installation.close();
    }

    /// `GET /daftar/{submission}`, as pages are mapped.
    private static Set<String> routes() {
        var routes = new TreeSet<String>();
        service.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    for (var method : mapping.getMethodsCondition().getMethods()) {
                        mapping.getPatternValues().forEach(pattern -> routes.add(method + " " + plain(pattern)));
                    }
                });
        return routes;
    }

    private static String plain(String pattern) {
        return pattern.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}");
    }

    private static int status(Visitor visitor, String route) throws Exception {
        var path = route.substring(route.indexOf(' ') + 1)
                .replace("{job}", "1")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        if (route.startsWith(RequestMethod.GET.name())) {
            return visitor.get(path).statusCode();
        }
        visitor.get("/akun");
        return visitor.post(path, Map.of()).statusCode();
    }

    private static Set<String> letIn(String route) throws Exception {
        var letIn = new TreeSet<String>();
        for (var officer : OFFICERS.entrySet()) {
            if (status(officer.getValue(), route) != REFUSED) {
                letIn.add(officer.getKey());
            }
        }
        return letIn;
    }

    @Test
    void no_page_but_the_door_opens_to_a_stranger() throws Exception {
        for (var route : routes()) {
            try (var stranger = Visitor.at(service.address())) {
                stranger.get("/masuk");
                if (!OPEN.contains(route)) {
                    assertThat(status(stranger, route)).as(route).isNotEqualTo(200);
                }
            }
        }
    }

    @Test
    void every_page_is_for_somebody_since_what_nobody_was_given_is_closed() throws Exception {
        var left = routes().stream()
                .filter(route -> !OPEN.contains(route) && !route.equals("POST /keluar"))
                .collect(toCollection(TreeSet::new));
        assertThat(left).hasSizeGreaterThan(15);
        for (var route : left) {
            assertThat(letIn(route)).as(route).isNotEmpty();
        }
    }

    @Test
    void each_role_comes_as_far_as_its_work_goes() throws Exception {
        assertThat(letIn("GET /serapan")).isEqualTo(OFFICERS.keySet());
        assertThat(letIn("GET /aturan")).isEqualTo(OFFICERS.keySet());
        for (var route : List.of("GET /daftar", "GET /calon", "GET /daftar-tunggu", "POST /calon/cari")) {
            assertThat(letIn(route)).as(route).containsExactlyInAnyOrderElementsOf(LIST_READERS);
        }
        for (var route : List.of(
                "GET /daftar/unggah",
                "POST /daftar/unggah",
                "POST /daftar/{submission}/kirim",
                "GET /daftar/{submission}/berkas",
                "POST /daftar/{submission}/perbaiki")) {
            assertThat(letIn(route)).as(route).containsExactlyInAnyOrderElementsOf(PROPOSERS);
        }
        assertThat(letIn("POST /calon/{candidate}/lihat"))
                .containsExactlyInAnyOrder("dukcapil", "disnaker", "disnaker_kepala", "auditor");
    }
}
