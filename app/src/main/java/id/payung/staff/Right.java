package id.payung.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// A line of the table of rights: who may ask for what.
///
/// @param way words of the navigation, where it leads there
record Right(HttpMethod method, String pattern, Whose whose, Optional<String> way, RequestMatcher matcher) {
    sealed interface Whose {
        /// Everybody, signed in or not.
        record Public() implements Whose {}

        /// Everybody who is signed in, also while they owe a password of their own.
        record AnyOfficer() implements Whose {}

        record Roles(Set<Role> roles) implements Whose {}
    }

    Right(HttpMethod method, String pattern, Whose whose, Optional<String> way) {
        this(
                method,
                pattern,
                whose,
                way,
                PathPatternRequestMatcher.withDefaults().matcher(method, pattern));
    }

    boolean isAbout(HttpServletRequest request) {
        return matcher.matches(request);
    }

    /// @param officer who asks, if signed in
    boolean lets(Optional<Officer> officer) {
        return switch (whose) {
            case Whose.Public all -> true;
            case Whose.AnyOfficer any -> officer.isPresent();
            case Whose.Roles(var roles) ->
                officer.filter(one -> !one.owesPassword() && roles.contains(one.role()))
                        .isPresent();
        };
    }
}
