package id.payung.policy;

import id.payung.platform.Work;
import id.payung.staff.Officer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The rules in force, written from the policy that judges.
@Controller
final class RulesPage {
    private final Work work;
    private final Policies policies;
    private final PoliciesText text;

    RulesPage(Work work, Policies policies, PoliciesText text) {
        this.work = work;
        this.policies = policies;
        this.text = text;
    }

    @GetMapping("/aturan")
    ModelAndView show(@AuthenticationPrincipal Officer officer) {
        var rules = work.as(officer.actor(), "melihat aturan", policies::published);
        var page = new ModelAndView(rules.isPresent() ? "policy/rules" : "policy/no-rules");
        rules.ifPresent(published -> page.addObject("rules", published).addObject("text", text));
        return page;
    }
}
