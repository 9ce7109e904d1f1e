package id.payung.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns files away at the door: looking for the token of a form would take a file in whole, so whoever may not send
/// one is refused before that.
final class BodyDoor extends OncePerRequestFilter {
    private final Rights rights;
    private final TurnedAway turnedAway;

    BodyDoor(Rights rights, TurnedAway turnedAway) {
        this.rights = rights;
        this.turnedAway = turnedAway;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var officer = Presence.officer(request);
        if (rights.about(request).filter(right -> right.lets(officer)).isPresent()) {
            chain.doFilter(request, response);
        } else if (officer.isPresent()) {
            turnedAway.handle(request, response, new AccessDeniedException("not theirs"));
        } else {
            turnedAway.commence(request, response, new InsufficientAuthenticationException("nobody"));
        }
    }
}
