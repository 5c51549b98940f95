package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;

/** Signs the first account in. */
final class SignedIn {
    private static final double PATIENCE_MS = 120_000;

    private SignedIn() {}

    /** A page of a browser of its own, with the inbox. */
    static Page page(Chromium chromium, WholeSystem system) {
        Page page = chromium.browser().newContext().newPage();
        page.setViewportSize(1280, 900);
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(system.address(Service.REPORT) + "/login");
        page.getByLabel("Name").fill(system.credentials().user());
        page.getByLabel("Password").fill(system.credentials().password());
        page.keyboard().press("Enter");
        assertThat(page.locator("#reports")).isVisible();
        return page;
    }
}
