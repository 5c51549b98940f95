package dev.copydesk.rules.memory;

import dev.copydesk.rules.story.KeyUse;
import dev.copydesk.rules.story.Posting;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The table {@code story_key}: which article has which key. Takes part in the caller's transaction.
 *
 * <p>A look-up costs the same however much is remembered: of each key only the newest {@value #NEWEST} articles are read. How
 * many more have the key is estimated from how fast those came in.
 */
@ApplicationScoped
class StoryIndex {
    /** Of one key; more would cost time and say nothing new, as a key that common weighs little. */
    static final int NEWEST = 200;

    private static final Duration SIZE_HOLDS = Duration.ofSeconds(5);

    private static final String REMOVE = "delete from rules.story_key where article = ?";

    private static final String ADD =
            """
            insert into rules.story_key (article, key, story_time, share)
            select ?, k.key, ?, k.share from unnest(?::text[], ?::real[]) as k (key, share)
            """;

    /**
     * Each key's articles are gathered as they come out of the index, the newest first: nothing is sorted, nothing grouped. Article
     * and share are one number, as {@link #posting} reads it: a second array takes as long again as the index does.
     */
    static final String READ =
            """
            select wanted.key, used.articles, used.seconds, used.near
            from unnest(?::text[]) as wanted (key)
            cross join lateral (
                select count(*) as articles,
                       extract(epoch from max(story_time) - min(story_time)) as seconds,
                       array_agg(article * 16777216 + (least(share, 255) * 65536)::bigint)
                           filter (where story_time >= ?) as near
                from (
                    select article, share, story_time from rules.story_key
                    where key = wanted.key and story_time <= ?
                    order by story_time desc limit ?) as newest
                where article <> ?) as used
            where used.articles > 0
            """;

    /** The same without the articles, which takes half the time. */
    private static final String COUNT =
            """
            select wanted.key, used.articles, used.seconds
            from unnest(?::text[]) as wanted (key)
            cross join lateral (
                select count(*) as articles, extract(epoch from max(story_time) - min(story_time)) as seconds
                from (
                    select article, story_time from rules.story_key
                    where key = wanted.key and story_time <= ?
                    order by story_time desc limit ?) as newest
                where article <> ?) as used
            where used.articles > 0
            """;

    private static final String SIZE =
            """
            select (select greatest(reltuples, 0) from pg_class where oid = 'rules.article'::regclass) as articles,
                   extract(epoch from now() - min(remembered_at)) as seconds
            from rules.article
            """;

    private static final String WORDS = "select article, key from rules.story_key where article = any (?::bigint[])";

    /** A share is kept as 65,536ths in the low 24 bits of a posting: likeness needs no more, and none above 255 tells any more. */
    private static final int SHARE_BITS = 24;

    private static final double SHARE_UNIT = 65_536;

    private final DataSource database;
    private final CommonKeys common = new CommonKeys();

    /** What was read last, and until when it will do. */
    private volatile Size lastSize;

    private volatile Instant sizeUntil = Instant.MIN;

    StoryIndex(DataSource database) {
        this.database = database;
    }

    /** Replaces the keys of an article. */
    void put(long article, Instant storyTime, Map<String, Double> shares) {
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE);
                PreparedStatement add = connection.prepareStatement(ADD)) {
            remove.setLong(1, article);
            remove.executeUpdate();
            add.setLong(1, article);
            add.setObject(2, storyTime.atOffset(ZoneOffset.UTC));
            add.setArray(3, connection.createArrayOf("text", shares.keySet().toArray()));
            add.setArray(4, connection.createArrayOf("real", shares.values().toArray()));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new StoryIndexException("write the keys of an article", e);
        }
    }

    /** How much is remembered, as it was a few seconds ago: it is an estimate, and asked for with each look-up. */
    Size size() {
        Instant now = Instant.now();
        Size size = lastSize;
        if (size == null || now.isAfter(sizeUntil)) {
            size = readSize();
            lastSize = size;
            sizeUntil = now.plus(SIZE_HOLDS);
        }
        return size;
    }

    private Size readSize() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SIZE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Size(row.getDouble("articles"), row.getDouble("seconds"));
        } catch (SQLException e) {
            throw new StoryIndexException("read the size of the memory", e);
        }
    }

    /**
     * How other articles use these keys. Postings are given for those that were published within the window around the time;
     * those later than the window are not looked at.
     *
     * @param self the article that asks, left out of the answer; any number that is none for a new article
     */
    Map<String, KeyUse> uses(Collection<String> keys, Instant storyTime, Duration window, long self, Size size) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.setObject(2, storyTime.minus(window).atOffset(ZoneOffset.UTC));
            statement.setObject(3, storyTime.plus(window).atOffset(ZoneOffset.UTC));
            statement.setInt(4, NEWEST);
            statement.setLong(5, self);
            Map<String, KeyUse> uses = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String key = row.getString("key");
                    uses.put(key, new KeyUse(estimate(row, key, storyTime, size), postings(row)));
                }
            }
            return uses;
        } catch (SQLException e) {
            throw new StoryIndexException("look keys up", e);
        }
    }

    /**
     * How many other articles use these keys, without postings. Of keys that very many have it is what a look-up found a few minutes
     * ago: those are the ones that take time to count.
     *
     * @param self as with {@link #uses}
     */
    Map<String, KeyUse> counts(Collection<String> keys, Instant storyTime, Duration window, long self, Size size) {
        Map<String, KeyUse> uses = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String key : keys) {
            common.articles(key, storyTime)
                    .ifPresentOrElse(
                            articles -> uses.put(key, new KeyUse(articles, List.of())), () -> unknown.add(key));
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setArray(1, connection.createArrayOf("text", unknown.toArray()));
            statement.setObject(2, storyTime.plus(window).atOffset(ZoneOffset.UTC));
            statement.setInt(3, NEWEST);
            statement.setLong(4, self);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String key = row.getString("key");
                    uses.put(key, new KeyUse(estimate(row, key, storyTime, size), List.of()));
                }
            }
            return uses;
        } catch (SQLException e) {
            throw new StoryIndexException("count the articles that have keys", e);
        }
    }

    private double estimate(ResultSet row, String key, Instant storyTime, Size size) throws SQLException {
        int read = row.getInt("articles");
        double articles = size.estimate(read, row.getDouble("seconds"));
        if (read >= NEWEST - 1) {
            common.learn(key, storyTime, articles);
        }
        return articles;
    }

    /** The keys of each of these articles. */
    Map<Long, List<String>> keysOf(Collection<Long> articles) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WORDS)) {
            statement.setArray(1, connection.createArrayOf("bigint", articles.toArray()));
            Map<Long, List<String>> keys = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.computeIfAbsent(row.getLong("article"), article -> new ArrayList<>())
                            .add(row.getString("key"));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new StoryIndexException("read the keys of articles", e);
        }
    }

    private static List<Posting> postings(ResultSet row) throws SQLException {
        Array near = row.getArray("near");
        if (near == null) {
            return List.of();
        }
        return Stream.of((Long[]) near.getArray()).map(StoryIndex::posting).toList();
    }

    private static Posting posting(long packed) {
        return new Posting(packed >> SHARE_BITS, (packed & ((1L << SHARE_BITS) - 1)) / SHARE_UNIT);
    }

    /**
     * How much is remembered.
     *
     * @param articles an estimate of their number; 0 while the database has not counted yet
     * @param seconds since the first of them came in
     */
    record Size(double articles, double seconds) {
        /**
         * How many articles have a key.
         *
         * @param read how many were read, the asking one left out
         * @param over the seconds between the publication of the first and the last of them
         */
        double estimate(int read, double over) {
            if (read < NEWEST - 1) {
                return read;
            }
            return Math.max(read, read * seconds / Math.max(over, 1));
        }
    }
}
