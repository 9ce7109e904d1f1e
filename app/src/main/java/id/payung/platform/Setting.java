package id.payung.platform;

import java.util.Locale;
import java.util.Optional;

/// What an office sets from outside: the environment variable `PAYUNG_HOME`, or the system property `payung.home`,
/// which comes first.
public enum Setting {
    HOME,
    /// `jdbc:postgresql://…` or `postgresql://…`
    DATABASE_URL,
    DATABASE_USER,
    DATABASE_PASSWORD,
    /// Where the server listens; the loopback where it is not set.
    ADDRESS,
    /// PEM file of the certificate, with what signed it.
    TLS_CERT,
    /// PEM file of the certificate's private key.
    TLS_KEY,
    /// IP address of the one proxy in front of the server.
    PROXY;

    public Optional<String> value() {
        var property =
                System.getProperty("payung." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property == null ? System.getenv(variable()) : property)
                .filter(value -> !value.isBlank());
    }

    /// As people set it.
    public String variable() {
        return "PAYUNG_" + name();
    }
}
