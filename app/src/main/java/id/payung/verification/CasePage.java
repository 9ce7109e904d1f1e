package id.payung.verification;

import id.payung.platform.Form;
import id.payung.platform.Written;
import id.payung.staff.Officer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The case of one person. Registry values stand on the answer to a look with a purpose, and nowhere else; every answer
/// is kept out of caches by the shell.
@Controller
final class CasePage {
    private final CaseFiles files;
    private final Rules rules;
    private final VerificationText text;
    private final Clock clock;

    CasePage(CaseFiles files, Rules rules, VerificationText text, Clock clock) {
        this.files = files;
        this.rules = rules;
        this.text = text;
        this.clock = clock;
    }

    @GetMapping("/calon/{candidate}")
    ModelAndView open(@AuthenticationPrincipal Officer officer, @PathVariable String candidate) {
        var file = files.open(officer.actor(), id(candidate)).orElseThrow(CasePage::noSuchCase);
        return page(file, Form.blank(), false);
    }

    @PostMapping("/calon/{candidate}/lihat")
    ModelAndView look(
            @AuthenticationPrincipal Officer officer,
            @PathVariable String candidate,
            @RequestParam Map<String, String> typed) {
        var form = LookPurpose.read(typed);
        if (form.isWrong()) {
            var file = files.open(officer.actor(), id(candidate)).orElseThrow(CasePage::noSuchCase);
            var page = page(file, form, false);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var file = files.look(officer.actor(), id(candidate), LookPurpose.words(form))
                .orElseThrow(CasePage::noSuchCase);
        return page(file, form, true);
    }

    private ModelAndView page(CaseFile file, Form form, boolean looking) {
        var resident = file.registry().flatMap(CaseFile.Judged::resident);
        var lines = resident.flatMap(one -> rules.of(one, file.typed().cells().incomeRupiah()));
        var today = LocalDate.ofInstant(clock.instant(), Written.WITA);
        return new ModelAndView(
                "verification/case", Map.of("view", new CaseView(file, lines, looking, today, text), "form", form));
    }

    private static UUID id(String candidate) {
        return Optional.of(candidate)
                .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .orElseThrow(CasePage::noSuchCase);
    }

    /// Another area's case is none at all.
    private static ResponseStatusException noSuchCase() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
