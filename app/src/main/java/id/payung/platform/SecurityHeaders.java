package id.payung.platform;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Sets the headers that keep a page to itself. In Tomcat's pipeline and not a servlet filter, so that answers that
/// never reach a servlet carry them as well.
final class SecurityHeaders extends ValveBase {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "manifest-src 'self'");

    private final Map<String, String> headers;

    SecurityHeaders(boolean encrypted) {
        super(true);
        var all = new HashMap<>(Map.of(
                "Content-Security-Policy", CONTENT_SECURITY_POLICY,
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                // "no-referrer" would also blank the Origin of our own forms.
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin",
                "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
                "Cache-Control", "no-store"));
        if (encrypted) {
            all.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        headers = Map.copyOf(all);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.forEach(response::setHeader);
        getNext().invoke(request, response);
    }
}
