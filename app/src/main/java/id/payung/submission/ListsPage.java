package id.payung.submission;

import id.payung.platform.Form;
import id.payung.platform.Work;
import id.payung.region.Regions;
import id.payung.staff.Officer;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The lists of an office, and where a new one comes in.
@Controller
final class ListsPage {
    static final String FILE = "berkas";

    private final Work work;
    private final Submissions submissions;
    private final OwnLists lists;
    private final Regions regions;

    ListsPage(Work work, Submissions submissions, OwnLists lists, Regions regions) {
        this.regions = regions;
        this.work = work;
        this.submissions = submissions;
        this.lists = lists;
    }

    @GetMapping("/daftar")
    ModelAndView show(@AuthenticationPrincipal Officer officer) {
        return new ModelAndView(
                "submission/lists", Map.of("officer", officer, "lists", lists.all(officer), "regions", regions));
    }

    @GetMapping("/daftar/unggah")
    ModelAndView ask() {
        return page(Form.blank(), HttpStatus.OK);
    }

    @PostMapping("/daftar/unggah")
    ModelAndView receive(
            @AuthenticationPrincipal Officer officer,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            RedirectAttributes afterwards)
            throws IOException {
        if (file == null || name(file).isBlank()) {
            return page(Form.blank().problem(FILE, SubmissionText.NO_FILE), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (file.isEmpty()) {
            return page(Form.blank().problem(FILE, SubmissionText.EMPTY_FILE), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var content = file.getBytes();
        var path = work.as(officer.actor(), "mengunggah daftar", () -> {
            var receipt = submissions.receive(officer.actor(), name(file), content);
            return receipt.isNew() || !submissions.isJudged(receipt.submission())
                    ? job(receipt.submission())
                    : "/daftar/" + receipt.submission();
        });
        if (path.startsWith("/daftar/")) {
            afterwards.addFlashAttribute("sameFile", true);
        }
        return new ModelAndView("redirect:" + path);
    }

    private String job(UUID submission) {
        return "/pekerjaan/" + lists.job(submission).orElseThrow().id();
    }

    /// Old browsers send the whole path.
    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static ModelAndView page(Form form, HttpStatus status) {
        return new ModelAndView("submission/upload", Map.of("form", form), status);
    }
}
