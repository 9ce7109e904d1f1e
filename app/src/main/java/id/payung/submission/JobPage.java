package id.payung.submission;

import id.payung.platform.Job;
import id.payung.staff.Officer;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A job by its number: how far it is, and where it leads. Leaving and coming back is fine.
@Controller
final class JobPage {
    private final OwnLists lists;

    JobPage(OwnLists lists) {
        this.lists = lists;
    }

    @GetMapping("/pekerjaan/{job:[0-9]{1,18}}")
    ModelAndView show(@AuthenticationPrincipal Officer officer, @PathVariable("job") long number) {
        var job = lists.job(officer, number);
        return new ModelAndView("submission/job", Map.of("of", job, "own", OwnLists.isOwn(officer, job.list())));
    }

    @PostMapping("/pekerjaan/{job:[0-9]{1,18}}/ulangi")
    String again(@AuthenticationPrincipal Officer officer, @PathVariable("job") long number) {
        var of = lists.job(officer, number);
        if (!OwnLists.isOwn(officer, of.list())) {
            throw OwnLists.notFound();
        }
        boolean wentWrong = of.job().isOver() && of.job().state() != Job.State.DONE;
        return "redirect:/pekerjaan/" + (wentWrong ? lists.again(officer, of.list()) : number);
    }
}
