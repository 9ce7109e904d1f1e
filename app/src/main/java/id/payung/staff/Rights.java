package id.payung.staff;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import id.payung.staff.Right.Whose;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/// The table of rights. Security and the navigation both read it; what does not stand here is nobody's.
final class Rights {
    private static final List<Right> TABLE = List.of(
            open(GET, "/aset/{name}"),
            open(GET, "/masuk"),
            open(POST, "/masuk"),
            signedIn(GET, "/"),
            signedIn(POST, "/keluar"),
            signedIn(GET, "/lanjut"),
            signedIn(GET, "/akun"),
            signedIn(POST, "/akun/sandi"));

    /// Everything in its order, which is the navigation's as well.
    List<Right> all() {
        return TABLE;
    }

    /// The line about a request, if there is one.
    Optional<Right> about(HttpServletRequest request) {
        return TABLE.stream().filter(right -> right.isAbout(request)).findFirst();
    }

    /// Where the navigation leads an officer; the first is where they land.
    List<Right> ways(Officer officer) {
        return TABLE.stream()
                .filter(right -> right.way().isPresent() && right.lets(Optional.of(officer)))
                .toList();
    }

    private static Right open(HttpMethod method, String pattern) {
        return new Right(method, pattern, new Whose.Public(), Optional.empty());
    }

    private static Right signedIn(HttpMethod method, String pattern) {
        return new Right(method, pattern, new Whose.AnyOfficer(), Optional.empty());
    }
}
