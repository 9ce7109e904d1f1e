package id.payung.staff;

import id.payung.platform.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Coming in, going on and leaving.
@Controller
final class SignInPage {
    private static final String NAME = "nama";

    private final SignIn signIn;
    private final Sessions sessions;

    SignInPage(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/masuk")
    ModelAndView ask(HttpServletRequest request) {
        return switch (sessions.of(request)) {
            case Sessions.Standing.Present(var officer) -> new ModelAndView("redirect:/");
            case Sessions.Standing.Locked(var name) -> page(request, Form.of(Map.of(NAME, name)), HttpStatus.OK);
            case Sessions.Standing.Nobody nobody -> page(request, Form.blank(), HttpStatus.OK);
        };
    }

    @PostMapping("/masuk")
    ModelAndView enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = NAME, defaultValue = "") String name,
            @RequestParam(name = "sandi", defaultValue = "") String password) {
        var form = Form.of(Map.of(NAME, name));
        return switch (signIn.attempt(name, password, request.getRemoteAddr())) {
            case SignIn.Answer.Welcome welcome -> {
                sessions.begin(request, welcome);
                yield new ModelAndView("redirect:" + next(request, welcome.officer()));
            }
            case SignIn.Answer.Refused refused ->
                page(request, form.problem(NAME, StaffText.REFUSED), HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.Answer.TooOften(var wait) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
                yield page(request, form.problem("", StaffText.tooOften(wait)), HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    private String next(HttpServletRequest request, Officer officer) {
        if (officer.owesPassword()) {
            return "/akun";
        }
        return sessions.interrupted(request)
                .map(one -> one.sends() ? "/lanjut" : one.path())
                .orElse("/");
    }

    private ModelAndView page(HttpServletRequest request, Form form, HttpStatus status) {
        var waits = sessions.interrupted(request).filter(Interrupted::sends).isPresent();
        boolean locked = sessions.of(request) instanceof Sessions.Standing.Locked;
        var model = Map.of("form", form, "locked", locked, "waits", waits);
        return new ModelAndView("staff/sign-in", model, status);
    }

    /// What was typed before the screen locked, to be sent when its officer says so.
    @GetMapping("/lanjut")
    ModelAndView goOn(HttpServletRequest request) {
        return sessions.interrupted(request)
                .filter(Interrupted::sends)
                .map(one -> new ModelAndView("staff/go-on", Map.of("interrupted", one)))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }

    @PostMapping("/keluar")
    String leave(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/masuk";
    }
}
