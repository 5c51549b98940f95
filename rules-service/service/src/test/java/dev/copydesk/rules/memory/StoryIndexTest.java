package dev.copydesk.rules.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.rules.story.KeyUse;
import dev.copydesk.rules.story.Posting;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class StoryIndexTest {
    private static final Instant TIME = Instant.parse("2019-05-06T10:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(3);
    private static final StoryIndex.Size SIZE =
            new StoryIndex.Size(10_000, Duration.ofDays(1).toSeconds());
    private static final long NOBODY = -1;

    private final String run = UUID.randomUUID().toString();
    private final String key = "key" + run;

    @Inject
    StoryIndex index;

    @Inject
    DataSource database;

    @AfterEach
    void forget() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from rules.article where article_id like ?")) {
            statement.setString(1, run + "%");
            statement.executeUpdate();
        }
    }

    @Test
    void aPostingHasTheArticleAndItsShareAsTheyWereWritten() throws SQLException {
        List<Double> shares = List.of(0.0, 0.00731, 0.25, 1.0, 3.75);
        List<Long> articles = remember(TIME, shares);

        Map<String, KeyUse> uses = index.uses(List.of(key), TIME, WINDOW, NOBODY, SIZE);

        List<Posting> postings = uses.get(key).postings();
        assertThat(postings).extracting(Posting::article).containsExactlyInAnyOrderElementsOf(articles);
        for (Posting posting : postings) {
            assertThat(posting.share()).isCloseTo(shares.get(articles.indexOf(posting.article())), within(0.00001));
        }
    }

    @Test
    void aShareBeyondAllMeasureLeavesTheArticleWhoItIs() throws SQLException {
        List<Long> articles = remember(TIME, List.of(1e9));

        assertThat(index.uses(List.of(key), TIME, WINDOW, NOBODY, SIZE).get(key).postings())
                .containsExactly(new Posting(articles.get(0), 255));
    }

    @Test
    void postingsAreOfTheWindowAndNotOfTheArticleThatAsks() throws SQLException {
        long self = remember(TIME, List.of(0.5)).get(0);
        long near = remember(TIME.minus(WINDOW), List.of(0.5)).get(0);
        remember(TIME.minus(WINDOW).minusSeconds(1), List.of(0.5));
        remember(TIME.plus(WINDOW).plusSeconds(1), List.of(0.5));

        KeyUse use = index.uses(List.of(key), TIME, WINDOW, self, SIZE).get(key);

        assertThat(use.postings()).extracting(Posting::article).containsExactly(near);
        assertThat(use.articles()).isEqualTo(2);
    }

    @Test
    void aCountIsWhatALookUpFinds() throws SQLException {
        long self = remember(TIME, List.of(0.5, 0.5, 0.5)).get(0);

        Map<String, KeyUse> counts = index.counts(List.of(key, "none" + run), TIME, WINDOW, self, SIZE);

        assertThat(counts).containsOnlyKeys(key);
        assertThat(counts.get(key)).isEqualTo(new KeyUse(2, List.of()));
        remember(TIME, List.of(0.5));
        assertThat(index.counts(List.of(key), TIME, WINDOW, self, SIZE).get(key).articles())
                .as("few, so counted each time")
                .isEqualTo(3);
    }

    @Test
    void howManyHaveACommonKeyHoldsForAWhileAndForItsDayAlone() throws SQLException {
        remember(TIME, Collections.nCopies(StoryIndex.NEWEST, 0.1));
        double found =
                index.uses(List.of(key), TIME, WINDOW, NOBODY, SIZE).get(key).articles();
        forget();

        assertThat(found).isGreaterThanOrEqualTo(StoryIndex.NEWEST);
        assertThat(index.counts(List.of(key), TIME, WINDOW, NOBODY, SIZE)
                        .get(key)
                        .articles())
                .isEqualTo(found);
        assertThat(index.counts(List.of(key), TIME.plus(Duration.ofDays(1)), WINDOW, NOBODY, SIZE))
                .isEmpty();
        assertThat(index.uses(List.of(key), TIME, WINDOW, NOBODY, SIZE))
                .as("a look-up for the others on a story never goes by what was")
                .isEmpty();
    }

    /** One article for each of the shares that the key has in them. */
    private List<Long> remember(Instant time, List<Double> shares) throws SQLException {
        List<Long> ids = new ArrayList<>();
        for (double share : shares) {
            long id = article(time);
            index.put(id, time, Map.of(key, share));
            ids.add(id);
        }
        return ids;
    }

    private long article(Instant time) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        """
                        insert into rules.article (article_id, revision, digest, story_time, parsed, remembered_at,
                                                   check_number, rests_on_story, sent_check)
                        values (?, 1, '', ?, '', now(), 0, false, 0) returning id
                        """)) {
            statement.setString(1, run + UUID.randomUUID());
            statement.setObject(2, time.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
