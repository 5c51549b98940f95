package dev.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.ingest.language.CopyReader;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

/**
 * A word of a long article costs hardly more than one of a short article. The processor time of this thread counts, short and long
 * take turns, and the best round of each is compared: a busy machine slows both, and neither in all rounds.
 */
class LinearTimeTest {
    private static final int SHORT = 700;
    private static final int LONG = 7_000;
    private static final int WORDS_OF_A_ROUND = 14_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final double BOUND = 1.5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final CopyReader reader = new CopyReader();
    private final ArticleChecker checker = new ArticleChecker();

    @Test
    void parsingAWordOfALongArticleCostsHardlyMore() {
        String brief = Articles.ofWords(SHORT, 1);
        String lengthy = Articles.ofWords(LONG, 1);

        assertThat(ratio(() -> Articles.parsed(reader, brief), () -> Articles.parsed(reader, lengthy)))
                .isLessThan(BOUND);
    }

    @Test
    void checkingAWordOfALongArticleCostsHardlyMore() {
        ParsedArticle brief = Articles.parsed(reader, Articles.ofWords(SHORT, 1));
        ParsedArticle lengthy = Articles.parsed(reader, Articles.ofWords(LONG, 1));

        assertThat(ratio(
                        () -> checker.check(brief, StoryEvidence.NONE),
                        () -> checker.check(lengthy, StoryEvidence.NONE)))
                .isLessThan(BOUND);
    }

    /** What the same words cost in long articles, against short ones. */
    private double ratio(Runnable ofShort, Runnable ofLong) {
        long bestShort = Long.MAX_VALUE;
        long bestLong = Long.MAX_VALUE;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long tookShort = nanos(ofShort, WORDS_OF_A_ROUND / SHORT);
            long tookLong = nanos(ofLong, WORDS_OF_A_ROUND / LONG);
            if (round >= 0) {
                bestShort = Math.min(bestShort, tookShort);
                bestLong = Math.min(bestLong, tookLong);
            }
        }
        return (double) bestLong / bestShort;
    }

    private long nanos(Runnable work, int times) {
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return threads.getCurrentThreadCpuTime() - before;
    }
}
