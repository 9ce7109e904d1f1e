package id.payung.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// What becomes of a request that may not go on: to sign in first, to choose a password first, or to a page that says
/// no.
final class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Rights rights;
    private final Sessions sessions;

    TurnedAway(Rights rights, Sessions sessions) {
        this.rights = rights;
        this.sessions = sessions;
    }

    /// Nobody is signed in.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (rights.about(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            sessions.interrupt(request);
            send(request, response, "/masuk");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var officer = Presence.officer(request);
        if (rights.about(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (why instanceof CsrfException
                && officer.isEmpty()
                && Interrupted.of(request).isPresent()) {
            // The session that the form belonged to is over; the form itself is ours.
            commence(request, response, new NotSignedIn(why));
        } else if (officer.filter(Officer::owesPassword).isPresent()) {
            send(request, response, "/akun");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// A piece of a page cannot become another page; there the whole page has to go.
    private static void send(HttpServletRequest request, HttpServletResponse response, String path) {
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, path);
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("HX-Redirect", path);
        }
    }

    private static final class NotSignedIn extends AuthenticationException {
        private static final long serialVersionUID = 1;

        NotSignedIn(AccessDeniedException why) {
            super("not signed in", why);
        }
    }
}
