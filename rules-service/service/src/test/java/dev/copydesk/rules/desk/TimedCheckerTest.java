package dev.copydesk.rules.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.Copy;
import dev.copydesk.rules.memory.Outcome;
import dev.copydesk.rules.story.StoryEvidence;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimedCheckerTest {
    private static final ParsedArticle ARTICLE =
            new ParsedArticle(Copy.of("test:a", null, "").header(), "The dam held.", null, null, Facts.NONE);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private TimedChecker checker;

    @AfterEach
    void stop() {
        checker.stop();
    }

    @Test
    void anArticleWhoseCheckTakesTooLongIsReportedAsNotCheckedAndItsCheckIsStopped() {
        checker = checker(Duration.ofMillis(20), TimedCheckerTest::untilStopped);

        Outcome outcome = checker.check(ARTICLE, StoryEvidence.NONE);

        assertThat(outcome.notChecked()).isEqualTo("time");
        assertThat(outcome.flags()).isEmpty();
        assertThat(metrics.counter("copydesk.checks.stopped").count()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(checker.longestRunning()).isZero());
    }

    @Test
    void anArticleThatIsCheckedInTimeHasItsFlags() {
        checker = checker(Duration.ofMinutes(1), (article, story) -> List.of());

        assertThat(checker.check(ARTICLE, StoryEvidence.NONE)).isEqualTo(new Outcome(null, List.of()));
    }

    private static List<Flag> untilStopped(ParsedArticle article, StoryEvidence story) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.of();
    }

    private TimedChecker checker(Duration limit, BiFunction<ParsedArticle, StoryEvidence, List<Flag>> rules) {
        CheckSettings settings = new CheckSettings() {
            @Override
            public Duration timeLimit() {
                return limit;
            }

            @Override
            public Duration stuckAfter() {
                return Duration.ofMinutes(5);
            }
        };
        return new TimedChecker(settings, metrics, rules);
    }
}
