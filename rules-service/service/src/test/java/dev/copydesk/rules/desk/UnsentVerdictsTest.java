package dev.copydesk.rules.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.rules.memory.RememberedArticles;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class UnsentVerdictsTest {
    private final List<String> sent = new ArrayList<>();
    private RuntimeException refusal;

    private UnsentVerdicts unsent() {
        RememberedArticles articles = new RememberedArticles() {
            @Override
            public List<String> unsentSince(Instant before, int most) {
                return List.of("test:huge", "test:other");
            }

            @Override
            public void markSent(String articleId, long check) {
                sent.add(articleId);
            }
        };
        Verdicts verdicts = new Verdicts(articles, null, null, null) {
            @Override
            public Optional<CheckedArticle> unsent(String articleId) {
                return Optional.of(verdict(articleId));
            }
        };
        return new UnsentVerdicts(
                articles, verdicts, new Dispatch(this::refuseTheHugeOne, articles, new SimpleMeterRegistry()));
    }

    private static CheckedArticle verdict(String articleId) {
        ArticleHeader header =
                new ArticleHeader(articleId, 1, "test", null, null, "en", null, null, null, Instant.EPOCH);
        return new CheckedArticle(header, 1, Instant.EPOCH, "Quay", List.of(), null, List.of(), null, null, List.of());
    }

    private void refuseTheHugeOne(CheckedArticle verdict) {
        if (verdict.header().articleId().equals("test:huge")) {
            throw refusal;
        }
    }

    @Test
    void aVerdictThatTheBrokerNeverTakesDoesNotKeepBackTheNextOne() {
        refusal = new IllegalStateException(new RecordTooLargeException());

        unsent().send();

        assertThat(sent).containsExactly("test:other");
    }

    @Test
    void aBrokerThatIsAwayIsNotAskedForEachOfThem() {
        refusal = new TimeoutException();

        assertThatThrownBy(() -> unsent().send()).isEqualTo(refusal);
        assertThat(sent).isEmpty();
    }
}
