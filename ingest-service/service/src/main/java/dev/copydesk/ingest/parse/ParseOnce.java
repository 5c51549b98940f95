package dev.copydesk.ingest.parse;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.ingest.revision.Revisions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/**
 * Parses each revision of an article and hands it on at least once, and leaves out repeats and late, lower revisions.
 *
 * <p>The order makes it safe against a crash at any point:
 *
 * <ol>
 *   <li>ask whether the revision is news (database);
 *   <li>parse it, append the parsed article and wait until the broker has acknowledged it;
 *   <li>remember the revision and its content (database, one transaction);
 *   <li>acknowledge the submitted message, so that its offset is committed.
 * </ol>
 *
 * <p>So what is remembered was certainly handed on, and a crash before step 3 leads to the same message being handled again
 * from the start: the same parsed article may then stand in the topic twice, which its consumers bear, as they write by
 * article and revision. A crash between 3 and 4 leads to a repeat that step 1 leaves out. The other order, remembering
 * before appending, would lose an article at a crash between the two.
 *
 * <p>One article's messages stand in one partition and are handled one after the other, so no two revisions of it race
 * within a consumer group. A consumer that has lost its partition without knowing may still append a revision a second
 * time, or an older one late: the consumers behind apply the same rule of the highest revision, and
 * {@link Revisions#remember} never goes back.
 */
@Singleton
public class ParseOnce {
    private final Revisions revisions;
    private final ArticleParser parser;
    private final ParsedTopic topic;
    private final Counter parsed;
    private final Counter leftOut;
    private final Repeats repeats;

    ParseOnce(Revisions revisions, ArticleParser parser, ParsedTopic topic, Repeats repeats, MeterRegistry metrics) {
        this.revisions = revisions;
        this.parser = parser;
        this.topic = topic;
        this.repeats = repeats;
        this.parsed = metrics.counter("copydesk.articles.parsed");
        this.leftOut = metrics.counter("copydesk.articles.repeated");
    }

    /**
     * Handles one submitted article; returns when the effect is durable.
     *
     * @throws Exception when it could not be parsed, appended or remembered
     */
    public void handle(SubmittedArticle article) throws Exception {
        ArticleHeader header = article.header();
        byte[] contentHash = ContentHash.of(article);
        if (!revisions.isNews(header.articleId(), header.revision(), contentHash)) {
            leftOut.increment();
            repeats.repeated(header.source());
            return;
        }
        topic.append(header.articleId(), parser.parse(article));
        revisions.remember(header.articleId(), header.revision(), contentHash);
        parsed.increment();
    }
}
