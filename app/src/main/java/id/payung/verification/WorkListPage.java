package id.payung.verification;

import id.payung.people.Nik;
import id.payung.platform.Form;
import id.payung.staff.Officer;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Everybody put forward, narrowed by links and found by half a name.
@Controller
final class WorkListPage {
    private static final String NIK = "nik";
    private static final String NOT_FOUND = "tidak-ada";
    private static final String NOT_16 = "bukan-16";
    /// So many digits are meant as a NIK; fewer stand in names such as "Budi 2".
    private static final int SEEMS_A_NIK = 5;

    private final WorkList workList;
    private final VerificationText text;

    WorkListPage(WorkList workList, VerificationText text) {
        this.workList = workList;
        this.text = text;
    }

    @GetMapping("/calon")
    ModelAndView list(@AuthenticationPrincipal Officer officer, @RequestParam Map<String, String> query) {
        var filter = filter(officer, query);
        var page = workList.page(officer.actor(), filter, page(query));
        var about = query.getOrDefault(NIK, "");
        var form = Form.of(Map.of(Filter.TEXT, filter.text()));
        return new ModelAndView(
                "verification/list",
                Map.of(
                        "view",
                        new WorkListView(page, filter, Sight.seesRegistry(officer.actor()), text),
                        "form",
                        about.equals(NOT_16) ? form.problem(Filter.TEXT, VerificationText.NIK_NOT_16) : form,
                        "nikNotFound",
                        about.equals(NOT_FOUND)));
    }

    private static Filter filter(Officer officer, Map<String, String> query) {
        var filter = Filter.read(query);
        return Sight.seesRegistry(officer.actor()) ? filter : filter.withoutRegistry();
    }

    private static int page(Map<String, String> query) {
        var page = query.getOrDefault(Filter.PAGE, "1");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    /// Numbers are looked up here and now; only words go on into an address.
    @PostMapping("/calon/cari")
    String search(@AuthenticationPrincipal Officer officer, @RequestParam Map<String, String> typed) {
        var text = typed.getOrDefault(Filter.TEXT, "");
        var digits = text.replaceAll("\\D", "");
        var nik = Nik.digits(digits);
        if (nik.isPresent()) {
            var found = workList.withNik(officer.actor(), nik.getAsLong());
            return found.isEmpty() ? "redirect:/calon?nik=" + NOT_FOUND : "redirect:/calon/" + found.getFirst();
        }
        var filter = filter(officer, typed).with(text);
        return digits.length() >= SEEMS_A_NIK ? "redirect:/calon?nik=" + NOT_16 : "redirect:" + filter.path(1);
    }
}
