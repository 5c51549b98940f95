package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.copydesk.standalone.system.Newsroom.article;
import static dev.copydesk.standalone.system.Newsroom.encoded;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor who is quicker than the answers, has many pages open, or is not alone, in Chromium. */
class DeskManyHandsIT {
    private static final String PIER =
            "Pier opened\n\nLERWICK - The crew laid 60 planks (20 of oak + 50 of larch) on Monday, said foreman Iven Gray."
                    + "\n\nThey drove 80 piles (30 at the head + 40 at the foot) on Tuesday, Gray said."
                    + "\n\nOn Wednesday they hung 90 lamps (50 on the left + 30 on the right), Gray said.\n";

    /** What a browser does to a page that another one covers. */
    private static final String COVER =
            "Object.defineProperty(document, 'hidden', { value: true, configurable: true });"
                    + "document.dispatchEvent(new Event('visibilitychange'))";

    private final WholeSystem system = SharedSystem.get();
    private final Newsroom newsroom = new Newsroom(system);
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void signIn() {
        chromium = new Chromium();
        page = SignedIn.page(chromium, system);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    private Accepted pushed(String id) {
        Accepted accepted = newsroom.accepted(article(id, PIER));
        newsroom.report(accepted);
        return accepted;
    }

    private void open(Page where, Accepted accepted) {
        where.navigate(system.address(Service.REPORT) + "/reports/" + encoded(accepted.articleId()));
        assertThat(where.locator("#live")).containsText("Live");
    }

    @Test
    void pagesThatAreCoveredKeepNoConnectionFromTheNextOne() {
        Accepted accepted = pushed("many-pages");
        open(page, accepted);
        for (int covered = 0; covered < 7; covered++) {
            page.evaluate(COVER);
            page = page.context().newPage();
            open(page, accepted);
        }

        page.keyboard().press("j");
        page.keyboard().press("a");

        assertThat(page.locator(".card.is-accepted")).hasCount(1);
    }

    @Test
    void aLateAnswerLeavesTheEditorWhereTheyHaveGone() {
        open(page, pushed("late-answer"));
        List<Route> held = new ArrayList<>();
        page.route("**/decision", held::add);
        page.keyboard().press("j");
        page.keyboard().press("a");
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("c");
        page.keyboard().type("ask ");

        held.get(0).resume();

        assertThat(page.locator(".card.is-accepted")).hasAttribute("data-number", "1");
        page.keyboard().type("Gray");
        assertThat(page.locator(".card.is-active")).hasAttribute("data-number", "3");
        assertThat(page.locator(".card.is-active textarea")).hasValue("ask Gray");
        assertThat(page.locator(".card.is-decided")).hasCount(1);
    }

    @Test
    void aKeyThatIsHeldDecidesOneFlag() {
        open(page, pushed("held-key"));
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.url()));
        page.keyboard().press("j");

        page.keyboard().down("a");
        assertThat(page.locator(".card.is-accepted")).hasCount(1);
        page.keyboard().down("a");
        page.keyboard().up("a");
        assertThat(page.locator(".card.is-active:not(.is-accepted)")).hasCount(1);

        page.keyboard().press("a");
        assertThat(page.locator(".card.is-accepted")).hasCount(2);
        Assertions.assertThat(sent).filteredOn(url -> url.endsWith("/decision")).hasSize(2);
    }

    @Test
    void whoIsSignedOutMeanwhileIsToldAndKeepsWhatTheyTyped() {
        open(page, pushed("signed-out"));
        page.keyboard().press("j");
        page.keyboard().press("c");
        page.keyboard().type("ask the harbour office");
        page.context().clearCookies();

        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".card.is-active .card-alert")).containsText("Not saved: you are signed out");
        assertThat(page.locator(".card.is-active textarea")).hasValue("ask the harbour office");
        assertThat(page.locator("#live")).containsText("Sign in again");
    }

    @Test
    void aColleagueSeesThatTheArticleIsDone() {
        Accepted accepted = pushed("done-elsewhere");
        open(page, accepted);
        Page colleague = SignedIn.page(chromium, system);
        open(colleague, accepted);

        colleague.locator("#done").click();

        assertThat(page.locator("#done")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#announcer")).containsText("done");
    }

    @Test
    void afterTheBrowsersWayBackTheInboxIsStillLive() {
        Accepted accepted = pushed("way-back");
        page.navigate(system.address(Service.REPORT) + "/");
        page.getByLabel("Has").selectOption("notice");
        page.waitForURL(address -> address.contains("severity=notice"));

        page.goBack();

        assertThat(page.locator("#live")).containsText("Live");
        page.locator(".row-headline a").first().focus();
        pushed("way-back-newer");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("new report")))
                .isVisible();
        assertThat(page.locator("[data-article='" + accepted.articleId() + "']"))
                .isVisible();
    }
}
