package dev.copydesk.rules.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.Copy;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedChecksTest {
    private static final String WORDS =
            """
            The fund has 900 members, 500 of them women and 300 men, the treasurer, Ragnhild Ostredal, said.
            Of 40 bridges in Tennholm 25 percent, or 20, are closed.
            """;

    private final ArticleChecker rules = new ArticleChecker();
    private final RepeatedChecks checks = new RepeatedChecks(rules);
    private final ParsedArticle article =
            Copy.of("test:one", "The Harbour Post", WORDS).parsed();

    @Test
    void whatIsFoundAgainIsWhatWasFoundAtFirst() {
        List<Flag> first = checks.apply(article, StoryEvidence.NONE);

        assertThat(first).isNotEmpty().isEqualTo(rules.check(article, StoryEvidence.NONE));
        assertThat(checks.apply(article, StoryEvidence.NONE)).isEqualTo(first);
    }

    @Test
    void whatOthersSayIsHeardEachTime() {
        checks.apply(article, StoryEvidence.NONE);
        StoryEvidence others = new StoryEvidence(List.of(other("two", "Valley Radio"), other("three", "The Ledger")));

        List<Flag> again = checks.apply(article, others);

        assertThat(again)
                .isEqualTo(rules.check(article, others))
                .extracting(Flag::quote)
                .contains("Ragnhild Ostredal");
    }

    private static StoryArticle other(String name, String outlet) {
        return StoryArticle.of(Copy.of("test:" + name, outlet, WORDS.replace("Ostredal", "Osterdal"))
                .parsed());
    }
}
