package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.copydesk.standalone.system.Newsroom.article;
import static dev.copydesk.standalone.system.Newsroom.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import dev.copydesk.standalone.stack.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Copy, names and comments that carry scripts, in Chromium. */
class HostileCopyIT {
    private static final double PATIENCE_MS = 60_000;

    /** As many share an article, so that ten articles carry them all. */
    private static final int TOGETHER = 5;

    private static final String COPY =
            "The evening ferry carried 480 vehicles (290 cars + 110 vans) on Saturday, the harbour"
                    + " office said. It left at 7 p.m. and came in late on Sunday, because the wind had turned in the night. The"
                    + " crew had done all that they could, the harbour master said, and nobody on board was hurt.";

    /** Whatever a payload sets is told on the console, whichever page it was on. */
    private static final String TRAP =
            "Object.defineProperty(window, 'xss', { set(value) { console.error('a payload ran: ' + value); } });";

    /** Elements that only markup out of a payload can have made. */
    private static final String INJECTED =
            """
            [...document.querySelectorAll('*')].filter((element) =>
              [...element.attributes].some(({ name, value }) =>
                /^(on|hx-on)/i.test(name) || name === 'srcdoc' || /^\\s*javascript:/i.test(value))
              || element.matches('iframe, object, embed, base, math, marquee, audio, video, svg a, svg script, svg animate'))
              .map((element) => element.outerHTML.slice(0, 200))
            """;

    private final WholeSystem system = SharedSystem.get();
    private final Newsroom newsroom = new Newsroom(system);
    private final List<String> alarms = new ArrayList<>();

    @Test
    void noPayloadOfAnArticleRunsInThePage() throws IOException {
        List<String> payloads = payloads();
        Assertions.assertThat(payloads).hasSize(50);
        List<String> names = new ArrayList<>();
        try (Chromium chromium = new Chromium();
                Page page = chromium.browser().newPage()) {
            List<String> articles = push(payloads);
            payloads.forEach(payload -> names.add(named(payload)));
            listen(page);
            signIn(page);
            visit(page, "/?sort=newest");
            assertThat(page.locator("#reports")).containsText("window.xss=1");
            for (String article : articles) {
                String report = "/reports/" + encoded(article);
                visit(page, report);
                assertThat(page.locator(".remark-words").first()).isAttached();
                visit(page, report + "/revisions");
                visit(page, "/audit?article=" + encoded(article));
            }
            for (String path : List.of("/names", "/names?q=script", "/names?q=onerror", "/trends", "/sources")) {
                visit(page, path);
            }
        } finally {
            names.forEach(id -> newsroom.remove("/api/v1/names/" + id));
        }
        Assertions.assertThat(alarms).isEmpty();
    }

    private static List<String> payloads() throws IOException {
        try (InputStream file = HostileCopyIT.class.getResourceAsStream("/payloads.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Pushes articles that have the payloads in every field, comments on them so, and tells their ids. */
    private List<String> push(List<String> payloads) {
        List<Accepted> accepted = new ArrayList<>();
        for (int i = 0; i < payloads.size(); i += TOGETHER) {
            List<String> some = payloads.subList(i, i + TOGETHER);
            String all = String.join(" ", some);
            ObjectNode article = article("hostile-" + i, COPY + "\n\n" + String.join("\n\n", some));
            article.put("headline", "Ferry " + all).put("byline", "By " + all).put("outlet", all);
            accepted.add(newsroom.accepted(article));
        }
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            JsonNode report = newsroom.report(accepted.get(i));
            String comments = "/api/v1/reports/" + encoded(accepted.get(i).articleId()) + "/flags/"
                    + report.path("flags").path(0).path("id").asText() + "/comments";
            payloads.subList(i * TOGETHER, (i + 1) * TOGETHER)
                    .forEach(payload -> newsroom.tell(comments, json().put("comment", payload)));
            articles.add(accepted.get(i).articleId());
        }
        return articles;
    }

    /** Puts the payload on the list of names, in every field. */
    private String named(String payload) {
        ObjectNode name = json().put("name", payload).put("role", payload).put("nativeForm", payload);
        name.putArray("aliases").add("Alias " + payload);
        return newsroom.tell("/api/v1/names", name).path("id").asText();
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }

    private void listen(Page page) {
        page.setDefaultTimeout(PATIENCE_MS);
        page.addInitScript(TRAP);
        page.onDialog(dialog -> {
            alarms.add("A dialog on " + page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("a payload ran") || message.text().contains("Content Security Policy")) {
                alarms.add(page.url() + ": " + message.text());
            }
        });
    }

    private void visit(Page page, String path) {
        page.navigate(system.address(Service.REPORT) + path);
        // Handlers of focus and of the mouse have their chance, too.
        page.evaluate("document.querySelectorAll('a, button, input, summary, select').forEach((element) => {"
                + " element.focus({ preventScroll: true });"
                + " element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); })");
        Assertions.assertThat((List<?>) page.evaluate(INJECTED)).as(path).isEmpty();
    }

    private void signIn(Page page) {
        page.navigate(system.address(Service.REPORT) + "/login");
        page.getByLabel("Name").fill(system.credentials().user());
        page.getByLabel("Password").fill(system.credentials().password());
        page.keyboard().press("Enter");
        assertThat(page.locator("#reports")).isVisible();
    }
}
