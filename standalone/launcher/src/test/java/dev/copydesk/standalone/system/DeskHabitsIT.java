package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.copydesk.standalone.system.Newsroom.article;
import static dev.copydesk.standalone.system.Newsroom.encoded;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors arrange for themselves, and what they are told when the connection is gone, in Chromium. */
class DeskHabitsIT {
    private static final String BRIDGE =
            "Bridge closed\n\nSTROMNESS - The crew fixed 70 bolts (30 on the north side + 50 on the south side) on Monday,"
                    + " the road office said. The bridge opens again on Friday.\n";

    private static final String MAST =
            "Mast raised\n\nBALTASOUND - The crew fixed 90 bolts (40 on the north side + 60 on the south side) of the mast on"
                    + " Tuesday, said harbour master Tavish Mouat. Baltasound had waited for it since the storm, Mouat said.\n";

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

    private void openReport(String id) {
        Accepted accepted = newsroom.accepted(article(id, BRIDGE));
        newsroom.report(accepted);
        page.navigate(system.address(Service.REPORT) + "/reports/" + encoded(accepted.articleId()));
        assertThat(page.locator("#live")).containsText("Live");
    }

    @Test
    void aDecisionMadeWithoutAConnectionIsRefusedInPlainWordsAndCanBeMadeAgain() {
        openReport("offline");
        page.keyboard().press("j");
        page.context().setOffline(true);

        page.keyboard().press("a");

        assertThat(page.locator(".card.is-active .card-alert")).containsText("Not saved: there is no connection");
        assertThat(page.locator(".card.is-decided")).hasCount(0);
        page.context().setOffline(false);
        page.keyboard().press("a");
        assertThat(page.locator(".card.is-accepted")).hasCount(1);
    }

    @Test
    void aCommentThatWasBegunOutlivesTheDecisionOnItsFlag() {
        openReport("begun");
        page.keyboard().press("j");
        page.keyboard().press("c");
        page.keyboard().type("ask the road office");

        page.locator(".card.is-active [value=accept]").click();

        assertThat(page.locator(".card.is-accepted .say[open] textarea")).hasValue("ask the road office");
    }

    @Test
    void articlesThatAreChosenInTheInboxLeadToTheFlagsOfTheirStory() {
        newsroom.report(newsroom.accepted(article("mast-first", MAST)));
        Accepted second = newsroom.accepted(article("mast-second", MAST.replace("Tuesday", "Wednesday")));
        newsroom.report(second);
        String story = newsroom.storyPage(second);
        page.navigate(system.address(Service.REPORT) + "/?q=Baltasound");
        assertThat(page.locator(".choose input")).hasCount(2);
        page.locator(".choose input").first().check();
        page.locator(".choose input").last().check();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dismiss one rule"))
                .click();

        assertThat(page).hasURL(system.address(Service.REPORT) + story + "#open-flags");
        assertThat(page.locator(".story-rule").first()).isVisible();
    }

    @Test
    void anotherKeyDoesWhatTheUsualOneDidAndTheUsualOneNothing() {
        choose("accept", "w");
        try {
            openReport("remapped");
            page.keyboard().press("j");

            page.keyboard().press("a");
            assertThat(page.locator(".card.is-decided")).hasCount(0);
            page.keyboard().press("w");

            assertThat(page.locator(".card.is-accepted")).hasCount(1);
            assertThat(page.locator("#help")).hasAttribute("aria-keyshortcuts", "?");
        } finally {
            choose("accept", "a");
        }
    }

    @Test
    void singleKeysStayOffOnEveryPageUntilTheyAreTurnedOn() {
        openReport("keys");
        try {
            turn(false);
            page.reload();

            page.keyboard().press("j");

            assertThat(page.locator(".card.is-active")).hasCount(0);
        } finally {
            turn(true);
        }
        page.keyboard().press("j");
        assertThat(page.locator(".card.is-active")).hasCount(1);
    }

    private void turn(boolean on) {
        page.locator("#help").click();
        page.waitForResponse(
                answer -> answer.url().endsWith("/account/keys/on"),
                () -> page.getByLabel("Single keys work").setChecked(on));
        page.keyboard().press("Escape");
    }

    private void choose(String action, String key) {
        page.navigate(system.address(Service.REPORT) + "/account/keys");
        page.locator("#key-" + action).fill(key);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your keys are changed");
    }
}
