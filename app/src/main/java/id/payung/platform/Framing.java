package id.payung.platform;

import jakarta.servlet.http.HttpServletRequest;

/// Knows who asks and where that visitor may go.
@FunctionalInterface
public interface Framing {
    Frame of(HttpServletRequest request);
}
