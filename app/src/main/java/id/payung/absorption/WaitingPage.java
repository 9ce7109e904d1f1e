package id.payung.absorption;

import id.payung.eligibility.Policy;
import id.payung.platform.Pager;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.staff.Officer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who waits for a seat, and what would change it.
@Controller
final class WaitingPage {
    private final Work work;
    private final WaitingList waiting;
    private final Policies policies;
    private final AbsorptionText text;

    WaitingPage(Work work, WaitingList waiting, Policies policies, AbsorptionText text) {
        this.work = work;
        this.waiting = waiting;
        this.policies = policies;
        this.text = text;
    }

    /// What the page shows.
    ///
    /// @param cutOff the last rank of all that got a seat
    /// @param policy in force
    record View(
            Optional<WaitingList.Run> run,
            OptionalInt cutOff,
            Optional<Policy> policy,
            Pager pager,
            List<WaitingList.Waiting> people) {}

    @GetMapping("/daftar-tunggu")
    ModelAndView show(
            @AuthenticationPrincipal Officer officer, @RequestParam(name = "halaman", defaultValue = "1") int page) {
        var cutOff = work.as(officer.actor().machine(), "melihat batas daftar tunggu", waiting::cutOff);
        var view = work.as(officer.actor(), "melihat daftar tunggu", () -> view(cutOff, page));
        return new ModelAndView("absorption/waiting").addObject("view", view).addObject("text", text);
    }

    private View view(OptionalInt cutOff, int asked) {
        int rows = waiting.size();
        int last = Math.max(1, (rows + WaitingList.PAGE_ROWS - 1) / WaitingList.PAGE_ROWS);
        int page = Math.clamp(asked, 1, last);
        return new View(
                waiting.newestRun(),
                cutOff,
                policies.inForce().map(Policies.Version::policy),
                new Pager(page, WaitingList.PAGE_ROWS, rows, to -> "/daftar-tunggu?halaman=" + to),
                waiting.page(page));
    }
}
