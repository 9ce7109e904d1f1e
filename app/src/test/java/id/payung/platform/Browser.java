package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real Chromium. Tests that need it fail without it: a browser test that was skipped must not look green.
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int HEIGHT = 800;

    /// The narrowest screen that pages must fit, a cheap phone, a desk.
    public static final List<Integer> WIDTHS = List.of(320, 360, 1280);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI site;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, URI site) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.site = site;
    }

    public static Browser on(URI site) {
        assertThat(CHROMIUM)
                .as("browser tests need Chromium: apt-get install --no-install-recommends chromium")
                .isExecutable();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS);
        return new Browser(playwright, playwright.chromium().launch(options), site);
    }

    /// A visitor with cookies of their own.
    public Visit visit(int width, boolean script) {
        var options = new NewContextOptions()
                .setBaseURL(site.toString())
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(script)
                .setLocale("id-ID")
                .setIgnoreHTTPSErrors(true);
        return new Visit(chromium.newContext(options), width, script);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /// One visitor and the page before their eyes.
    public static final class Visit implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final int width;
        private final boolean script;

        private Visit(BrowserContext context, int width, boolean script) {
            this.context = context;
            this.width = width;
            this.script = script;
            page = context.newPage();
        }

        public Page page() {
            return page;
        }

        public Visit open(String path) {
            page.navigate(path);
            return this;
        }

        /// The page shows nothing that axe objects to, and nothing that has to be scrolled sideways. Its picture is
        /// kept as `target/screenshots/NAME-WIDTH.png`.
        public Visit isFit(String name) throws java.io.IOException {
            Files.createDirectories(SCREENSHOTS);
            var file = SCREENSHOTS.resolve(name + "-" + width + (script ? "" : "-tanpa-js") + ".png");
            page.evaluate("document.fonts.ready");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " fits " + width)
                    .isEqualTo(true);
            if (script) {
                assertThat(objections()).as(name + " at " + width).isEmpty();
            }
            return this;
        }

        private List<String> objections() {
            return new AxeBuilder(page)
                    .withTags(RULES).analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                            .toList();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
