package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.copydesk.standalone.system.Newsroom.article;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor sees, in Chromium. The pictures stay in {@code target/pictures}. */
class ReviewDeskIT {
    /** As long as the whole way of an article may take on a busy machine. */
    private static final double PATIENCE_MS = 60_000;

    /** How soon the others see a decision. */
    private static final double SOON_MS = 2_000;

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String HEADLINE = "Ferry carries record load";
    private static final String FERRY = HEADLINE
            + "\n\nLERWICK - The evening ferry to Aberdeen carried 480 vehicles (290 cars + 110 vans) on Saturday, the"
            + " harbour office said. It left at 7 p.m. with 611 passengers and arrived 40 minutes late on Sunday.\n";

    private static Chromium chromium;

    private final WholeSystem system = SharedSystem.get();
    private final Newsroom newsroom = new Newsroom(system);
    private Page page;

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openPage() {
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MS);
    }

    @AfterEach
    void closePage() {
        page.context().close();
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
    void whatNeedsAnEyeStandsAboveWhatDoesNotThoughItIsOlder() {
        newsroom.report(newsroom.accepted(article("wrong", FERRY)));
        newsroom.report(
                newsroom.accepted(article("clear", "Clear story\n\nThe mayor spoke on Friday, her office said.")));

        openDesk();

        Locator rows = page.locator(".row-headline");
        assertThat(rows.first()).containsText(HEADLINE);
        page.getByLabel("Order").selectOption("newest");
        assertThat(rows.first()).containsText("Clear story");
        picture("inbox");
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
        picture("report");
    }

    @Test
    void anArticleIsReviewedByKeyboardAloneFromSignInToDone() {
        Accepted accepted = newsroom.accepted(article("keyboard", FERRY));
        JsonNode report = newsroom.report(accepted);
        page.navigate(system.address(Service.REPORT) + "/login");
        assertThat(page.getByLabel("Name")).isFocused();
        type(system.credentials().user(), "Tab", system.credentials().password(), "Enter");
        assertThat(page.locator(".rows")).isVisible();
        openReport(accepted);

        press("j");
        assertThat(page.locator(".card.is-active")).containsText("arithmetic.sum");
        press("d");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Not an error")))
                .isFocused();
        press("2");
        assertThat(page.locator(".card.is-dismissed")).containsText("Quoted as said");
        press("u");
        assertThat(page.locator(".card.is-decided")).hasCount(0);
        for (int open = alarms(report); open > 0; open--) {
            press("a");
            assertThat(page.locator(".card.is-accepted")).hasCount(alarms(report) - open + 1);
        }
        assertThat(page.locator("#tools .ring")).hasAttribute("aria-label", "Score 100 of 100");
        press("x");
        assertThat(page.locator("#done")).hasAttribute("aria-pressed", "true");

        JsonNode decided = newsroom.newestReport(accepted.articleId());
        Assertions.assertThat(decided.path("review").path("status").asText()).isEqualTo("done");
        Assertions.assertThat(decided.path("score").asInt()).isEqualTo(100);
        picture("reviewed");
    }

    @Test
    void aSecondEditorSeesADecisionWithinTwoSeconds() {
        Accepted accepted = newsroom.accepted(article("shared", FERRY));
        newsroom.report(accepted);
        openDesk();
        openReport(accepted);
        try (Page second = page.context().newPage()) {
            second.navigate(page.url());
            assertThat(second.locator("#live")).containsText("Live");

            press("j");
            press("a");

            assertThat(second.locator(".card.is-accepted"))
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(SOON_MS));
            assertThat(second.locator("#progress")).containsText("1 of");
        }
    }

    @Test
    void whoDecidesSecondKeepsWhatTheyTypedAndDecidesAgain() {
        Accepted accepted = newsroom.accepted(article("second", FERRY));
        newsroom.report(accepted);
        openDesk();
        openReport(accepted);
        press("j");
        press("d");
        page.locator(".dismiss[open] textarea").fill("on tape");
        try (Page first = page.context().newPage()) {
            first.navigate(page.url());
            first.keyboard().press("j");
            first.keyboard().press("a");
            assertThat(first.locator(".card.is-accepted")).hasCount(1);
        }
        Locator quotedAsSaid = page.locator(".dismiss[open] .reason").nth(1);

        quotedAsSaid.click();

        assertThat(page.locator(".card-alert")).containsText("Not saved.");
        assertThat(page.locator(".dismiss[open] textarea")).hasValue("on tape");
        quotedAsSaid.click();
        assertThat(page.locator(".card.is-dismissed")).containsText("on tape");
    }

    @Test
    void aDecisionIsCarriedOverToTheNextRevision() {
        Accepted first = newsroom.accepted(article("carried", FERRY).put("revision", 1));
        newsroom.report(first);
        openDesk();
        openReport(first);
        press("j");
        press("a");
        assertThat(page.locator(".card.is-accepted")).hasCount(1);

        Accepted next = newsroom.accepted(
                article("carried", FERRY.replace("40 minutes", "50 minutes")).put("revision", 2));
        newsroom.report(next);
        openReport(next);

        assertThat(page.locator(".card.is-accepted")).containsText("in revision 1");
    }

    @Test
    void noPageHasAFaultThatAxeFindsInLightAndDarkWideAndNarrow() {
        Accepted accepted = newsroom.accepted(article("axe", FERRY));
        newsroom.report(accepted);
        newsroom.report(newsroom.accepted(article("axe-other", FERRY.replace("611", "640"))));
        String story = newsroom.storyPage(accepted);
        newsroom.report(newsroom.accepted(article("axe", FERRY.replace("40 minutes", "50 minutes"))));
        newsroom.deadLetter("desk:given-up");
        look(List.of("/login"), accepted);
        openDesk();
        saveView();
        look(
                List.of(
                        "/?severity=error",
                        path(accepted),
                        story,
                        path(accepted) + "/revisions",
                        "/reports/unknown",
                        "/rules",
                        "/names",
                        "/trends",
                        "/audit",
                        "/sources",
                        "/dead-letters",
                        "/users",
                        "/account",
                        "/account/keys",
                        "/nowhere"),
                accepted);
    }

    /** Looks at pages in light and dark, wide and narrow, and keeps their pictures. */
    private void look(List<String> paths, Accepted accepted) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(1440, 320)) {
                page.setViewportSize(width, 900);
                for (String path : paths) {
                    look(path, name(path, accepted) + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width);
                }
            }
        }
        page.setViewportSize(1440, 900);
    }

    private void look(String path, String picture) {
        page.navigate(system.address(Service.REPORT) + path);
        press("j");
        press("d");
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(picture)
                .isEmpty();
        Assertions.assertThat(overflow()).as("%s runs over", picture).isZero();
        picture(picture);
    }

    private void saveView() {
        page.navigate(system.address(Service.REPORT) + "/?severity=error");
        page.getByText("Save this view").click();
        page.locator(".save-view input[name=name]").fill("Errors first");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.locator(".views [aria-current]")).hasText("Errors first");
    }

    private String name(String path, Accepted accepted) {
        String named = path.replace(path(accepted), "report").replaceAll("^/stories/.*", "story");
        return named.startsWith("/?") ? "inbox" : named.replaceAll("\\W+", "");
    }

    /** How many pixels the page is wider than the window. */
    private int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    @Test
    void onPaperThereIsTheReportWithoutTheButtons() {
        Accepted accepted = newsroom.accepted(article("printed", FERRY));
        newsroom.report(accepted);
        openDesk();
        openReport(accepted);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".card").first()).isVisible();
        assertThat(page.locator("#done")).isHidden();
        assertThat(page.locator(".decide").first()).isHidden();
        picture("print");
    }

    @Test
    void anOpenReportTellsOfANewRevisionByItself() {
        Accepted first = newsroom.accepted(article("followed", FERRY).put("revision", 1));
        newsroom.report(first);
        openDesk();
        openReport(first);
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

    private static String path(Accepted accepted) {
        return "/reports/" + URLEncoder.encode(accepted.articleId(), StandardCharsets.UTF_8);
    }

    private void openReport(Accepted accepted) {
        page.navigate(system.address(Service.REPORT) + path(accepted));
        assertThat(page.locator("#live")).containsText("Live");
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    /** Types words and presses keys as they come. */
    private void type(String... wordsAndKeys) {
        for (String next : wordsAndKeys) {
            if (next.equals("Tab") || next.equals("Enter")) {
                press(next);
            } else {
                page.keyboard().type(next);
            }
        }
    }

    private static int alarms(JsonNode report) {
        int alarms = 0;
        for (JsonNode flag : report.path("flags")) {
            alarms += flag.path("severity").asText().equals("notice") ? 0 : 1;
        }
        return alarms;
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
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
