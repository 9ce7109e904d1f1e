package id.payung;

import id.payung.staff.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A walk through the pages of a small demonstration: every link, as a village operator and as an officer see them, and
/// one list handed in.
final class Rehearsal {
    private static final List<Role> WALKERS = List.of(Role.DESA, Role.DISNAKER);
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final int MOST_PAGES = 60;
    /// After so many looks at a page the compiler knows which ways through the code matter.
    private static final int ROUNDS = 20;
    private static final int FAULT = 400;

    private final URI site;
    private final DemoAccounts accounts;
    private int asked;

    Rehearsal(URI site, DemoAccounts accounts) {
        this.site = site;
        this.accounts = accounts;
    }

    /// Pages asked for.
    int asked() {
        return asked;
    }

    /// @param lists folder of a list to hand in
    /// @return what did not answer, as `status path`
    Set<String> run(Path lists) throws IOException, InterruptedException {
        var unanswered = new LinkedHashSet<String>();
        for (var role : WALKERS) {
            try (var guest = new Guest(site)) {
                guest.signIn(DemoAccounts.name(role), accounts.password(role));
                if (role.handsInLists()) {
                    handIn(guest, lists, unanswered);
                }
                walk(guest, unanswered);
            }
        }
        return unanswered;
    }

    private void handIn(Guest guest, Path lists, Set<String> unanswered) throws IOException, InterruptedException {
        try (var files = Files.list(lists)) {
            note(guest.upload(files.sorted().findFirst().orElseThrow()), unanswered);
        }
    }

    private void note(HttpResponse<String> answer, Set<String> unanswered) {
        asked++;
        if (answer.statusCode() >= FAULT) {
            unanswered.add(answer.statusCode() + " " + answer.uri().getPath());
        }
    }

    private void walk(Guest guest, Set<String> unanswered) throws IOException, InterruptedException {
        var pages = new ArrayList<>(List.of(Guest.place(guest.get("/"))));
        for (int round = 0; round < ROUNDS; round++) {
            for (int page = 0; page < pages.size(); page++) {
                var answer = guest.get(pages.get(page));
                note(answer, unanswered);
                LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> pages.size() < MOST_PAGES && !pages.contains(link))
                        .forEach(pages::add);
            }
        }
    }
}
