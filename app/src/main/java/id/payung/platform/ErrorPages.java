package id.payung.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page for whatever went wrong: what it means and what to do, no stack, no version, nothing of what was asked for.
@Controller
final class ErrorPages implements ErrorController {
    private static final String RETRY_SECONDS = "10";

    private final Clock clock;
    private final ObjectProvider<Room> room;

    ErrorPages(Clock clock, ObjectProvider<Room> room) {
        this.clock = clock;
        this.room = room;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        var outage = outage((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        var status = outage.isPresent() ? HttpStatus.SERVICE_UNAVAILABLE : status(request);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.setStatus(status.value());
        var words = outage.map(why -> PlatformText.outage(why, sends(request)))
                .orElseGet(() -> PlatformText.wentWrong(status.value()));
        var held = (String) request.getAttribute(Outage.HELD_AT);
        return new ModelAndView(
                "platform/error",
                Map.of("words", words, "held", held == null ? "" : held, "moment", Written.time(clock.instant())));
    }

    private Optional<Outage> outage(@Nullable Throwable thrown) {
        return Outage.of(thrown).map(why -> why == Outage.AWAY && isFull() ? Outage.FULL : why);
    }

    private boolean isFull() {
        var known = room.getIfAvailable();
        return known != null && known.isFull();
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? null : HttpStatus.resolve(code);
        // Somebody who types the address of this page asks for a page that is none.
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /// Whether something was to be kept. This page itself is always asked for by GET.
    private static boolean sends(HttpServletRequest request) {
        return "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
    }
}
