package id.payung.staff;

import id.payung.platform.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where officers land, and where they see who they are and choose their password.
@Controller
final class AccountPage {
    private static final String BEFORE = "sandi-lama";
    private static final String CHOSEN = "sandi-baru";
    private static final String AGAIN = "sandi-ulang";

    private final SignIn signIn;
    private final Sessions sessions;
    private final Officers officers;
    private final PasswordRules rules = new PasswordRules();

    AccountPage(SignIn signIn, Sessions sessions, Officers officers) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.officers = officers;
    }

    @GetMapping("/")
    String land(@AuthenticationPrincipal Officer officer) {
        return "redirect:" + Rights.landing(officer);
    }

    @GetMapping("/akun")
    ModelAndView show(@AuthenticationPrincipal Officer officer) {
        return page(officer, Form.blank(), HttpStatus.OK);
    }

    @PostMapping("/akun/sandi")
    ModelAndView choose(
            @AuthenticationPrincipal Officer officer,
            HttpServletRequest request,
            RedirectAttributes afterwards,
            @RequestParam Map<String, String> typed) {
        var form = mend(officer, typed, request.getRemoteAddr());
        if (form.isWrong()) {
            return page(officer, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.begin(request, officers.choose(officer, typed.getOrDefault(CHOSEN, "")));
        afterwards.addFlashAttribute("chosen", true);
        return new ModelAndView("redirect:/akun");
    }

    private Form mend(Officer officer, Map<String, String> typed, String address) {
        var chosen = typed.getOrDefault(CHOSEN, "");
        var objection = rules.objection(chosen, officer);
        if (objection.isPresent()) {
            return Form.blank().problem(CHOSEN, StaffText.objection(objection.get()));
        }
        if (!chosen.equals(typed.getOrDefault(AGAIN, ""))) {
            return Form.blank().problem(AGAIN, StaffText.NOT_THE_SAME);
        }
        return switch (signIn.attempt(officer.name(), typed.getOrDefault(BEFORE, ""), address)) {
            case SignIn.Answer.Welcome welcome -> Form.blank();
            case SignIn.Answer.Refused refused -> Form.blank().problem(BEFORE, StaffText.WRONG_BEFORE);
            case SignIn.Answer.TooOften(var wait) -> Form.blank().problem(BEFORE, StaffText.tooOften(wait));
        };
    }

    private static ModelAndView page(Officer officer, Form form, HttpStatus status) {
        return new ModelAndView("staff/account", Map.of("officer", officer, "form", form), status);
    }
}
