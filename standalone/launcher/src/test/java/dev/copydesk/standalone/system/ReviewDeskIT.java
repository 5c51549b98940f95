package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.copydesk.standalone.system.Newsroom.article;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.copydesk.standalone.stack.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor sees, in Chromium. The pictures stay in {@code target/pictures}. */
class ReviewDeskIT {
    /** As long as the whole way of an article may take on a busy machine. */
    private static final double PATIENCE_MS = 60_000;

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String HEADLINE = "Ferry carries record load";
    private static final String FERRY = HEADLINE
            + "\n\nLERWICK - The evening ferry to Aberdeen carried 480 vehicles (290 cars + 110 vans) on Saturday, the"
            + " harbour office said. It left at 7 p.m. with 611 passengers and arrived 40 minutes late on Sunday.\n";

    private static Playwright playwright;
    private static Browser browser;

    private final WholeSystem system = SharedSystem.get();
    private final Newsroom newsroom = new Newsroom(system);
    private Page page;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openPage() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.setDefaultTimeout(PATIENCE_MS);
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void withoutSigningInNothingIsShown() {
        page.navigate(system.address(Service.REPORT) + "/");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();

        signIn("not the password");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not match");
    }

    @Test
    void theListShowsTheNewestReportFirst() {
        newsroom.report(
                newsroom.accepted(article("older", "Older story\n\nThe mayor spoke on Monday, her office said.")));
        newsroom.report(
                newsroom.accepted(article("newer", "Newer story\n\nThe mayor spoke on Friday, her office said.")));

        openDesk();

        Locator headlines = page.locator(".row-headline");
        assertThat(headlines.first()).containsText("Newer story");
        assertThat(headlines.nth(1)).containsText("Older story");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("list.png")));
    }

    @Test
    void aFlagIsMarkedInTheTextAndHasACardWithItsWorking() {
        newsroom.report(newsroom.accepted(article("flagged", FERRY)));
        openDesk();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(HEADLINE))
                .first()
                .click();

        assertThat(page.locator("#copy")).containsText("The evening ferry to Aberdeen");
        assertThat(page.locator("#copy .mark").first()).containsText("290 cars");
        Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("arithmetic.sum"));
        assertThat(card).isVisible();
        assertThat(card.getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName("Working")))
                .containsText("400");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("report.png"))
                .setFullPage(true));
    }

    @Test
    void anOpenReportTellsOfANewRevisionByItself() {
        Accepted first = newsroom.accepted(article("followed", FERRY).put("revision", 1));
        newsroom.report(first);
        openDesk();
        page.navigate(system.address(Service.REPORT) + "/reports/"
                + URLEncoder.encode(first.articleId(), StandardCharsets.UTF_8));
        assertThat(page.locator("#copy")).containsText("480 vehicles");

        newsroom.accepted(article("followed", FERRY.replace("480", "400")).put("revision", 2));

        assertThat(page.getByRole(AriaRole.STATUS))
                .containsText("Revision 2 has come", new ContainsTextOptions().setTimeout(PATIENCE_MS));
        // What someone is reading is not exchanged under their eyes, but offered.
        Locator offer = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show it"));
        if (offer.isVisible()) {
            offer.click();
        }
        assertThat(page.locator("#copy")).containsText("400 vehicles");
    }

    @Test
    void anOpenListOffersANewReportByItself() {
        openDesk();

        newsroom.accepted(
                article("arrival", "Lighthouse lit again\n\nThe lighthouse was lit on Monday, the pilot office said."));

        Locator arrival = page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Show \\d+ new report")))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lighthouse lit again")));
        assertThat(arrival.first()).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
    }

    private void openDesk() {
        page.navigate(system.address(Service.REPORT) + "/");
        signIn(system.credentials().password());
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
    }

    private void signIn(String password) {
        page.getByLabel("Name").fill(system.credentials().user());
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }
}
