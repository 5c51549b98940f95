package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.copydesk.standalone.system.Newsroom.article;
import static dev.copydesk.standalone.system.Newsroom.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import dev.copydesk.standalone.process.Service;
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

    /** The longest name of a saved view, and how many one may have. */
    private static final int LONGEST_VIEW = 60;

    private static final int MOST_VIEWS = 30;

    /** As many share an article, so that ten articles carry them all. */
    private static final int TOGETHER = 5;

    /** With places and a person, so that the articles come to be one story. */
    private static final String COPY =
            "SCALLOWAY - The evening ferry from Scalloway to Foula carried 480 vehicles (290 cars + 110 vans) on Saturday,"
                    + " said harbour master Magnus Isbister. It left at 7 p.m. and came to Foula late on Sunday, because the"
                    + " wind had turned in the night. The crew had done all that they could, Isbister said, and nobody on"
                    + " board was hurt.";

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
    void noPayloadRunsOnAnyPageAndEachStandsThereAsItWasSent() throws IOException {
        List<String> payloads = payloads();
        Assertions.assertThat(payloads).hasSize(50);
        List<String> removable = new ArrayList<>();
        try (Chromium chromium = new Chromium();
                Page page = chromium.browser().newPage()) {
            List<Accepted> accepted = pushed(payloads);
            List<String> articles = reviewed(accepted, payloads);
            String story = newsroom.storyPage(accepted.get(0));
            payloads.forEach(payload -> removable.add(named(payload)));
            payloads.stream()
                    .filter(payload -> payload.length() <= LONGEST_VIEW)
                    .limit(MOST_VIEWS)
                    .forEach(payload -> removable.add(saved(payload)));
            newsroom.deadLetter("desk:hostile", String.join("\n", payloads), String.join(" ", payloads));
            listen(page);
            signIn(page);
            for (int i = 0; i < articles.size(); i++) {
                visitArticle(page, articles.get(i), payloads.subList(i * TOGETHER, (i + 1) * TOGETHER));
            }
            for (String path : List.of("/?sort=newest", story, "/names", "/trends", "/dead-letters")) {
                visit(page, path);
                assertThatAllAreShown(page, payloads);
            }
            for (String path : List.of("/names?q=script", "/names?q=onerror", "/sources", "/rules", "/users")) {
                visit(page, path);
            }
        } finally {
            removable.forEach(newsroom::remove);
        }
        Assertions.assertThat(alarms).isEmpty();
    }

    private void visitArticle(Page page, String article, List<String> payloads) {
        String report = "/reports/" + encoded(article);
        visit(page, report);
        assertThat(page.locator(".remark-words").first()).isAttached();
        assertThat(page.locator(".verdict-comment").first()).isAttached();
        assertThatAllAreShown(page, payloads);
        visit(page, report + "/revisions");
        assertThatAllAreShown(page, payloads);
        visit(page, "/audit?article=" + encoded(article));
        assertThatAllAreShown(page, payloads);
    }

    /** As words, that is; white space apart. */
    private static void assertThatAllAreShown(Page page, List<String> payloads) {
        String shown = page.locator("main").textContent().replaceAll("\\s+", " ");
        Assertions.assertThat(payloads).as(page.url()).allSatisfy(payload -> Assertions.assertThat(shown)
                .contains(payload));
    }

    private static List<String> payloads() throws IOException {
        try (InputStream file = HostileCopyIT.class.getResourceAsStream("/payloads.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Pushes articles that have the payloads in every field. */
    private List<Accepted> pushed(List<String> payloads) {
        List<Accepted> accepted = new ArrayList<>();
        for (int i = 0; i < payloads.size(); i += TOGETHER) {
            accepted.add(newsroom.accepted(hostile(i, payloads.subList(i, i + TOGETHER), COPY)));
        }
        return accepted;
    }

    private static ObjectNode hostile(int number, List<String> payloads, String copy) {
        String all = String.join(" ", payloads);
        return article("hostile-" + number, copy + "\n\n" + String.join("\n\n", payloads))
                .put("headline", "Ferry " + all)
                .put("byline", "By " + all)
                .put("outlet", all);
    }

    /** Decides and comments on the articles with the payloads, sends a second revision, and tells the articles' ids. */
    private List<String> reviewed(List<Accepted> accepted, List<String> payloads) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            List<String> some = payloads.subList(i * TOGETHER, (i + 1) * TOGETHER);
            JsonNode report = newsroom.report(accepted.get(i));
            String flag = "/api/v1/reports/" + encoded(accepted.get(i).articleId()) + "/flags/"
                    + report.path("flags").path(0).path("id").asText();
            some.forEach(payload -> newsroom.tell(flag + "/comments", json().put("comment", payload)));
            newsroom.replace(
                    flag + "/decision",
                    json().put("status", "dismissed")
                            .put("reason", "not-an-error")
                            .put("comment", String.join(" ", some))
                            .put("version", 0));
            newsroom.report(newsroom.accepted(hostile(i * TOGETHER, some, COPY.replace(" in the night", ""))));
            articles.add(accepted.get(i).articleId());
        }
        return articles;
    }

    /** Puts the payload on the list of names, in every field, and tells where it can be removed. */
    private String named(String payload) {
        ObjectNode name = json().put("name", payload).put("role", payload).put("nativeForm", payload);
        name.putArray("aliases").add("Alias " + payload);
        return "/api/v1/names/"
                + newsroom.tell("/api/v1/names", name).path("id").asText();
    }

    /** Saves a view for everybody with the payload as its name, and tells where it can be removed. */
    private String saved(String payload) {
        ObjectNode view =
                json().put("name", payload).put("query", "severity=error&").put("shared", true);
        return "/api/v1/views/"
                + newsroom.tell("/api/v1/views", view).path("id").asText();
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
