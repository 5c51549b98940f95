package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.copydesk.standalone.system.Newsroom.article;
import static dev.copydesk.standalone.system.Newsroom.encoded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Takes the pictures of {@code docs/images} from the running system. No build runs it; docs/developing.md says how to. */
class DocumentationPictures {
    private static final Path IMAGES =
            WholeSystem.home().resolve("docs").resolve("images").toAbsolutePath();

    private static final String STORM =
            """
            Storm cuts power on three islands

            KIRKWALL - A storm cut the power of 1,240 homes (780 on Hoy + 360 on Sanday) on Tuesday night, said Ingrid \
            Halcrow, who leads the islands' power company. Officials said that the damage was worse than in any winter before.

            "We had every crew on the water before midnight," Ms Halcrow said. She expects the last line to be mended by \
            Thursday, March 6.

            The number of crews rose from 12 to 18, an increase of 40 percent, the company said.
            """;

    private static final String ELSEWHERE =
            """
            Crews mend the islands' lines

            KIRKWALL - Crews mended the power lines of Hoy and Sanday on Wednesday after a storm had cut off 1,140 homes, \
            said Ingrid Halcro, who leads the islands' power company.

            "Every crew was on the water before midnight," she said.
            """;

    private static final String QUIET =
            """
            Library opens late on Fridays

            KIRKWALL - The library stays open until 9 p.m. on Fridays from May on, the council said on Monday.
            """;

    private final WholeSystem system = SharedSystem.get();
    private final Newsroom newsroom = new Newsroom(system);

    @Test
    void takeThem() {
        push("storm-2", "The Sound Courier", "By Tam Linklater", ELSEWHERE);
        push("library-1", "The Orkney Desk", "By Jo Rendall", QUIET);
        Accepted storm = push("storm-1", "The Orkney Desk", "By Jo Rendall", STORM);
        try (Chromium chromium = new Chromium();
                Page page = SignedIn.page(chromium, system)) {
            page.setViewportSize(1280, 800);
            take(page, "/", "inbox");
            page.navigate(system.address(Service.REPORT) + "/reports/" + encoded(storm.articleId()));
            assertThat(page.locator("#live")).containsText("Live");
            page.keyboard().press("j");
            take(page, "report");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            take(page, newsroom.storyPage(storm), "story");
        }
    }

    private Accepted push(String id, String outlet, String byline, String copy) {
        ObjectNode article = article(id, copy).put("outlet", outlet).put("byline", byline);
        Accepted accepted = newsroom.accepted(article);
        newsroom.report(accepted);
        return accepted;
    }

    private void take(Page page, String path, String name) {
        page.navigate(system.address(Service.REPORT) + path);
        take(page, name);
    }

    private static void take(Page page, String name) {
        // Until nothing moves any more; the step to a flag has scrolled to it.
        page.waitForTimeout(1_000);
        page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
        page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
    }
}
