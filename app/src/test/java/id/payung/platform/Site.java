package id.payung.platform;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
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
        return with(Listening.read(Map.of(), 0), beans, pages);
    }

    static Site with(Listening listening, Consumer<GenericApplicationContext> beans, Class<?>... pages)
            throws CannotListen {
        return new Site(Server.start(
                listening,
                context -> {
                    context.registerBean(Owner.class, () -> OWNER);
                    context.registerBean(Clock.class, Clock::systemUTC);
                    beans.accept(context);
                },
                pages));
    }

    public URI address() {
        return server.address();
    }

    public <T> T bean(Class<T> type) {
        return server.bean(type);
    }

    /// Asks without a browser, without following redirects.
    public HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(address().resolve(path)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
