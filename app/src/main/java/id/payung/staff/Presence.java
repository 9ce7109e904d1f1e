package id.payung.staff;

import id.payung.platform.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the rest of a request who asks. Controllers take the [Officer] as their `@AuthenticationPrincipal`.
final class Presence extends OncePerRequestFilter {
    private static final String OFFICER = Officer.class.getName();

    private final Sessions sessions;

    Presence(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Who asks, also on the page about what went wrong, which must not ask the database again.
    static Optional<Officer> officer(HttpServletRequest request) {
        return Optional.ofNullable((Officer) request.getAttribute(OFFICER));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/aset/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            tell(request, response, chain);
        } catch (ServletException | RuntimeException e) {
            if (Outage.of(e).isPresent() && sessions.hold(request)) {
                request.setAttribute(Outage.HELD_AT, "/lanjut");
            }
            throw e;
        }
        if (wasTaken(request, response)) {
            sessions.letGo(request);
        }
    }

    private static boolean wasTaken(HttpServletRequest request, HttpServletResponse response) {
        return request.getMethod().equals("POST")
                && officer(request).isPresent()
                && response.getStatus() == HttpServletResponse.SC_SEE_OTHER;
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sessions.of(request) instanceof Sessions.Standing.Present(var officer)) {
            request.setAttribute(OFFICER, officer);
            var authority = new SimpleGrantedAuthority("ROLE_" + officer.role().name());
            var token = UsernamePasswordAuthenticationToken.authenticated(officer, "", List.of(authority));
            SecurityContextHolder.getContext().setAuthentication(token);
        }
        chain.doFilter(request, response);
    }
}
