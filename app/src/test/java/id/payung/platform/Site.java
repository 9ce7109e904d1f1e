package id.payung.platform;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.support.GenericApplicationContext;

/// A server on a free port of the loopback, with the pages a test wants.
public final class Site implements AutoCloseable {
    public static final Owner OWNER = new Owner(
            "Kabupaten Penajam Paser Utara",
            "Kepesertaan gratis, tanpa potongan. Ada yang meminta uang? Laporkan ke Disnakertrans.");

    private final Server server;

    private Site(Server server) {
        this.server = server;
    }

    /// A site without beans of its own.
    public static Site open(Class<?>... pages) throws CannotListen {
        return with(context -> {}, pages);
    }

    /// A site with beans of the test's own.
    public static Site with(Consumer<GenericApplicationContext> beans, Class<?>... pages) throws CannotListen {
        return with(Listening.read(setting -> Optional.empty(), 0), beans, pages);
    }

    static Site with(Listening listening, Consumer<GenericApplicationContext> beans, Class<?>... pages)
            throws CannotListen {
        return new Site(Server.start(
                listening,
                context -> {
                    context.registerBean(Owner.class, () -> OWNER);
                    beans.accept(context);
                    if (!context.containsBeanDefinition(Clock.class.getName())) {
                        context.registerBean(Clock.class, Clock::systemUTC);
                    }
                },
                pages));
    }

    public URI address() {
        return server.address();
    }

    public <T> T bean(Class<T> type) {
        return server.bean(type);
    }

    /// Somebody with a browser that shows nothing.
    public Visitor visitor() {
        return new Visitor(address());
    }

    /// Asks once, as somebody who was never here.
    public HttpResponse<String> get(String path) throws Exception {
        try (var visitor = visitor()) {
            return visitor.get(path);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
