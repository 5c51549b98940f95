package dev.copydesk.report.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.UnreadableMessageException;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.story.Stories;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reads a verdict and stores it as a report and as a part of its story, and measures how long the article took to get here. */
@ApplicationScoped
public class VerdictIntake {
    private final Reports reports;
    private final Stories stories;
    private final Counter reported;
    private final Timer acceptedToReported;

    VerdictIntake(Reports reports, Stories stories, MeterRegistry metrics) {
        this.reports = reports;
        this.stories = stories;
        reported = Counter.builder("copydesk.articles.reported")
                .description("Verdicts stored as a report, re-checks included")
                .register(metrics);
        acceptedToReported = Timer.builder("copydesk.accepted.to.reported")
                .description("Time from the acceptance of a revision to its first report")
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofMillis(2_500),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5))
                .register(metrics);
    }

    /**
     * Stores the verdict that these bytes hold.
     *
     * @throws UnreadableMessageException when they hold none; trying again can't help
     */
    public void take(byte[] message) {
        CheckedArticle checked = MessageCodec.read(message, CheckedArticle.class);
        if (!ArticleIds.isUsable(checked.header().articleId())) {
            throw new UnreadableMessageException(
                    CheckedArticle.class, new IllegalArgumentException("The article's id can't be kept"));
        }
        Reports.Outcome outcome = reports.store(checked);
        stories.learn(checked);
        if (outcome != Reports.Outcome.UNCHANGED) {
            reported.increment();
        }
        if (outcome == Reports.Outcome.FIRST) {
            Instant now = Clock.systemUTC().instant();
            acceptedToReported.record(Duration.between(checked.header().acceptedAt(), now));
        }
    }
}
