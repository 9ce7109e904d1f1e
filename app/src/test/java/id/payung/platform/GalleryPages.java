package id.payung.platform;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// Pages of the shell's own tests: the gallery, and ways to go wrong.
final class GalleryPages {
    @Bean
    RouterFunction<ServerResponse> pages(Framing framing) {
        return route().GET("/galeri", request -> {
                    var gallery = new Gallery(framing.of(request.servletRequest()));
                    return ServerResponse.ok()
                            .render(
                                    "platform/layout",
                                    Map.of("title", "Galeri", "content", gallery.all(), "script", "keys.js"));
                })
                .GET("/rusak", request -> {
                    throw new IllegalStateException("rahasia 6409031205880002");
                })
                .GET("/terputus", request -> {
                    throw new CannotGetJdbcConnectionException("rahasia");
                })
                .build();
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    Framing framing(Assets assets) {
        var ways = List.of(
                new Frame.Way("Serapan", "/serapan", 0),
                new Frame.Way("Meja kerja", "/galeri", 156),
                new Frame.Way("Daftar usulan", "/usulan", 0),
                new Frame.Way("Peserta", "/peserta", 0),
                new Frame.Way("Klaim", "/klaim", 7));
        var visitor = Optional.of(new Frame.Visitor("Disnakertrans · Petugas", "/keluar"));
        return request -> new Frame(assets, Site.OWNER, request.getRequestURI(), visitor, ways, () -> "x");
    }
}
