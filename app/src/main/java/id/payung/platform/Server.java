package id.payung.platform;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The running web server. Whoever starts it stops it: it hangs itself on no shutdown hook, so that the database can be
/// stopped after it.
public final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final URI address;

    private Server(ConfigurableApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    /// Starts serving.
    ///
    /// @param beans adds what pages ask for in their constructors: data source, clock, owner, ...
    /// @param pages classes to take pages and settings from
    /// @throws CannotListen if the port is taken
    public static Server start(Listening listening, Consumer<GenericApplicationContext> beans, Class<?>... pages)
            throws CannotListen {
        var application = new SpringApplication(Shell.class);
        application.addPrimarySources(List.of(pages));
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(listening));
        application.addInitializers(context -> {
            var ours = (GenericApplicationContext) context;
            ours.registerBean(Listening.class, () -> listening);
            beans.accept(ours);
        });
        try {
            var context = application.run();
            return new Server(context, address(listening, context));
        } catch (RuntimeException e) {
            if (isTaken(e)) {
                throw new CannotListen(PlatformText.portIsTaken(listening.port()));
            }
            throw e;
        }
    }

    private static boolean isTaken(Throwable thrown) {
        var cause = thrown.getCause();
        return thrown instanceof PortInUseException || cause != null && isTaken(cause);
    }

    private static URI address(Listening listening, ConfigurableApplicationContext context) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var scheme = listening instanceof Listening.Tls ? "https" : "http";
        return URI.create(scheme + "://" + listening.address() + ":" + port);
    }

    private static Map<String, Object> properties(Listening listening) {
        var all = new HashMap<String, Object>();
        all.put("server.address", listening.address());
        all.put("server.port", listening.port());
        all.put("server.shutdown", "graceful");
        all.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
        all.put("spring.threads.virtual.enabled", "true");
        all.put("spring.jmx.enabled", "false");
        all.put("spring.web.resources.add-mappings", "false");
        all.putAll(limits());
        all.putAll(session(listening));
        all.putAll(transport(listening));
        return all;
    }

    private static Map<String, Object> limits() {
        return Map.of(
                "spring.servlet.multipart.max-file-size", "50MB",
                "spring.servlet.multipart.max-request-size", "51MB",
                "server.tomcat.max-http-form-post-size", "1MB",
                // A file that is somewhat too large is read to its end, or the browser never shows why it was refused.
                "server.tomcat.max-swallow-size", "100MB",
                "server.compression.enabled", "true",
                "server.compression.min-response-size", "1KB");
    }

    /// Sessions of visitors who are not signed in, which end soon.
    private static Map<String, Object> session(Listening listening) {
        return Map.of(
                "server.servlet.session.timeout", "15m",
                "server.servlet.session.tracking-modes", "cookie",
                "server.servlet.session.cookie.name", listening.encrypted() ? "__Host-payung" : "payung",
                "server.servlet.session.cookie.secure", listening.encrypted(),
                "server.servlet.session.cookie.http-only", true,
                "server.servlet.session.cookie.same-site", "lax",
                "server.servlet.session.cookie.path", "/");
    }

    private static Map<String, Object> transport(Listening listening) {
        return switch (listening) {
            case Listening.Loopback loopback -> Map.of();
            case Listening.Tls tls ->
                Map.of(
                        "server.ssl.certificate", tls.certificate().toUri().toString(),
                        "server.ssl.certificate-private-key", tls.key().toUri().toString());
            case Listening.BehindProxy behind ->
                Map.of(
                        "server.tomcat.remoteip.remote-ip-header", "x-forwarded-for",
                        "server.tomcat.remoteip.protocol-header", "x-forwarded-proto",
                        "server.tomcat.remoteip.internal-proxies", Pattern.quote(behind.proxy()));
        };
    }

    public URI address() {
        return address;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// Lets running requests end, up to ten seconds.
    @Override
    public void close() {
        context.close();
    }
}
