package id.payung.staff;

import id.payung.platform.Assets;
import id.payung.platform.Frame;
import id.payung.platform.Framing;
import id.payung.platform.Owner;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;

/// Puts around a page who is signed in and where they may go.
final class StaffFraming implements Framing {
    private final Assets assets;
    private final Owner owner;
    private final Rights rights;
    private final StaffText text;

    StaffFraming(Assets assets, Owner owner, Rights rights, StaffText text) {
        this.assets = assets;
        this.owner = owner;
        this.rights = rights;
        this.text = text;
    }

    @Override
    public Frame of(HttpServletRequest request) {
        var officer = Presence.officer(request);
        var visitor = officer.map(one -> new Frame.Visitor(text.visitor(one), "/keluar"));
        var ways = officer.map(this::ways).orElse(List.of());
        return new Frame(assets, owner, request.getRequestURI(), visitor, ways, () -> token(request));
    }

    private List<Frame.Way> ways(Officer officer) {
        return rights.ways(officer).stream()
                .map(right -> new Frame.Way(right.way().orElseThrow(), right.pattern(), 0))
                .toList();
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
