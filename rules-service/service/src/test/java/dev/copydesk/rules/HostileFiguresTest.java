package dev.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No figures, however many or strange, make parsing and checking fail or take more than a bounded time. */
class HostileFiguresTest {
    /** Far more than is needed on a busy machine, far less than anything that is not linear would take. */
    private static final Duration AMPLE = Duration.ofMinutes(1);

    private static final int FIGURES = 10_000;
    private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " people. ",
                " drones were shot down, ",
                "% of the ",
                " and ",
                " (",
                " of the ",
                " miles (",
                " to "
            })
    void tenThousandFiguresInAParagraphAreCheckedInBoundedTime(String between) {
        Random random = new Random(1);
        StringBuilder copy = new StringBuilder("Yesterday ");
        for (int i = 0; i < FIGURES; i++) {
            copy.append(10 + random.nextInt(990)).append(between);
        }
        assertTimeoutPreemptively(AMPLE, () -> check(copy.toString()));
    }

    @Test
    void aTableOfTwoMebibytesIsCheckedInBoundedTime() {
        Random random = new Random(1);
        StringBuilder table = new StringBuilder();
        while (table.length() < TWO_MEBIBYTES) {
            table.append(random.nextInt(100_000)).append(table.length() % 40 < 6 ? "\n" : "  ");
        }
        assertTimeoutPreemptively(AMPLE, () -> check(table.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He counted 1,2,3.4.5 sheep and 0 of the 0 (50%) goats.",
                "Sales rose from 0 to 0, or 50%, an average of 0 for 0 shops.",
                "The team won 0 of 0 games, six times the 0 of last year.",
                "It drove 0 miles in 0 hours, an average of 60mph.",
                "There were 45 cases, in a county of 0 people 20 per 100,000."
            })
    void figuresThatNothingCanBeDividedByAreLeftAlone(String copy) {
        assertThat(check(copy))
                .filteredOn(flag -> flag.category() == Category.ARITHMETIC)
                .isEmpty();
    }

    @Test
    void aNumberOfFiveHundredDigitsIsNoFigure() {
        assertThat(check("They saw " + "9".repeat(500) + " stars and " + "1,234,".repeat(80) + "567 moons."))
                .isEmpty();
    }

    @Test
    void aDayThatNoCalendarHasIsFlaggedOnce() {
        assertThat(check("The fair opens on 31 February 2026.")).singleElement().satisfies(flag -> {
            assertThat(flag.rule()).isEqualTo("arithmetic.weekday");
            assertThat(flag.quote()).isEqualTo("31 February 2026");
        });
    }

    private static List<Flag> check(String words) {
        return new ArticleChecker().check(Copy.of("a:1", "test", words).parsed(), StoryEvidence.NONE);
    }
}
