package dev.copydesk.rules.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.Copy;
import dev.copydesk.rules.story.KeyUse;
import dev.copydesk.rules.story.StoryMatch;
import dev.copydesk.rules.story.StoryMatcher;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to find the other articles on a story among very many, in a real PostgreSQL. No test: {@code benchmarks/run}
 * runs it with {@code -Darticles=10000,1000000} and takes the figures from the file {@code -Dfigures}. The evidence is made up
 * and loaded in bulk: four articles on each story, hours apart, 40 keys an article of which four are the story's own, twelve
 * are taken from what such stories are about, twenty are everyday words, some of which stand in every other article, and four
 * are nobody else's.
 */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class StoryLookups {
    private static final String SIZES = System.getProperty("articles", "1000000");
    private static final Path FIGURES = Path.of(System.getProperty("figures", "target/story-lookups.jsonl"));
    private static final int LOOKUPS = 1_000;
    private static final double MILLION = 1_000_000;

    /** The articles of one story are a hundredth of all apart, which is seven hours: all came in within 29 days. */
    private static final int APART = 100;

    private static final String LOAD_ARTICLES =
            """
            insert into rules.article (article_id, revision, digest, outlet, story_time, parsed, remembered_at,
                                       check_number, rests_on_story, sent_check)
            select 'made:' || n, 1, sha256(n::text::bytea), 'Outlet ' || n %% 50, at, ?, at, 0, false, 0
            from generate_series(0, %1$d - 1) as n,
                 lateral (select now() - interval '29 days' * (%1$d - n) / %1$d as at) as time
            """;

    private static final String LOAD_KEYS =
            """
            insert into rules.story_key (article, key, story_time, share)
            select id,
                   case when k < 4 then 'story' || story || 'x' || k
                        when k < 16 then 'theme' || k || 'x' || floor(20000 * power(
                            (hashint8(story * 64 + k) & 2147483647) / 2147483648.0, 2))
                        when k < 34 then 'word' || k || 'x' || floor(5000 * power(random(), 3))
                        when k < 36 then 'land' || k || 'x' || floor(10 * power(random(), 3))
                        else 'own' || n || 'x' || k end,
                   story_time, 0.1 + 0.15 * random()
            from (select id, story_time, substr(article_id, 6)::bigint as n from rules.article) as numbered,
                 lateral (select n / (4 * %1$d) * %1$d + n %% %1$d as story) as told,
                 generate_series(0, 39) as k
            """;

    private static final String COPY =
            """
            The car ferry Solvang ran aground off Tennholm on Monday evening with 417 people on board.
            Harbour master Ragnhild Osterdal said that the crew had brought everyone ashore at Bekkvika.
            """;

    @Inject
    StoryIndex index;

    @Inject
    StorySettings settings;

    @Inject
    DataSource database;

    private record Asked(long article, Instant time, Map<String, Double> salience) {}

    @Test
    void theOthersOnAStoryAreFoundAmongVeryMany() throws SQLException, IOException {
        for (String size : SIZES.split(",")) {
            int articles = Integer.parseInt(size);
            load(articles);
            List<Asked> asked = asked();
            asked.subList(0, LOOKUPS / 2).forEach(this::lookUp);
            report(articles, asked.stream().mapToLong(this::lookUp));
            System.out.println(plan(asked.get(0)));
        }
    }

    private void load(int size) throws SQLException {
        byte[] parsed = Packed.pack(Copy.of("made", "Outlet", COPY).parsed());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // A superuser's way past the foreign key, whose rows are all there.
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate rules.story_key, rules.article cascade");
            statement.execute("drop index rules.story_key_article, rules.story_key_newest");
            try (PreparedStatement articles = connection.prepareStatement(LOAD_ARTICLES.formatted(size))) {
                articles.setBytes(1, parsed);
                articles.executeUpdate();
            }
            statement.executeUpdate(LOAD_KEYS.formatted(Math.max(1, size / APART)));
            statement.execute("create index story_key_article on rules.story_key (article)");
            statement.execute("create index story_key_newest on rules.story_key (key, story_time desc)"
                    + " include (article, share)");
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze rules.article");
            statement.execute("vacuum analyze rules.story_key");
        }
    }

    /** Of the newest articles, which is what production asks about, each with its keys. */
    private List<Asked> asked() throws SQLException {
        Random random = new Random(11);
        Map<Long, Instant> times = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id, story_time from rules.article order by id desc limit " + LOOKUPS)) {
            while (row.next()) {
                times.put(
                        row.getLong("id"),
                        row.getObject("story_time", OffsetDateTime.class).toInstant());
            }
        }
        return index.keysOf(times.keySet()).entrySet().stream()
                .map(article -> {
                    Map<String, Double> salience = new HashMap<>();
                    article.getValue().forEach(key -> salience.put(key, 1 + 1.5 * random.nextDouble()));
                    return new Asked(article.getKey(), times.get(article.getKey()), salience);
                })
                .toList();
    }

    /** Nanoseconds that one look-up takes, from an article's keys to the others on its story. */
    private long lookUp(Asked article) {
        long since = System.nanoTime();
        StoryIndex.Size size = index.size();
        Map<String, KeyUse> uses =
                index.uses(article.salience().keySet(), article.time(), settings.window(), article.article(), size);
        List<StoryMatch> matches = new StoryMatcher(size.articles()).matches(article.salience(), uses);
        long took = System.nanoTime() - since;
        assertThat(matches).hasSizeGreaterThanOrEqualTo(1);
        return took;
    }

    private static void report(int articles, LongStream nanos) throws IOException {
        long[] sorted = nanos.sorted().toArray();
        String row = String.format(
                Locale.ROOT,
                """
                {"section": "STORIES", "row": {"articles": %d, "look-up p50 ms": %.3f, \
                "look-up p99 ms": %.3f, "look-up max ms": %.3f}}
                """,
                articles,
                sorted[sorted.length / 2] / MILLION,
                sorted[sorted.length * 99 / 100] / MILLION,
                sorted[sorted.length - 1] / MILLION);
        System.out.print(row);
        Files.writeString(FIGURES, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String plan(Asked article) throws SQLException {
        Duration window = settings.window();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("explain (analyze, buffers, costs off) " + StoryIndex.READ)) {
            Array keys =
                    connection.createArrayOf("text", article.salience().keySet().toArray());
            statement.setArray(1, keys);
            statement.setObject(2, article.time().minus(window).atOffset(ZoneOffset.UTC));
            statement.setObject(3, article.time().plus(window).atOffset(ZoneOffset.UTC));
            statement.setInt(4, StoryIndex.NEWEST);
            statement.setLong(5, article.article());
            StringBuilder plan = new StringBuilder();
            try (ResultSet line = statement.executeQuery()) {
                while (line.next()) {
                    plan.append(line.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
