package dev.copydesk.standalone.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.copydesk.standalone.system.Newsroom.article;
import static dev.copydesk.standalone.system.Newsroom.encoded;

import com.microsoft.playwright.Page;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * How soon a report is on the screen, and whether a long one stays handy, in Chromium. No build runs it, as the figures of a busy
 * machine say nothing: {@code benchmarks/run} does, and takes the figures from the file {@code -Dfigures}.
 */
class LongReportTimes {
    /** Other work on the machine makes single times longer, and none shorter: so the middle of some is taken. */
    private static final int TIMES = 7;

    private static final Path FIGURES = Path.of(System.getProperty("figures", "target/report-times.jsonl"));

    /** From the click on a link to the first words on the screen. */
    private static final String FIRST_PAINT =
            """
            () => new Promise((done) => new PerformanceObserver((list) => {
              const paint = list.getEntriesByName('first-contentful-paint')[0];
              if (paint) done(paint.startTime);
            }).observe({ type: 'paint', buffered: true }))
            """;

    /** How long each frame takes, in order of length, while the page is scrolled from its top on. */
    private static final String SCROLLED =
            """
            () => new Promise((done) => {
              const frames = [];
              let last = performance.now();
              const next = (now) => {
                frames.push(now - last);
                last = now;
                if (frames.length > 150) done(frames.slice(1).sort((a, b) => a - b));
                else { scrollBy(0, 350); requestAnimationFrame(next); }
              };
              scrollTo(0, 0);
              requestAnimationFrame(next);
            })
            """;

    /** From the key for the next flag to the frame that shows it. */
    private static final String STEPPED =
            """
            () => new Promise((done) => requestAnimationFrame(() => {
              const start = performance.now();
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            }))
            """;

    private final WholeSystem system = SharedSystem.get();
    private final Newsroom newsroom = new Newsroom(system);

    @Test
    void aReportOf40FlagsIsThereWithin300Milliseconds() throws IOException {
        try (Chromium chromium = new Chromium();
                Page page = open(chromium, 40)) {
            Assertions.assertThat(middle("1,500 words, 40 flags: first paint", () -> firstPaint(page)))
                    .isLessThan(300);
        }
    }

    @Test
    void aReportOf600FlagsIsThereWithinOneAndAHalfSecondsAndStaysHandy() throws IOException {
        try (Chromium chromium = new Chromium();
                Page page = open(chromium, 600)) {
            Assertions.assertThat(middle("20,000 words, 600 flags: first paint", () -> firstPaint(page)))
                    .isLessThan(1_500);
            Assertions.assertThat(
                            middle("20,000 words, 600 flags: 95 of 100 frames while scrolling", () -> frame(page)))
                    .as("30 frames a second")
                    .isLessThan(34);
            Assertions.assertThat(middle("20,000 words, 600 flags: next flag", () -> number(page.evaluate(STEPPED))))
                    .isLessThan(200);
        }
    }

    /** A page with the report of an article of so many flags. */
    private Page open(Chromium chromium, int flags) {
        Accepted accepted = newsroom.accepted(article("long-" + flags, copy(flags)));
        int alarms = newsroom.report(accepted).path("flags").size();
        Assertions.assertThat(alarms).isGreaterThanOrEqualTo(flags);
        Page page = SignedIn.page(chromium, system);
        page.navigate(system.address(Service.REPORT) + "/reports/" + encoded(accepted.articleId()));
        assertThat(page.locator("#live")).containsText("Live");
        return page;
    }

    /** Paragraphs of 75 words, with two flags in each. */
    private static String copy(int flags) {
        StringBuilder copy = new StringBuilder("Every pier was counted\n");
        for (int i = 0; i < flags / 2; i++) {
            int cars = 110 + 7 * (i % 90);
            int vans = 120 + 11 * (i % 70);
            copy.append("\nPier ").append(i + 1).append(" held ").append(cars + vans + 13);
            copy.append(" vehicles (")
                    .append(cars)
                    .append(" cars + ")
                    .append(vans)
                    .append(" vans) on Saturday, ");
            copy.append("the harbour office said. It is understood that the crews had tied up whatever could be tied");
            copy.append(" up before the first ferry came in that night. The wind had turned, and nobody at the");
            copy.append(" harbour had slept before the morning, as every boat that had come in late had to be moved");
            copy.append(" by hand to the inner wall.\n");
        }
        return copy.toString();
    }

    private static double firstPaint(Page page) {
        page.reload();
        return number(page.evaluate(FIRST_PAINT));
    }

    private static double frame(Page page) {
        List<?> frames = (List<?>) page.evaluate(SCROLLED);
        return number(frames.get(frames.size() * 95 / 100));
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }

    private static double middle(String what, DoubleSupplier measured) throws IOException {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            all.add(measured.getAsDouble());
        }
        Collections.sort(all);
        double middle = all.get(TIMES / 2);
        String line = String.format(
                Locale.ROOT,
                """
                {"section": "BROWSER", "row": {"what": "%s", "p50 ms": %.1f, "min ms": %.1f, "max ms": %.1f}}
                """,
                what,
                middle,
                all.get(0),
                all.get(TIMES - 1));
        Files.writeString(FIGURES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return middle;
    }
}
