package id.payung.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Who is signed in. The session only knows which officer came in when, and with which credentials; who they are now
/// and what they may do is read at each request, so that a change counts at once.
final class Sessions {
    /// Village operators share a laptop.
    private static final Duration IDLE = Duration.ofMinutes(15);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String SIGNED_IN = SignedIn.class.getName();
    private static final String INTERRUPTED = Interrupted.class.getName();

    private final Officers officers;
    private final Clock clock;

    Sessions(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /// What a session knows.
    ///
    /// @param version of the credentials they came in with
    /// @param seen when they last asked for something
    private record SignedIn(UUID officer, String name, int version, Instant since, Instant seen)
            implements Serializable {}

    sealed interface Standing {
        record Present(Officer officer) implements Standing {}

        /// Was idle for too long: has to show the password again, and goes on where they were.
        record Locked(String name) implements Standing {}

        record Nobody() implements Standing {}
    }

    Standing of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN) instanceof SignedIn one)) {
            return new Standing.Nobody();
        }
        var now = clock.instant();
        var officer = officers.present(one.officer(), one.version());
        if (officer.isEmpty() || now.isAfter(one.since().plus(LONGEST))) {
            session.invalidate();
            return new Standing.Nobody();
        }
        if (now.isAfter(one.seen().plus(IDLE))) {
            return new Standing.Locked(one.name());
        }
        if (!asksByItself(request)) {
            var seen = new SignedIn(one.officer(), one.name(), one.version(), one.since(), now);
            session.setAttribute(SIGNED_IN, seen);
        }
        return new Standing.Present(officer.get());
    }

    /// The page of a job asks again and again how far it is; nobody need sit before it.
    private static boolean asksByItself(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getMethod().equals("GET")
                && request.getRequestURI().startsWith("/pekerjaan/");
    }

    /// Begins a session under a new number: whoever knew the old one is left outside.
    void begin(HttpServletRequest request, SignIn.Answer.Welcome welcome) {
        var session = request.getSession();
        var officer = welcome.officer();
        if (session.getAttribute(SIGNED_IN) instanceof SignedIn before
                && !before.officer().equals(officer.id())) {
            session.removeAttribute(INTERRUPTED);
        }
        request.changeSessionId();
        var now = clock.instant();
        // It outlives the lock of an idle screen, so that what somebody typed is still there afterwards.
        session.setMaxInactiveInterval((int) LONGEST.toSeconds());
        session.setAttribute(SIGNED_IN, new SignedIn(officer.id(), officer.name(), welcome.version(), now, now));
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /// Keeps what somebody was about to do until they are signed in.
    void interrupt(HttpServletRequest request) {
        Interrupted.of(request).ifPresent(one -> request.getSession().setAttribute(INTERRUPTED, one));
    }

    /// Keeps a form that the database could not take, for whoever is signed in.
    ///
    /// @return whether there was one
    boolean hold(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(SIGNED_IN) == null) {
            return false;
        }
        var sent = Interrupted.of(request).filter(Interrupted::sends);
        sent.ifPresent(one -> session.setAttribute(INTERRUPTED, one));
        return sent.isPresent();
    }

    /// What was kept has been sent since.
    void letGo(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(INTERRUPTED) instanceof Interrupted one
                && one.path().equals(request.getRequestURI())) {
            session.removeAttribute(INTERRUPTED);
        }
    }

    Optional<Interrupted> interrupted(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Interrupted) session.getAttribute(INTERRUPTED));
    }
}
