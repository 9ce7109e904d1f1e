package id.payung.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the server listens, and what keeps others from reading along: nobody else hears the loopback; everywhere else
/// there is TLS, our own or that of a declared proxy.
public sealed interface Listening {
    String address();

    int port();

    /// Whether browsers come by https, so that cookies and headers may insist on it.
    boolean encrypted();

    record Loopback(String address, int port) implements Listening {
        @Override
        public boolean encrypted() {
            return false;
        }
    }

    record Tls(String address, int port, Path certificate, Path key) implements Listening {
        @Override
        public boolean encrypted() {
            return true;
        }
    }

    /// @param proxy the one address whose word about the browser's address and scheme is taken
    record BehindProxy(String address, int port, String proxy) implements Listening {
        @Override
        public boolean encrypted() {
            return true;
        }
    }

    /// Reads `PAYUNG_ADDRESS`, `PAYUNG_TLS_CERT` with `PAYUNG_TLS_KEY` (PEM files), `PAYUNG_PROXY` (an IP address).
    ///
    /// @throws CannotListen if others could read along, or a setting names nothing usable
    static Listening read(Map<String, String> settings, int port) throws CannotListen {
        var address = settings.getOrDefault("PAYUNG_ADDRESS", "127.0.0.1");
        var certificate = settings.get("PAYUNG_TLS_CERT");
        var key = settings.get("PAYUNG_TLS_KEY");
        var proxy = settings.get("PAYUNG_PROXY");
        if (certificate != null || key != null) {
            return new Tls(address, port, file("PAYUNG_TLS_CERT", certificate), file("PAYUNG_TLS_KEY", key));
        }
        if (proxy != null) {
            return new BehindProxy(address, port, literal(proxy));
        }
        if (!isLoopback(address)) {
            throw new CannotListen(PlatformText.othersCouldReadAlong(address));
        }
        return new Loopback(address, port);
    }

    private static Path file(String setting, @Nullable String name) throws CannotListen {
        if (name == null || !Files.isReadable(Path.of(name))) {
            throw new CannotListen(PlatformText.unreadableSetting(setting));
        }
        return Path.of(name).toAbsolutePath();
    }

    private static String literal(String proxy) throws CannotListen {
        if (!Pattern.matches("[0-9.]+|[0-9a-fA-F:]+", proxy)) {
            throw new CannotListen(PlatformText.proxyIsNoAddress(proxy));
        }
        return proxy;
    }

    private static boolean isLoopback(String address) throws CannotListen {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotListen(PlatformText.unknownAddress(address));
        }
    }
}
