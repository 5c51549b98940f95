package dev.copydesk.rules.memory;

import dev.copydesk.contracts.ArticleHeader;
import dev.copydesk.contracts.CheckedArticle;
import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.contracts.Told;
import dev.copydesk.rules.disagreement.Telling;
import dev.copydesk.rules.story.StoryArticle;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An article in its newest revision and the verdict on it. Whoever writes to one holds its row's lock.
 *
 * <p>The number of a check rises by one with every verdict, over all revisions of the article, and never falls.
 */
@Entity
@Table(name = "article")
public class RememberedArticle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id", nullable = false, updatable = false)
    private String articleId;

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false)
    private byte[] digest;

    private String outlet;

    @Column(name = "story_time", nullable = false)
    private Instant storyTime;

    @Basic
    @Column(nullable = false)
    private byte[] parsed;

    @Column(name = "remembered_at", nullable = false)
    private Instant rememberedAt;

    @Column(name = "check_number", nullable = false)
    private long checkNumber;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private byte[] outcome;

    @Column(name = "rests_on_story", nullable = false)
    private boolean restsOnStory;

    private UUID story;

    @Column(name = "sent_check", nullable = false)
    private long sentCheck;

    protected RememberedArticle() {}

    RememberedArticle(ParsedArticle article, Instant now) {
        articleId = article.header().articleId();
        take(article, now);
    }

    /** Replaces what is remembered of the article; the verdict on what it said before is void. */
    final void take(ParsedArticle article, Instant now) {
        ArticleHeader header = article.header();
        revision = header.revision();
        digest = digest(article);
        outlet = header.outlet();
        storyTime = header.publishedAt() == null ? header.acceptedAt() : header.publishedAt();
        parsed = Packed.pack(withoutOrigin(article));
        rememberedAt = now;
        checkedAt = null;
        outcome = null;
        restsOnStory = false;
    }

    /** Whether this is what is remembered already. */
    boolean isRepeat(ParsedArticle article) {
        return article.header().revision() == revision && Arrays.equals(digest(article), digest);
    }

    /** Whether this was replaced already. */
    boolean isNewerThan(ParsedArticle article) {
        return revision > article.header().revision();
    }

    /** Puts down what a check came to, as a verdict with the next number. */
    public void settle(Outcome outcome, Instant now) {
        checkNumber++;
        checkedAt = now;
        this.outcome = Packed.pack(outcome);
        restsOnStory = outcome.restsOnStory();
    }

    /** Whether the rules have fired over this revision. */
    public boolean isSettled() {
        return checkedAt != null;
    }

    /** Whether the broker may not have the last verdict. */
    public boolean isUnsent() {
        return isSettled() && sentCheck < checkNumber;
    }

    /** What the last check came to; only of a settled article. */
    public Outcome outcome() {
        return Packed.unpack(outcome, Outcome.class);
    }

    /** The ids of the other articles that the last verdict calls up as evidence; none before the first check. */
    Set<String> evidence() {
        return isSettled() ? outcome().evidence() : Set.of();
    }

    /** The story it belongs to; null until one was found or begun. */
    UUID story() {
        return story;
    }

    void join(UUID newStory) {
        story = newStory;
    }

    /** What the article said. */
    public ParsedArticle article() {
        return Packed.unpack(parsed, ParsedArticle.class);
    }

    /** The last verdict as report-service gets it; only of a settled article. */
    public CheckedArticle verdict() {
        ParsedArticle article = article();
        Outcome outcome = outcome();
        return new CheckedArticle(
                article.header(),
                checkNumber,
                checkedAt,
                article.text(),
                article.facts().blocks(),
                outcome.notChecked(),
                outcome.flags(),
                story == null ? null : story.toString(),
                outcome.notChecked() == null ? Telling.of(article) : Told.NOTHING);
    }

    /** The article as evidence for another one; empty while an embargo forbids to show anything of it. */
    Optional<StoryArticle> asEvidence(Instant now) {
        ParsedArticle article = article();
        return article.header().isEmbargoed(now)
                ? Optional.empty()
                : Optional.of(new StoryArticle(
                        articleId,
                        outlet,
                        article.header().publishedAt(),
                        article.header().acceptedAt(),
                        article.text(),
                        article.facts()));
    }

    long id() {
        return id;
    }

    Instant storyTime() {
        return storyTime;
    }

    private static ParsedArticle withoutOrigin(ParsedArticle article) {
        return new ParsedArticle(article.header(), article.text(), null, article.notChecked(), article.facts());
    }

    /** Of all that an editor could have changed; when the article was accepted is not part of it. */
    private static byte[] digest(ParsedArticle article) {
        ArticleHeader header = article.header();
        List<Object> content = Arrays.asList(
                header.outlet(),
                header.url(),
                header.language(),
                header.headline(),
                header.byline(),
                header.publishedAt(),
                header.embargoedUntil(),
                header.evolvedFrom(),
                header.withdrawn(),
                article.notChecked(),
                article.text(),
                article.facts());
        try {
            return MessageDigest.getInstance("SHA-256").digest(MessageCodec.write(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
