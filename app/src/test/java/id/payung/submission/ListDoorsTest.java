package id.payung.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Visitor;
import id.payung.staff.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who gets in, what is turned away, and what is said then.
class ListDoorsTest {
    private static final String VILLAGE = "64.09.01.1001";
    private static final String NEIGHBOUR = "64.09.01.1002";
    private static final byte[] PDF = "%PDF-1.7 bukan daftar".getBytes(StandardCharsets.UTF_8);

    private static OfficeSite site;

    @BeforeAll
    static void open() throws Exception {
        site = OfficeSite.open();
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    @Test
    void a_list_of_another_office_does_not_exist() throws Exception {
        var list = handedIn("tetangga.csv");
        try (var neighbour = site.staff.visitor(site.operator(NEIGHBOUR))) {
            neighbour.get("/daftar/unggah");
            for (var path : List.of("", "/berkas", "/perbaiki")) {
                assertThat(neighbour.get(list + path).statusCode()).as(path).isEqualTo(404);
            }
            for (var path : List.of("/kirim", "/tarik", "/perbaiki")) {
                var row = Map.of("baris", "00000000-0000-0000-0000-000000000000");
                assertThat(neighbour.post(list + path, row).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(neighbour.get("/daftar").body()).doesNotContain("tetangga.csv");
        }
    }

    @Test
    void whoever_hands_in_no_lists_sees_only_what_was_sent_and_changes_nothing() throws Exception {
        var draft = handedIn("draf.csv");
        var sent = handedIn("kirim.csv");
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            operator.get("/daftar/unggah");
            assertThat(operator.post(sent + "/kirim", Map.of()).statusCode()).isEqualTo(303);
        }
        try (var officer = site.staff.visitor(site.staff.account(Role.DISNAKER, "64.09"))) {
            assertThat(officer.get(draft).statusCode()).isEqualTo(404);
            var page = officer.get(sent);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("/perbaiki", "/kirim\"", "/berkas");
            for (var path : List.of("/kirim", "/tarik", "/perbaiki")) {
                assertThat(officer.post(sent + path, Map.of()).statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
            assertThat(officer.get(sent + "/berkas").statusCode()).isEqualTo(403);
            assertThat(officer.get("/daftar/unggah").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void the_village_head_sees_the_list_of_their_village_and_cannot_send_it() throws Exception {
        var list = handedIn("kades.csv");
        try (var head = site.staff.visitor(site.staff.account(Role.KADES, VILLAGE))) {
            assertThat(head.get(list).statusCode()).isEqualTo(200);
            assertThat(head.post(list + "/kirim", Map.of()).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void somebody_who_is_not_signed_in_sends_no_file() throws Exception {
        try (var stranger = site.staff.site().visitor()) {
            stranger.get("/masuk");
            var answer = stranger.upload("/daftar/unggah", ListsPage.FILE, "a.csv", new byte[1 << 20]);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/masuk");
        }
    }

    @Test
    void a_file_without_a_token_is_not_taken() throws Exception {
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            var file = operator.file("/daftar/unggah", ListsPage.FILE, "a.csv", PDF);

            assertThat(operator.send(file.header("Sec-Fetch-Site", "cross-site"))
                            .statusCode())
                    .isEqualTo(403);
            var bare = operator.request("/daftar/unggah")
                    .header("Content-Type", "multipart/form-data; boundary=batas")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(
                            HttpRequest.BodyPublishers.ofString(
                                    "--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.csv\"\r\n\r\nx\r\n--batas--\r\n"));
            assertThat(operator.send(bare).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_words() throws Exception {
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            operator.get("/daftar/unggah");
            var answer = operator.upload("/daftar/unggah", ListsPage.FILE, "besar.csv", new byte[60 << 20]);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Berkas terlalu besar", "50 MB");
        }
    }

    @Test
    void no_file_and_an_empty_file_are_named_before_anything_is_queued() throws Exception {
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            operator.get("/daftar/unggah");
            var none = operator.upload("/daftar/unggah", ListsPage.FILE, "", new byte[0]);
            var empty = operator.upload("/daftar/unggah", ListsPage.FILE, "kosong.csv", new byte[0]);

            assertThat(none.statusCode()).isEqualTo(422);
            assertThat(none.body()).contains(SubmissionText.NO_FILE);
            assertThat(empty.statusCode()).isEqualTo(422);
            assertThat(empty.body()).contains(SubmissionText.EMPTY_FILE);
        }
    }

    @Test
    void a_file_that_is_no_list_is_told_why_within_two_seconds_and_may_be_tried_again() throws Exception {
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            operator.get("/daftar/unggah");
            long start = System.nanoTime();
            var job = location(operator.upload("/daftar/unggah", ListsPage.FILE, "surat.pdf", PDF));
            var page = ended(operator, job);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));

            assertThat(page).contains("Ini berkas PDF", SubmissionText.KEPT_FILE, SubmissionText.AGAIN);
            var again = location(operator.post(job + "/ulangi", Map.of()));
            assertThat(again).isNotEqualTo(job);
            assertThat(ended(operator, again)).contains("Ini berkas PDF");
            assertThat(operator.get("/daftar").body()).contains("surat.pdf", SubmissionText.NOT_READ);
        }
    }

    @Test
    void why_a_file_is_no_list_is_told_without_the_numbers_in_it() throws Exception {
        var content =
                "Kode;6409010212809001;6409 0102 1280 9002;Satuan\nA1;3;4;buah\n".getBytes(StandardCharsets.UTF_8);
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            operator.get("/daftar/unggah");
            var job = location(operator.upload("/daftar/unggah", ListsPage.FILE, "barang.csv", content));

            assertThat(ended(operator, job))
                    .contains("Kolom NIK dan nama tidak ditemukan", "Satuan")
                    .doesNotContain("6409010212809001", "0102 1280");
        }
    }

    @Test
    void whoever_waits_sees_how_many_stand_before_them_those_of_other_offices_too() throws Exception {
        site.whileNobodyWorks(() -> {
            try (var first = site.staff.visitor(site.operator(NEIGHBOUR));
                    var second = site.staff.visitor(site.operator(VILLAGE))) {
                first.get("/daftar/unggah");
                second.get("/daftar/unggah");
                location(first.upload("/daftar/unggah", ListsPage.FILE, "a.csv", content("dulu.csv")));
                var job = location(second.upload("/daftar/unggah", ListsPage.FILE, "b.csv", content("nanti.csv")));

                assertThat(second.get(job).body()).contains("Ada 1 pekerjaan sebelum daftar ini");
                assertThat(first.get(job).statusCode()).isEqualTo(404);
            }
        });
    }

    @Test
    void the_same_file_twice_leads_to_the_list_it_is_already() throws Exception {
        var content = content("dua-kali.csv");
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            operator.get("/daftar/unggah");
            ended(operator, location(operator.upload("/daftar/unggah", ListsPage.FILE, "a.csv", content)));

            var second = location(operator.upload("/daftar/unggah", ListsPage.FILE, "b.csv", content));

            assertThat(second).startsWith("/daftar/");
            assertThat(operator.get(second).body()).contains(SubmissionText.SAME_FILE, "a.csv");
        }
    }

    @Test
    void the_page_of_a_job_that_asks_by_itself_keeps_no_session_open() throws Exception {
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            operator.get("/daftar/unggah");
            var job = location(operator.upload(
                    "/daftar/unggah",
                    ListsPage.FILE,
                    "x.pdf",
                    (new String(PDF, StandardCharsets.UTF_8) + 2).getBytes(StandardCharsets.UTF_8)));
            for (int minutes = 0; minutes < 15; minutes += 5) {
                assertThat(operator.send(operator.request(job)
                                        .header("HX-Request", "true")
                                        .GET())
                                .statusCode())
                        .isEqualTo(200);
                site.staff.clock().move(Duration.ofMinutes(5));
            }
            site.staff.clock().move(Duration.ofMinutes(1));
            var answer = operator.send(
                    operator.request(job).header("HX-Request", "true").GET());

            assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/masuk");
        }
    }

    @Test
    void an_address_that_is_none_is_told_so() throws Exception {
        try (var operator = site.staff.visitor(site.operator(VILLAGE))) {
            assertThat(operator.get("/daftar/bukan-nomor").statusCode()).isEqualTo(404);
            assertThat(operator.get("/pekerjaan/999999").statusCode()).isEqualTo(404);
            assertThat(operator.get("/pekerjaan/x").statusCode()).isEqualTo(404);
        }
    }

    /// A list of the village, judged.
    private static String handedIn(String name) throws Exception {
        var operator = Office.operator(VILLAGE);
        var submission =
                site.office.receive(operator, Handmade.file(name, new String(content(name), StandardCharsets.UTF_8)));
        site.office.judge(submission);
        return "/daftar/" + submission;
    }

    private static byte[] content(String name) throws Exception {
        return (Handmade.csv(Handmade.mixed(site.office, VILLAGE)) + "\nCatatan: " + name + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String ended(Visitor visitor, String job) throws Exception {
        var page = visitor.get(job).body();
        while (page.contains(SubmissionText.RELOAD)) {
            Thread.sleep(100);
            page = visitor.get(job).body();
        }
        return page;
    }
}
