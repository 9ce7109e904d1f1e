package id.payung.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

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

    /// As it is set.
    ///
    /// @throws CannotListen if others could read along, or a setting names nothing usable
    static Listening read(Function<Setting, Optional<String>> settings, int port) throws CannotListen {
        var address = settings.apply(Setting.ADDRESS).orElse("127.0.0.1");
        var proxy = settings.apply(Setting.PROXY);
        if (settings.apply(Setting.TLS_CERT)
                .or(() -> settings.apply(Setting.TLS_KEY))
                .isPresent()) {
            return new Tls(address, port, file(settings, Setting.TLS_CERT), file(settings, Setting.TLS_KEY));
        }
        if (proxy.isPresent()) {
            return new BehindProxy(address, port, literal(proxy.get()));
        }
        if (!isLoopback(address)) {
            throw new CannotListen(PlatformText.othersCouldReadAlong(address));
        }
        return new Loopback(address, port);
    }

    private static Path file(Function<Setting, Optional<String>> settings, Setting setting) throws CannotListen {
        return settings.apply(setting)
                .map(name -> Path.of(name).toAbsolutePath())
                .filter(Files::isReadable)
                .orElseThrow(() -> new CannotListen(PlatformText.unreadableSetting(setting.variable())));
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
