package id.payung.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody was about to do when they had to sign in. Its path came to this server, so it leads nowhere else.
///
/// @param sends whether it would have changed something; then it is sent again only when they say so
/// @param fields what they had typed
record Interrupted(String path, boolean sends, List<Field> fields) implements Serializable {
    private static final int MOST_CHARACTERS = 16_384;
    private static final String PASSWORDS = "sandi";
    private static final String FORM = "application/x-www-form-urlencoded";

    record Field(String name, String value) implements Serializable {}

    /// Empty where there is nothing to go back to: a piece of a page, a form from elsewhere, or one with passwords,
    /// which are kept nowhere.
    static Optional<Interrupted> of(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return Optional.empty();
        }
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            var path = request.getRequestURI() + (query == null ? "" : "?" + query);
            return Optional.of(new Interrupted(path, false, List.of()));
        }
        if (isOurFile(request)) {
            return Optional.of(new Interrupted(request.getRequestURI(), false, List.of()));
        }
        return isOurForm(request) ? form(request) : Optional.empty();
    }

    /// A file cannot be kept; they come back to the page that asks for it.
    private static boolean isOurFile(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("multipart/")
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isOurForm(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith(FORM)
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static Optional<Interrupted> form(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        int characters = 0;
        for (var entry : request.getParameterMap().entrySet()) {
            if (entry.getKey().startsWith(PASSWORDS)) {
                return Optional.empty();
            }
            if (!entry.getKey().equals("_csrf")) {
                for (var value : entry.getValue()) {
                    characters += entry.getKey().length() + value.length();
                    fields.add(new Field(entry.getKey(), value));
                }
            }
        }
        return characters > MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of(new Interrupted(request.getRequestURI(), true, List.copyOf(fields)));
    }
}
