package id.payung.staff;

import id.payung.platform.Browser;
import id.payung.platform.Site;
import id.payung.platform.TestDatabase;
import id.payung.platform.Visitor;
import id.payung.platform.Work;
import id.payung.region.Regions;
import id.payung.trail.Trail;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.support.GenericApplicationContext;

/// A site to sign in to, with officers as a test wants them.
public final class StaffSite implements AutoCloseable {
    private final Site site;
    private final MovableClock clock = new MovableClock();
    private final AtomicInteger taken = new AtomicInteger();

    private StaffSite(TestDatabase database, Consumer<GenericApplicationContext> beans, Class<?>... pages)
            throws Exception {
        var work = new Work(database.application());
        site = Site.with(
                context -> {
                    context.registerBean(Work.class, () -> work);
                    context.registerBean(Trail.class, () -> new Trail(work.jdbc()));
                    context.registerBean(Regions.class, Regions::indonesia);
                    context.registerBean(Clock.class, () -> clock);
                    beans.accept(context);
                },
                pages);
    }

    /// A site with the pages of this package and others.
    public static StaffSite on(TestDatabase database, Consumer<GenericApplicationContext> beans, Class<?>... pages)
            throws Exception {
        var all = Stream.concat(Stream.of(StaffWeb.class, SignInPage.class, AccountPage.class), Stream.of(pages));
        return new StaffSite(database, beans, all.toArray(Class<?>[]::new));
    }

    /// Somebody who can sign in.
    public record Account(Officer officer, String password) {}

    public Account account(Role role, String area) {
        var officer = draft(role, area);
        return new Account(officer, officers().addForDemo(officer));
    }

    /// Somebody whose password was made for them.
    Account newcomer(Role role, String area) {
        var officer = draft(role, area);
        return new Account(officer, officers().add(officer));
    }

    private Officer draft(Role role, String area) {
        var name = role.code() + "." + taken.incrementAndGet();
        return new Officer(UUID.randomUUID(), name, "Rahmawati Idris", role, area, area, false);
    }

    /// Fills in the sign-in page.
    public static HttpResponse<String> signIn(Visitor visitor, String name, String password) throws Exception {
        visitor.get("/masuk");
        return visitor.post("/masuk", Map.of("nama", name, "sandi", password));
    }

    /// A visitor who is signed in.
    public Visitor visitor(Account account) throws Exception {
        var visitor = site.visitor();
        signIn(visitor, account.officer().name(), account.password());
        return visitor;
    }

    /// Fills in the sign-in page before somebody's eyes.
    public void signIn(Browser.Visit visit, Account account) {
        visit.open("/masuk");
        visit.page().fill("#nama", account.officer().name());
        visit.page().fill("#sandi", account.password());
        visit.page().click("main button");
        visit.page().waitForURL(url -> !url.endsWith("/masuk"));
    }

    /// Holds a page up to somebody on every screen, with and without JavaScript.
    ///
    /// @param name of the pictures that are kept
    public void showsTo(Browser browser, Role role, String area, String path, String name) throws Exception {
        for (int width : Browser.WIDTHS) {
            for (var script : new boolean[] {true, false}) {
                try (var visit = browser.visit(width, script)) {
                    signIn(visit, account(role, area));
                    visit.open(path).isFit(name);
                }
            }
        }
    }

    public Site site() {
        return site;
    }

    public MovableClock clock() {
        return clock;
    }

    Officers officers() {
        return site.bean(Officers.class);
    }

    @Override
    public void close() {
        site.close();
    }
}
