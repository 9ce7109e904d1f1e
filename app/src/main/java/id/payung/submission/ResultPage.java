package id.payung.submission;

import id.payung.platform.Pager;
import id.payung.staff.Officer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the checks made of a list, and what its office does with it: send, take the file back.
@Controller
final class ResultPage {
    static final String PATH = "/daftar/{submission:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private static final int ROWS_SHOWN = 50;
    private static final String LOOKING = "melihat daftar usulan";

    private final Submissions submissions;
    private final OwnLists lists;
    private final Results results;
    private final Sending sending;
    private final HandingBack handingBack;

    ResultPage(Submissions submissions, OwnLists lists, Results results, Sending sending, HandingBack handingBack) {
        this.submissions = submissions;
        this.lists = lists;
        this.results = results;
        this.sending = sending;
        this.handingBack = handingBack;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal Officer officer,
            @PathVariable("submission") UUID id,
            @RequestParam(name = "hal", defaultValue = "1") int page) {
        return lists.seen(officer, id, LOOKING, list -> {
            var standing = results.standing(id);
            if (standing.continues().isPresent()) {
                return new ModelAndView(
                        "redirect:/daftar/" + standing.continues().get());
            }
            if (!standing.judged()) {
                return new ModelAndView("redirect:"
                        + lists.job(id).map(job -> "/pekerjaan/" + job.id()).orElse("/daftar"));
            }
            return page(officer, list, standing, Math.max(page, 1));
        });
    }

    private ModelAndView page(Officer officer, Submission list, Results.Standing standing, int page) {
        var counts = submissions.counts(list.id());
        var look = results.rows(list.id(), Results.Group.LOOK, "", (page - 1L) * ROWS_SHOWN, ROWS_SHOWN);
        var inList = results.rows(list.id(), Results.Group.IN_LIST, "", 0, ROWS_SHOWN);
        var elsewhere = results.rows(list.id(), Results.Group.ELSEWHERE, "", 0, ROWS_SHOWN);
        var shown = Stream.of(look, inList, elsewhere).flatMap(List::stream).toList();
        if (!shown.isEmpty()) {
            results.seen(list.id(), shown);
        }
        return new ModelAndView(
                "submission/result",
                Map.of(
                        "list", list,
                        "own", OwnLists.isOwn(officer, list),
                        "counts", counts,
                        "standing", standing,
                        "kinds", results.kinds(list.id()),
                        "look", look,
                        "pager", new Pager(page, ROWS_SHOWN, counts.look(), one -> "?hal=" + one + "#dilihat"),
                        "inList", inList,
                        "elsewhere", elsewhere,
                        "received", submissions.file(list.id())));
    }

    @PostMapping(PATH + "/kirim")
    String send(
            @AuthenticationPrincipal Officer officer,
            @PathVariable("submission") UUID id,
            RedirectAttributes afterwards) {
        boolean judged = lists.own(officer, id, LOOKING, list -> submissions.isJudged(id));
        if (judged) {
            int rows = sending.send(officer.actor(), id).rows();
            afterwards.addFlashAttribute("sentNow", rows);
        }
        return "redirect:/daftar/" + id;
    }

    @PostMapping(PATH + "/tarik")
    String withdraw(
            @AuthenticationPrincipal Officer officer,
            @PathVariable("submission") UUID id,
            RedirectAttributes afterwards) {
        lists.own(officer, id, LOOKING, list -> true);
        afterwards.addFlashAttribute("withdrawn", sending.withdrawGone(officer.actor(), id));
        return "redirect:/daftar/" + id;
    }

    @GetMapping(PATH + "/berkas")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal Officer officer, @PathVariable("submission") UUID id) {
        var list = lists.own(
                        officer,
                        id,
                        LOOKING,
                        one -> submissions.isJudged(id) ? Optional.of(one) : Optional.<Submission>empty())
                .orElseThrow(OwnLists::notFound);
        var name = ContentDisposition.attachment()
                .filename(SubmissionText.fileBack(list.file()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(handingBack.file(officer.actor(), list));
    }
}
