package dev.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.copydesk.ingest.language.CopyReader;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * What an article costs, in bytes allocated: the same on a busy machine as on a quiet one, and a loop that was not there before
 * shows in it. The bound of an article leaves a seventh above what was measured when it was set.
 */
class AllocationTest {
    /** Of one article; what is made once and kept is made while the first is read. */
    private static final int WARM_UP = 20;

    private static final int MEASURED = 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final CopyReader reader = new CopyReader();
    private final ArticleChecker checker = new ArticleChecker();

    @Test
    void anArticleOfSevenHundredWordsTakesNoMoreThanItsBound() {
        assertThat(bytesOfAnArticle(700)).isLessThan(3_600_000);
    }

    @Test
    void aWordOfALongArticleTakesHardlyMoreThanOneOfAShortOne() {
        double ofShort = bytesOfAnArticle(700) / 700.0;
        double ofLong = bytesOfAnArticle(7_000) / 7_000.0;

        assertThat(ofLong).isLessThan(1.15 * ofShort);
    }

    private long bytesOfAnArticle(int words) {
        readAndCheck(words, WARM_UP);
        long before = threads.getCurrentThreadAllocatedBytes();
        readAndCheck(words, MEASURED);
        return (threads.getCurrentThreadAllocatedBytes() - before) / MEASURED;
    }

    private void readAndCheck(int words, int articles) {
        for (int seed = 0; seed < articles; seed++) {
            checker.check(Articles.parsed(reader, Articles.ofWords(words, seed)), StoryEvidence.NONE);
        }
    }
}
