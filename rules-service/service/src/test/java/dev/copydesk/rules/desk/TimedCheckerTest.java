package dev.copydesk.rules.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.Copy;
import dev.copydesk.rules.memory.Outcome;
import dev.copydesk.rules.story.StoryEvidence;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimedCheckerTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private TimedChecker checker;

    @AfterEach
    void stop() {
        checker.stop();
    }

    @Test
    void anArticleWhoseCheckTakesTooLongIsReportedAsNotChecked() {
        checker = checker(Duration.ZERO);

        Outcome outcome =
                checker.check(Copy.of("test:slow", null, "The dam held.").parsed(), StoryEvidence.NONE);

        assertThat(outcome.notChecked()).isEqualTo("time");
        assertThat(outcome.flags()).isEmpty();
        assertThat(metrics.counter("copydesk.checks.stopped").count()).isEqualTo(1);
    }

    @Test
    void anArticleThatIsCheckedInTimeHasItsFlags() {
        checker = checker(Duration.ofMinutes(1));

        Outcome outcome = checker.check(
                Copy.of("test:quick", null, "He said the dam broke. The claim could not be independently verified.")
                        .parsed(),
                StoryEvidence.NONE);

        assertThat(outcome.notChecked()).isNull();
        assertThat(outcome.flags()).isNotEmpty();
        assertThat(checker.longestRunning()).isZero();
    }

    private TimedChecker checker(Duration limit) {
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
        return new TimedChecker(settings, metrics);
    }
}
